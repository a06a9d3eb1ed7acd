// What it takes to find the ten roles nearest to one, in the code that the server runs: bundled from the same sources, in
// processes that have read all roles and never looked for any.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const child = path.join(import.meta.dirname, 'nearest-in-process.cjs');
const ROUNDS = 10;
const parts = `
  export { Workspace } from './server/workspace/workspace';
  export { NodeHost } from './server/host/node/node-host';
  export { RoleReader } from './server/host/node/reading/role-reader';
`;

/** Times of the first search of a process and of those after it, in ms. */
export async function measureNearest({ folder, uri }, samples, tell) {
  const bundle = path.join(folder, 'nearest.cjs');
  await esbuild.build({
    stdin: { contents: parts, resolveDir: root, loader: 'ts' },
    outfile: bundle,
    ...{ bundle: true, platform: 'node', format: 'cjs', minify: true, logLevel: 'error' },
  });
  // The first process fills the cache from which the others read.
  for (let round = 0; round <= ROUNDS; round++) {
    tell(`scale: nearest roles ${round}/${ROUNDS}`);
    const [first, ...again] = searched(bundle, uri, path.join(folder, 'nearest'));
    if (round === 0) continue;
    samples.add('nearest at first', first);
    for (const ms of again) samples.add('nearest again', ms);
  }
}

function searched(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`looking for the nearest roles failed: ${stderr}`);
  return JSON.parse(stdout);
}
