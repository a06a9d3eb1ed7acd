import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { HOST } from './paths.mjs';
import { setUpHost } from './setup.mjs';
import { webPage } from './web-page.mjs';
import { serverlessWorkbench, WORKBENCH } from './web-workbench.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Serves a browser-only workbench on 127.0.0.1: plain files, nothing more. `mounts` maps a first path part such as
 * `extension` to a folder on the disk; `options` are those of webPage. Returns `{ origin, missing, stop() }`, where
 * `missing` collects the paths that were asked for in vain.
 */
export async function serveWebWorkbench(mounts, options) {
  await setUpHost();
  const texts = new Map([
    ['/', { type: 'text/html', text: webPage(options) }],
    [`/vscode/${WORKBENCH}`, { type: 'text/javascript', text: serverlessWorkbench() }],
  ]);
  const folders = { ...mounts, vscode: HOST.vscode };
  const missing = [];
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://here').pathname);
    const made = texts.get(name);
    if (made) {
      response.writeHead(200, { 'content-type': made.type }).end(made.text);
      return;
    }
    const file = onDisk(folders, name);
    if (!file) {
      missing.push(name);
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, missing, stop: () => close(server) };
}

function onDisk(folders, name) {
  const [, first, rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(name) ?? [];
  const folder = Object.hasOwn(folders, first ?? '') ? folders[first] : undefined;
  if (!folder) return undefined;
  // normalize() on an absolute path drops every `..` that would leave the folder.
  const file = path.join(folder, path.posix.normalize(rest || '/'));
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
