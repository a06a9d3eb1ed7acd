// Builds everything that ships into dist/. `--dev`: readable, with source maps; `--watch`: the same, again at each change.
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { escapeBeyondAscii } from './build/ascii.mjs';
import { BUNDLES, webviewBundles } from './build/bundles.mjs';
import { sizeTable } from './build/sizes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

function options({ entry, ...bundle }) {
  return {
    ...bundle,
    absWorkingDir: root,
    entryPoints: [entry],
    minify: !dev,
    sourcemap: dev ? 'linked' : false,
    define: { ...bundle.define, 'process.env.NODE_ENV': '"production"' },
  };
}

async function buildOnce(bundles) {
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(options(bundle))));
  if (!dev)
    for (const { outfile } of bundles)
      if (outfile.endsWith('.js')) escapeBeyondAscii(path.join(root, outfile));
  if (fs.existsSync(path.join(root, 'dist/cli.js'))) fs.chmodSync(path.join(root, 'dist/cli.js'), 0o755);
  process.chdir(root);
  console.log(sizeTable(Object.assign({}, ...results.map(({ metafile }) => metafile.outputs))));
}

/** The lines that it prints are what .vscode/tasks.json waits for before F5 starts the editor. */
async function buildAgainAtEachChange(bundles) {
  const say = {
    name: 'say',
    setup(build) {
      build.onStart(() => console.log('[watch] build started'));
      build.onEnd(() => console.log('[watch] build finished'));
    },
  };
  for (const bundle of bundles.map(options)) {
    const context = await esbuild.context({ ...bundle, plugins: [...(bundle.plugins ?? []), say] });
    await context.watch();
  }
}

const exists = ({ entry }) => fs.existsSync(path.join(root, entry));
const all = [...BUNDLES, ...webviewBundles(root)];
const missing = all.filter((bundle) => !exists(bundle)).map(({ entry }) => entry);

for (const stale of ['web', 'webview'])
  fs.rmSync(path.join(root, 'dist', stale), { recursive: true, force: true });
try {
  await (watch ? buildAgainAtEachChange : buildOnce)(all.filter(exists));
} catch (error) {
  // esbuild has already said where and why; anything else has not been said yet.
  if (!error.errors) console.error(error);
  process.exitCode = 1;
}
if (missing.length > 0) {
  console.error(`Not built, for there is no such file: ${missing.join(', ')}`);
  process.exitCode = 1;
}
