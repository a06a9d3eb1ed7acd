// Opens the sample taxonomy in VS Code with the extension of this working tree: desktop VS Code where there is one, else
// the embedded one in a browser. `--check`: only see that it comes up. `--embedded`: even where desktop VS Code exists.
import path from 'node:path';
import { desktopCode, openDesktop } from './host/desktop.mjs';
import { onInterrupt } from './host/interrupt.mjs';
import { HostProblem, report } from './host/problem.mjs';
import { startServer } from './host/server.mjs';
import { workbenchUrl } from './host/workbench-url.mjs';

const root = path.resolve(import.meta.dirname, '..');
const sample = path.join(root, 'examples/acme');
const check = process.argv.includes('--check');

async function main() {
  const code = process.argv.includes('--embedded') || check ? undefined : desktopCode();
  if (code) {
    console.log(`Opening examples/acme in ${code} with Rolewright.`);
    await openDesktop(code, root, sample);
    return;
  }
  const server = await startServer({ extension: root, idleMinutes: 12 * 60 });
  let stopping = false;
  onInterrupt(async () => {
    stopping = true;
    await server.stop();
  }, 0);
  const url = workbenchUrl(server, { folder: sample });
  if (check) {
    try {
      await servesWorkbench(url);
      console.log(`The workbench is served at ${url}`);
    } finally {
      await server.stop();
    }
    return;
  }
  console.log(`\n  VS Code with Rolewright and the sample taxonomy:\n\n    ${url}\n`);
  console.log(
    '  Open this address in a browser on this machine. Your changes go to the files in examples/acme.',
  );
  console.log('  Ctrl+C stops it.\n');
  await server.ended;
  if (!stopping)
    throw new HostProblem(`The embedded VS Code has ended by itself:\n${server.log().slice(-2000)}`);
}

async function servesWorkbench(url) {
  const response = await fetch(url);
  const page = await response.text();
  if (!response.ok || !page.includes('vscode-workbench-web-configuration')) {
    throw new Error(`${url} answers ${response.status}, and not with VS Code's page.`);
  }
}

try {
  await main();
} catch (error) {
  report(error);
  process.exit(1);
}
if (check) process.exit(0);
