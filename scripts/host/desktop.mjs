import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { HostProblem } from './problem.mjs';

/** The desktop VS Code of this machine: what VSCODE_EXECUTABLE names, or the `code` command; undefined without one. */
export function desktopCode({ VSCODE_EXECUTABLE, PATH = '' } = process.env) {
  if (VSCODE_EXECUTABLE) return VSCODE_EXECUTABLE;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return PATH.split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
}

/** Opens `folder` in a new window of desktop VS Code, with the extension under development from `extension`. */
export function openDesktop(code, extension, folder) {
  const args = [`--extensionDevelopmentPath=${extension}`, '--new-window', folder];
  // Windows starts a .cmd through its shell only, and a shell wants paths with spaces in quotes.
  const shell = process.platform === 'win32' && code.endsWith('.cmd');
  const quoted = (text) => (shell ? `"${text}"` : text);
  return new Promise((resolve, reject) => {
    const child = spawn(quoted(code), args.map(quoted), { stdio: 'inherit', shell });
    const failed = (why) => reject(new HostProblem(`${code} could not be started: ${why}.`));
    child.on('error', (error) => failed(error.message));
    child.on('exit', (status, signal) =>
      status === 0 ? resolve() : failed(signal ?? `exit code ${status}`),
    );
  });
}
