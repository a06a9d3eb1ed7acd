// Every bundle: what it is made from and where it runs. `vscode` is the only thing that is not inside them.
import fs from 'node:fs';
import path from 'node:path';

const VSCODE = ['vscode'];

/**
 * The build of `yaml` for browsers, in every bundle: the same code without look-ups in `process.env`, which cost Node
 * about 30 % of the time of reading a file (one for each token).
 */
const yaml = path.resolve(import.meta.dirname, '../../node_modules/yaml/browser/index.js');

/** `module` first: the entry points that packages give to Node are often wrapped in a way that hides their imports. */
const common = {
  bundle: true,
  legalComments: 'none',
  mainFields: ['module', 'main'],
  alias: { yaml },
  logLevel: 'warning',
  metafile: true,
};

const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const page = { ...common, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };
const web = { ...page, mainFields: ['browser', 'module', 'main'] };

/**
 * The desktop entry names the language client as any other module. In its bundle that import becomes a `require` of
 * the bundle next to it: activation must not pay for reading 400 kB that nobody needs before a role is open.
 */
const loadClientLater = {
  name: 'load-client-later',
  setup(build) {
    build.onResolve({ filter: /\/language-client$/ }, () => ({ path: './client.js', external: true }));
  },
};

/**
 * Parts of Node that the server and the protocol's library name at their start and use later: to read folders and
 * caches, to start threads and processes. They are loaded at their first use; Node takes as long for these as for a
 * fifth of the rest of our start.
 */
const builtinsLater = {
  name: 'builtins-later',
  setup(build) {
    const namespace = 'builtins-later';
    const parts = /^(node:)?(child_process|crypto|fs\/promises|net|worker_threads)$/;
    build.onResolve({ filter: parts }, ({ path: name, kind, namespace: from }) =>
      from === 'file' && kind !== 'dynamic-import'
        ? { path: name.replace('node:', ''), namespace }
        : { path: name, external: true },
    );
    build.onLoad({ filter: /.*/, namespace }, ({ path: name }) => ({
      contents: `for (const name of ${JSON.stringify(Object.keys(process.getBuiltinModule(name)))})
        Object.defineProperty(exports, name, { enumerable: true, get: () => require('node:${name}')[name] });`,
    }));
  },
};

/**
 * Every import of `vscode` becomes one and the same module inside the bundle. Otherwise each of our files would make a
 * copy of some 600 names of its own while the extension is activated, which took half of that time.
 */
const vscodeOnce = {
  name: 'vscode-once',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ kind, namespace }) =>
      kind === 'import-statement' && namespace === 'file'
        ? { path: 'vscode', namespace: 'vscode-once' }
        : { path: 'vscode', external: true },
    );
    build.onLoad({ filter: /.*/, namespace: 'vscode-once' }, () => ({ contents: "export * from 'vscode';" }));
  },
};

export const BUNDLES = [
  {
    ...node,
    entry: 'client/desktop.ts',
    outfile: 'dist/extension.js',
    external: VSCODE,
    plugins: [loadClientLater, vscodeOnce],
    // A real import() would look for an ES module; a require() inside a bundle is what VS Code expects.
    supported: { 'dynamic-import': false },
  },
  { ...node, entry: 'client/language-client.ts', outfile: 'dist/client.js', external: VSCODE },
  { ...node, entry: 'server/lsp/node.ts', outfile: 'dist/server.js', plugins: [builtinsLater] },
  {
    ...node,
    entry: 'server/cli/main.ts',
    outfile: 'dist/cli.js',
    plugins: [builtinsLater],
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...web,
    entry: 'client/web.ts',
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    external: VSCODE,
    plugins: [vscodeOnce],
  },
  { ...web, entry: 'server/lsp/worker.ts', outfile: 'dist/web/server.js', format: 'iife' },
];

/** Scripts and styles inside panels: each file directly in client/webview is one, folders below hold their parts. */
export function webviewBundles(root) {
  const folder = 'client/webview';
  if (!fs.existsSync(path.join(root, folder))) return [];
  return fs
    .readdirSync(path.join(root, folder))
    .filter((name) => /\.(ts|css)$/.test(name) && !/\.(test|d)\.ts$/.test(name))
    .map((name) => ({
      ...page,
      format: 'iife',
      entry: `${folder}/${name}`,
      outfile: `dist/webview/${name.replace(/\.ts$/, '.js')}`,
    }));
}
