import { launchChromium } from './chromium.mjs';
import { onInterrupt } from './interrupt.mjs';
import { startServer } from './server.mjs';
import { runTestPage, TEST_LINE } from './test-page.mjs';
import { workbenchUrl } from './workbench-url.mjs';

/**
 * Runs an extensionTestsPath module inside the extension host of the embedded VS Code: Node, the real thing.
 * `extensions` are folders of extensions under development; resolves like runTestPage.
 */
export async function runTests({ extensions, testsPath, folder, timeoutMs = 180_000, screenshot, verbose }) {
  const server = await startServer({ automation: true, env: { TEST_LINE_PREFIX: TEST_LINE } });
  let browser;
  const stop = async () => {
    await browser?.close();
    await server.stop();
  };
  const keepInterrupts = onInterrupt(stop);
  try {
    browser = await launchChromium({ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
    const remote = (file) => `vscode-remote://${server.authority}${file}`;
    const payload = [
      ...extensions.map((extension) => ['extensionDevelopmentPath', remote(extension)]),
      ['extensionTestsPath', remote(testsPath)],
      ['skipWelcome', 'true'],
    ];
    return await runTestPage(browser, workbenchUrl(server, { folder, payload }), {
      timeoutMs,
      screenshot,
      verbose,
    });
  } finally {
    keepInterrupts();
    await stop();
  }
}
