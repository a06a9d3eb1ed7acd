import fs from 'node:fs';
import path from 'node:path';
import { HOST, HOST_DIR } from './paths.mjs';
import { setUpHost } from './setup.mjs';

/** Path of a program to give to @vscode/test-electron as `vscodeExecutablePath`: code.mjs under the host's own Node. */
export async function codeLauncher() {
  await setUpHost();
  const file = path.join(HOST_DIR, 'code');
  const script = `#!/bin/sh\nexec "${HOST.node}" "${path.join(import.meta.dirname, 'code.mjs')}" "$@"\n`;
  fs.writeFileSync(file, script, { mode: 0o755 });
  return file;
}
