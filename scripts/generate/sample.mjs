// The names of the sample's files: an extension in a browser can read its own files, but not list its folders.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

const folder = join(root, 'examples/acme');

/** `outputs` gives one list of paths below examples/acme, with `/` on every system. */
export const sampleStep = {
  name: 'sample',
  outputs() {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
    return new Map([['examples/files.json', `${JSON.stringify(files.sort(), null, 2)}\n`]]);
  },
};
