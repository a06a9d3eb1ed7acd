import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { runVSCodeCommand } from '@vscode/test-electron';
import { HOST } from '../../scripts/host/paths.mjs';
import { HostProblem } from '../../scripts/host/problem.mjs';
import { REPO } from './paths.mjs';

/** Lets the host install a .vsix the way a user's VS Code does, and returns the folder with the unpacked extension. */
export async function unpackVsix(vsix, { executable, embedded }) {
  if (!fs.existsSync(vsix)) throw new HostProblem(`There is no ${vsix}. "npm run package" makes it.`);
  const folder = path.join(REPO, '.vscode-test/vsix');
  fs.rmSync(folder, { recursive: true, force: true });
  const args = ['--install-extension', path.resolve(vsix), '--extensions-dir', folder, '--force'];
  if (embedded) {
    const data = ['--user-data-dir', `${folder}-data`];
    execFileSync(HOST.node, [path.join(HOST.codeServer, 'out/node/entry.js'), ...data, ...args], {
      stdio: 'ignore',
    });
  } else {
    await runVSCodeCommand(args, { vscodeExecutablePath: executable });
  }
  const { publisher, name } = JSON.parse(fs.readFileSync(path.join(REPO, 'package.json'), 'utf8'));
  const [installed] = fs.readdirSync(folder).filter((entry) => entry.startsWith(`${publisher}.${name}-`));
  if (!installed) throw new HostProblem(`VS Code did not install ${vsix}.`);
  return path.join(folder, installed);
}
