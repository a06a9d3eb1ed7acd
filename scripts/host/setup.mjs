// Fetches a complete VS Code from the npm registry alone: the server, web workbench and extension host of code-server,
// a Node for them, a Chromium and a font. No install script runs, so it needs neither a compiler nor system packages.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { unpackChromium } from './chromium-files.mjs';
import { withLock } from './lock.mjs';
import { HOST, HOST_DIR } from './paths.mjs';
import { isSupported } from './platform.mjs';
import { HostProblem } from './problem.mjs';
import { HOST_PACKAGES } from './versions.mjs';

const STAMP = path.join(HOST_DIR, 'ready.json');
const WANTED = JSON.stringify(HOST_PACKAGES);

/** Makes sure that the embedded host is on the disk. The stamp is written last: an interrupted setup starts again. */
export async function setUpHost() {
  if (isReady()) return;
  if (!isSupported()) {
    throw new HostProblem(
      `The embedded VS Code exists for Linux x64 only; this is ${process.platform} ${process.arch}.\n` +
        'Install desktop VS Code (with its "code" command), or set VSCODE_EXECUTABLE to its program.',
    );
  }
  fs.mkdirSync(HOST_DIR, { recursive: true });
  await withLock(path.join(HOST_DIR, 'setup.lock'), () => {
    if (isReady()) return;
    console.log(`Fetching the embedded VS Code into ${HOST_DIR} (once; about half a minute, 1.1 GB) …`);
    fetchPackages();
    finishCodeServer();
    unpackChromium();
    fs.writeFileSync(STAMP, WANTED);
  });
}

function isReady() {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === WANTED;
}

function fetchPackages() {
  fs.rmSync(STAMP, { force: true });
  const manifest = { name: 'embedded-vscode', private: true, dependencies: HOST_PACKAGES };
  fs.writeFileSync(path.join(HOST_DIR, 'package.json'), JSON.stringify(manifest, null, 2));
  install(HOST_DIR);
  install(HOST.vscode, '--omit=dev');
  install(path.join(HOST.vscode, 'extensions'), '--omit=dev');
}

function install(cwd, ...options) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    execFileSync('npm', ['install', ...quiet, '--omit-lockfile-registry-resolved', ...options], {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    throw new HostProblem(
      "The embedded VS Code could not be fetched from the npm registry (see npm's message above).\n" +
        'With desktop VS Code installed it is not needed: set VSCODE_EXECUTABLE to its program.',
    );
  }
}

/** What code-server's own install script would do here, less its native builds. */
function finishCodeServer() {
  const spdlog = path.join(HOST.vscode, 'node_modules/@vscode/spdlog/index.js');
  fs.copyFileSync(path.join(import.meta.dirname, 'spdlog-stand-in.cjs'), spdlog);
  link('remote-cli', 'code-linux.sh', 'code-server');
  link('helpers', 'browser-linux.sh', 'browser.sh');
}

function link(folder, target, name) {
  const file = path.join(HOST.vscode, 'bin', folder, name);
  fs.rmSync(file, { force: true });
  fs.symlinkSync(target, file);
}
