import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { BUILT, REPO, SAMPLE } from './paths.mjs';

const SUITE = path.join(REPO, 'test/editor/suite');

/** `x.test.ts` runs everywhere, `x.node.test.ts` with a disk and processes only, `x.web.test.ts` in a browser only. */
const FOR_HOST = { node: /(?<!\.web)\.test\.ts$/, web: /(?<!\.node)\.test\.ts$/ };

const common = {
  bundle: true,
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'warning',
  external: ['vscode'],
};
const browser = { ...common, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };

/** Bundles the suite for a host and returns the path of its entry (without `.js`, as VS Code wants it). */
export async function bundleSuite(host) {
  const entry = path.join(BUILT, host, 'index');
  const plugins = [suiteTests(FOR_HOST[host]), mochaAsScript];
  if (host === 'web') {
    const from = path.join(SUITE, 'index.web.ts');
    await esbuild.build({ ...browser, entryPoints: [from], outfile: `${entry}.js`, plugins });
  } else {
    const node = { ...common, platform: 'node', target: 'node20', external: ['vscode', 'mocha'] };
    await esbuild.build({
      ...node,
      entryPoints: [path.join(SUITE, 'index.ts')],
      outfile: `${entry}.js`,
      plugins,
    });
  }
  return entry;
}

/** The module `suite-tests`: an import of every test file of the folder. */
function suiteTests(pattern) {
  return {
    name: 'suite-tests',
    setup(build) {
      build.onResolve({ filter: /^suite-tests$/ }, () => ({ path: 'suite-tests', namespace: 'suite-tests' }));
      build.onLoad({ filter: /.*/, namespace: 'suite-tests' }, () => {
        const files = fs.readdirSync(SUITE).filter((name) => pattern.test(name));
        return { contents: files.map((name) => `import './${name}';`).join('\n'), resolveDir: SUITE };
      });
    },
  };
}

/**
 * mocha's browser build is a classic script in a package of ES modules: bundled as it is, it would take this bundle's
 * `module.exports` for its own. In a function without these names it sets the global `mocha`, as in a page.
 */
const mochaAsScript = {
  name: 'mocha-as-script',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => {
      const script = fs.readFileSync(file, 'utf8');
      return { contents: `(function (exports, module, define) {\n${script}\n}).call(globalThis);` };
    });
  },
};

/** Bundles the in-memory file system with the sample in it (at memfs:/acme) and returns the extension's folder. */
export async function bundleMemfs() {
  const folder = path.join(BUILT, 'memfs');
  const entryPoints = [path.join(SUITE, 'memfs/extension.ts')];
  await esbuild.build({ ...browser, entryPoints, outfile: path.join(folder, 'extension.js') });
  const manifest = {
    name: 'memfs',
    publisher: 'rolewright-tests',
    version: '0.0.1',
    engines: { vscode: '^1.91.0' },
    browser: './extension.js',
    activationEvents: ['onFileSystem:memfs'],
  };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'files.json'), JSON.stringify(sampleTexts()));
  return folder;
}

function sampleTexts() {
  const files = fs
    .readdirSync(SAMPLE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  const entries = files.map(({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [`/acme/${path.relative(SAMPLE, file).replaceAll('\\', '/')}`, fs.readFileSync(file, 'utf8')];
  });
  return Object.fromEntries(entries);
}
