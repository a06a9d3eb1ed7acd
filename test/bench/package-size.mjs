import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Packs the extension from what is built and answers the size of the .vsix in MB, or why there is none. */
export function measurePackage(root) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rolewright-vsix-'));
  const file = path.join(folder, 'rolewright.vsix');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  try {
    execFileSync(process.execPath, [vsce, 'package', ...options, '-o', file], { cwd: root, stdio: 'pipe' });
    return { ours: fs.statSync(file).size / 1e6 };
  } catch (error) {
    return {
      why: String(error.stderr ?? error.message)
        .trim()
        .split('\n')
        .at(-1),
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
