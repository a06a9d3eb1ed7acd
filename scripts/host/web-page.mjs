import fs from 'node:fs';
import path from 'node:path';
import { HOST } from './paths.mjs';
import { QUIET_SETTINGS } from './settings.mjs';

/**
 * The page of a workbench that has no server behind it ("VS Code for the Web"). Paths are relative to the page:
 *
 * - `folder`: URI parts of the folder to open, such as `{ scheme: 'memfs', path: '/acme' }`
 * - `extensions`: folders of installed extensions
 * - `test`: `{ extensions, path }`: folders of extensions under development, and the test module without `.js`
 */
export function webPage({ folder, extensions, test }) {
  const { version } = JSON.parse(fs.readFileSync(path.join(HOST.vscode, 'product.json'), 'utf8'));
  const configuration = {
    userDataPath: '/',
    isEnabledCoderGettingStarted: false,
    // Added by code-server, whose workbench does not start without an answer.
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    enableWorkspaceTrust: false,
    folderUri: { $mid: 1, authority: '', ...folder },
    additionalBuiltinExtensions: extensions,
    developmentOptions: test
      ? { extensions: test.extensions, extensionTestsPath: test.path, enableSmokeTestDriver: true }
      : {},
    _wrapWebWorkerExtHostInIframe: test ? false : undefined,
    configurationDefaults: QUIET_SETTINGS,
    productConfiguration: { nameShort: 'VS Code', nameLong: 'VS Code', enableTelemetry: false, version },
  };
  const attribute = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return PAGE.replace('{configuration}', () => attribute);
}

/** Only the page itself knows where it is served from, so it completes the addresses before the workbench reads them. */
const PAGE = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings='{configuration}'>
    <meta id="vscode-workbench-web-base-url" data-settings="vscode">
    <meta id="vscode-workbench-auth-session" data-settings="">
    <link rel="stylesheet" href="vscode/out/vs/code/browser/workbench/workbench.css">
  </head>
  <body aria-label=""></body>
  <script>
    const here = new URL('.', location.href);
    const address = (name) => {
      const { protocol, host, pathname } = new URL(name, here);
      return { $mid: 1, scheme: protocol.slice(0, -1), authority: host, path: pathname };
    };
    const meta = document.getElementById('vscode-workbench-web-configuration');
    const configuration = JSON.parse(meta.dataset.settings);
    const { developmentOptions } = configuration;
    configuration.additionalBuiltinExtensions = configuration.additionalBuiltinExtensions.map(address);
    if (developmentOptions.extensions) {
      developmentOptions.extensions = developmentOptions.extensions.map(address);
      developmentOptions.extensionTestsPath = address(developmentOptions.extensionTestsPath);
    }
    configuration.webviewEndpoint = new URL('vscode/out/vs/workbench/contrib/webview/browser/pre', here).href;
    meta.dataset.settings = JSON.stringify(configuration);
    globalThis._VSCODE_FILE_ROOT = new URL('vscode/out/', here).href;
  </script>
  <script type="module" src="vscode/out/nls.messages.js"></script>
  <script type="module" src="vscode/out/vs/code/browser/workbench/workbench.js"></script>
</html>
`;
