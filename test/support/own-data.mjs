import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

let folder;

/** Keeps what servers under test write for their user away from the user's own. */
export function setup() {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rolewright-data-'));
  process.env.ROLEWRIGHT_DATA = folder;
}

export function teardown() {
  fs.rmSync(folder, { recursive: true, force: true });
}
