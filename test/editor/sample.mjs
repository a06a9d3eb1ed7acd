import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SAMPLE } from './paths.mjs';

/** A copy of the sample that a test may write to: `{ folder, remove() }`. */
export function copySample() {
  // The real path: on a Mac the temporary folder is a link, and VS Code would show the files twice.
  const parent = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'rolewright-sample-'));
  const folder = path.join(parent, 'acme');
  fs.cpSync(SAMPLE, folder, { recursive: true });
  const remove = () => fs.rmSync(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { folder, remove };
}
