import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import picomatch from 'picomatch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../package.json';
import { root, textOf } from './support/imports';

/** What each package holds, and for whom. A file that fits no line, and a line that fits no file, is a fault. */
const vsix = {
  'package.json': 'what VS Code reads first',
  'README.md': 'the page of the extension',
  'CHANGELOG.md': 'its second tab',
  LICENSE: 'the terms',
  'THIRD-PARTY-NOTICES.md': 'the terms of the packages inside the bundles',
  'dist/extension.js': 'the entry on the desktop',
  'dist/client.js': 'the language client, loaded after activation',
  'dist/server.js': 'the language server on the desktop',
  'dist/web/{extension,server}.js': 'both for VS Code in a browser',
  'dist/webview/*.{js,css}': 'scripts and styles inside panels',
  'docs/{careers,comparing,coordinates,editors,evidence,export,pay,refactoring,troubleshooting}.md':
    'what the README leads to',
  'docs/images/*.png': 'the pictures of the README',
  'docs/rules/*.md': 'the page behind each problem',
  'docs/walkthrough/*.md': 'the pages of the walkthrough',
  'examples/{acme/**,files.json}': 'the sample that a person may copy, and the list of its files',
  'media/*.{png,svg}': 'icons of the extension, its languages and its view',
  'schemas/*.schema.json': 'for other YAML extensions',
  'syntaxes/*.json': 'colours and typing habits',
};

const npm = {
  'package.json': 'names the command',
  'README.md': 'the page of the package',
  'CHANGELOG.md': 'what is new',
  LICENSE: 'the terms',
  'THIRD-PARTY-NOTICES.md': 'the terms of the packages inside the bundles',
  'dist/cli.js': 'the command',
  'dist/server.js': 'the server alone, for editors that start it with their own Node',
  'docs/{careers,comparing,coordinates,editors,evidence,export,pay,refactoring,troubleshooting}.md':
    'what the README leads to',
  'docs/rules/*.md': 'the page behind each problem',
  'schemas/*.schema.json': 'for other YAML extensions',
};

/** Large tables: in both packages as soon as there are any. */
const tables = 'dist/data/*';

const megabyte = 1_000_000;
const built = existsSync(path.join(root, 'dist/cli.js')) && existsSync(path.join(root, 'dist/extension.js'));
const scratch = mkdtempSync(path.join(tmpdir(), 'rolewright-package-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function run(file: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(path.join(root, 'node_modules/.bin', file), args, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return stdout;
}

function filesOfVsix(): string[] {
  return run('vsce', 'ls', '--no-dependencies').split(/\r?\n/).filter(Boolean);
}

function filesOfNpm(): string[] {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [report] = JSON.parse(stdout) as { files: { path: string }[] }[];
  return report?.files.map((file) => file.path) ?? [];
}

describe.each([
  ['.vsix', vsix, filesOfVsix],
  ['npm package', npm, filesOfNpm],
] as const)('the %s', (name, expected, list) => {
  let files: readonly string[];
  beforeAll(() => {
    files = list();
  }, 300_000);

  test('holds nothing else', () => {
    expect(files).toContain('package.json');
    const fits = picomatch([...Object.keys(expected), tables]);
    expect(files.filter((file) => !fits(file))).toEqual([]);
  });

  test.skipIf(!built)(
    `holds all that it should${built ? '' : ' (skipped: run "npm run build" first)'}`,
    () => {
      const absent = Object.entries(expected).filter(
        ([glob]) => !files.some((file) => picomatch(glob)(file)),
      );
      expect(
        absent.map(([glob, reason]) => `${glob}: ${reason}`),
        `missing from the ${name}`,
      ).toEqual([]);
    },
  );
});

test('what package.json names is in the packages', () => {
  const { main, browser, icon, contributes } = manifest;
  const named = [
    ...[main, browser, icon],
    ...contributes.languages.flatMap(({ configuration, icon: { light, dark } }) => [
      configuration,
      light,
      dark,
    ]),
    ...contributes.grammars.map(({ path: grammar }) => grammar),
    ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
  ].map((file) => path.posix.normalize(file));
  const fits = picomatch(Object.keys(vsix));
  expect(named.filter((file) => !fits(file))).toEqual([]);
  expect(named.filter((file) => !file.startsWith('dist/') && !existsSync(path.join(root, file)))).toEqual([]);
  expect(manifest.bin.rolewright in npm).toBe(true);
  expect(manifest).not.toHaveProperty('files');
  expect(manifest).not.toHaveProperty('dependencies');
});

test.skipIf(!built)(
  `the .vsix is small${built ? '' : ' (skipped: run "npm run build" first)'}`,
  () => {
    const file = path.join(scratch, 'rolewright.vsix');
    const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
    run('vsce', 'package', ...flags, '--out', file);
    expect(statSync(file).size).toBeLessThan(1.5 * megabyte);
  },
  300_000,
);

test('what the README shows and leads users to is in the .vsix', () => {
  const links = [...textOf('README.md').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)];
  const targets = links.map(([, target]) => target ?? '');
  const forDevelopers = ['CONTRIBUTING.md', 'examples/README.md', 'examples/acme/taxonomy.yaml'];
  const fits = picomatch(Object.keys(vsix));
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !fits(target) && !forDevelopers.includes(target))).toEqual([]);
});
