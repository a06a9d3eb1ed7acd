import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HOST } from './paths.mjs';
import { HostProblem } from './problem.mjs';
import { QUIET_SETTINGS } from './settings.mjs';
import { setUpHost } from './setup.mjs';

const START_WITHIN_MS = 60_000;

/**
 * Starts the embedded VS Code server on 127.0.0.1 with a throw-away profile and resolves when it is healthy.
 *
 * - `extension`: folder of an extension, linked as an installed one
 * - `automation`: honour the page's extensionTestsPath; it also silences dialogs, so never for people
 * - `idleMinutes`: ends by itself after so long without a page, should this process die and not stop it
 * - `restricted`: no folder is trusted before somebody says so, as for folders from elsewhere
 * - `env`: added to the environment of the server and with that of the extension host
 *
 * Returns `{ origin, authority, pid, ended, log(), stop() }`; `ended` resolves when the server is gone, for whatever reason.
 */
export async function startServer({
  extension,
  automation = false,
  idleMinutes = 2,
  env = {},
  settings = {},
  restricted = false,
} = {}) {
  await setUpHost();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rolewright-host-'));
  const options = writeProfile(folder, { extension, settings, restricted });
  options.push('--idle-timeout-seconds', String(idleMinutes * 60));
  if (automation) options.push('--vscode-option', 'enable-smoke-test-driver');
  const authority = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    HOST.node,
    [path.join(HOST.codeServer, 'out/node/entry.js'), '--bind-addr', authority, '--auth', 'none', ...options],
    { env: cleanEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(String(data)));
  const server = {
    origin: `http://${authority}`,
    authority,
    pid: child.pid,
    ended: new Promise((resolve) => child.on('exit', resolve)),
    log: () => output.join(''),
    stop: () => stopServer(child, folder),
  };
  await untilHealthy(server, child);
  return server;
}

function writeProfile(folder, { extension, settings, restricted }) {
  const data = path.join(folder, 'data');
  const extensions = path.join(folder, 'extensions');
  fs.mkdirSync(path.join(data, 'User'), { recursive: true });
  fs.mkdirSync(extensions);
  fs.writeFileSync(path.join(folder, 'config.yaml'), '');
  const all = { ...QUIET_SETTINGS, 'security.workspace.trust.enabled': restricted, ...settings };
  fs.writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify(all, null, 2));
  if (extension) linkExtension(extension, extensions);
  return [
    ...['--config', path.join(folder, 'config.yaml')],
    ...['--user-data-dir', data, '--extensions-dir', extensions],
    ...['--disable-telemetry', '--disable-update-check', '--ignore-last-opened'],
    ...(restricted ? [] : ['--disable-workspace-trust']),
    ...['--disable-getting-started-override', '--disable-proxy'],
  ];
}

function linkExtension(extension, extensions) {
  const { publisher, name, version } = JSON.parse(
    fs.readFileSync(path.join(extension, 'package.json'), 'utf8'),
  );
  fs.symlinkSync(extension, path.join(extensions, `${publisher}.${name}-${version}`));
}

/** Without what a terminal inside VS Code, or a hosting service, would hand down to the server. */
function cleanEnvironment(extra) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_.*|ELECTRON_RUN_AS_NODE|NODE_OPTIONS|PORT|PASSWORD)$/.test(name),
  );
  return { ...Object.fromEntries(kept), ...extra };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function untilHealthy(server, child) {
  const end = Date.now() + START_WITHIN_MS;
  while (!(await isHealthy(server.origin))) {
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (!ended && Date.now() < end) {
      await pause(50);
      continue;
    }
    await server.stop();
    const what = ended ? 'stopped while starting' : `did not answer within ${START_WITHIN_MS / 1000} s`;
    throw new HostProblem(`The embedded VS Code ${what}. Its last lines:\n${server.log().slice(-2000)}`);
  }
}

async function isHealthy(origin) {
  try {
    return (await fetch(`${origin}/healthz`)).ok;
  } catch {
    return false;
  }
}

async function stopServer(child, folder) {
  signal(child, 'SIGTERM');
  for (let tries = 0; tries < 100 && child.exitCode === null && child.signalCode === null; tries++) {
    await pause(50);
  }
  // The group outlives its leader where a language server hangs.
  signal(child, 'SIGKILL');
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // The whole group has ended already.
  }
}
