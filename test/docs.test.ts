import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json';
import { rules } from '../server/service/rules/all';
import { filesBelow, root, textOf } from './support/imports';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md'],
  ...filesBelow('docs', /\.md$/),
];
const exists = (file: string) => existsSync(path.join(root, file));
const withoutCode = (text: string) => text.replace(/^( *)```[\s\S]*?^\1```/gm, '').replace(/`[^`\n]*`/g, '');

/** What stands between single backticks outside code blocks. */
const codes = (text: string) =>
  [...text.replace(/^( *)```[\s\S]*?^\1```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');

/** The name that a heading has in an address, as Git hosts make it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchors = (file: string) =>
  [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading ?? ''));

describe.each(pages)('%s', (page) => {
  const text = textOf(page);
  const targets = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  const relative = targets.filter((target) => !/^[a-z]+:/.test(target));
  const fileOf = (target: string) => {
    const [file = ''] = target.split('#');
    return file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  };

  test('leads to what exists', () => {
    expect(relative.filter((target) => !exists(fileOf(target)))).toEqual([]);
  });

  test('leads to headings that exist', () => {
    const lost = relative.filter((target) => {
      const [, heading] = target.split('#');
      return heading !== undefined && exists(fileOf(target)) && !anchors(fileOf(target)).includes(heading);
    });
    expect(lost).toEqual([]);
  });

  test('leads outside by https only', () => {
    expect(targets.filter((target) => /^[a-z]+:/.test(target) && !target.startsWith('https://'))).toEqual([]);
  });

  test('names scripts, commands and settings that exist', () => {
    const scripts = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const titles = manifest.contributes.commands.map(({ category, title }) => `${category}: ${title}`);
    const named = [...text.matchAll(/\*\*(Rolewright: [^*]+)\*\*/g)].map(([, title]) => title ?? '');
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
    const known = [
      ...manifest.contributes.commands.map(({ command }) => command),
      ...Object.keys(manifest.contributes.configuration.properties),
      ...['rolewright.vsix', 'rolewright.reveal'],
    ];
    const ids = codes(text).filter((code) => /^rolewright\.[\w.]+$/.test(code));
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  });
});

test('maps name folders and files that exist', () => {
  const top = /^(?:client|server|schemas|syntaxes|test|scripts|docs|examples|media)\/[\w./-]*$/;
  const maps = ['CONTRIBUTING.md', ...filesBelow('docs', /^docs\/(?!rules\/|walkthrough\/).*\.md$/)];
  const named = maps.flatMap((page) => codes(textOf(page)).map((code) => ({ page, code })));
  const paths = named.filter(({ code }) => top.test(code));
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter(({ code }) => !exists(code))).toEqual([]);
});

test('rules named in comments and settings of the pages exist', () => {
  const names = new Set(rules.map(({ meta }) => meta.name));
  const shown = pages.flatMap((page) => {
    const text = textOf(page);
    return [
      ...text.matchAll(
        /rolewright-disable-[a-z-]+ ([a-z][a-z-]*)|^ {2}([a-z-]+): (?:off|hint|info|warning)$/gm,
      ),
    ];
  });
  const named = shown.map(([, silenced, set]) => silenced ?? set ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test('every decision is in the list', () => {
  const list = textOf('docs/decisions/README.md');
  const files = filesBelow('docs/decisions', /(?<!README)\.md$/).map((file) => path.posix.basename(file));
  expect(files.filter((file) => !list.includes(`](${file})`))).toEqual([]);
});

test('every package has its reason, and no other', () => {
  const reasons = [...textOf('docs/decisions/dependencies.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  expect(reasons.map(([, name]) => name).sort()).toEqual(Object.keys(manifest.devDependencies).sort());
  for (const [, name, reason] of reasons) expect(reason?.length, name).toBeGreaterThan(10);
});

test('every package has one version', () => {
  const loose = Object.entries(manifest.devDependencies).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the manual of the command line names every command and option, and no other', () => {
  const help = textOf('server/cli/run.ts');
  const options = (text: string) => new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g));
  const shown = [...options(textOf('README.md').split('## On the command line')[1]?.split('\n## ')[0] ?? '')];
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.filter((option) => !options(help).has(option))).toEqual([]);
});

/** Those below a folder of their own do not ship: they belong to pages that are read in the repository. */
test('pictures are PNG and in one place', () => {
  const pictures = pages.flatMap((page) =>
    [...textOf(page).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alternative = '', file = '']) => ({
      alternative,
      file: path.posix.join(path.posix.dirname(page), file),
    })),
  );
  expect(pictures.length).toBeGreaterThan(0);
  for (const { alternative, file } of pictures) {
    expect(file).toMatch(/^docs\/images\/(?:[a-z-]+\/)?[a-z-]+\.png$/);
    expect(alternative.length, file).toBeGreaterThan(10);
  }
});
