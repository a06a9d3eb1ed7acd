import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow, type Import, importsOf, root, textOf } from './support/imports';
import { type Layer, languageClients, layerOf, layers } from './support/layers';

const files = ['client', 'server'].flatMap((folder) => filesBelow(folder, /(?<!\.d)\.ts$/));
const isTest = (file: string) => file.endsWith('.test.ts');
const sources = files.filter((file) => !isTest(file));
const imports = sources.flatMap((file) => importsOf(file, textOf(file)));
const isOurs = (target: string) => /^(client|server|test|scripts|schemas|examples)\//.test(target);
const written = ({ file, target }: Import) => `${file} imports ${target}`;

describe('reading imports', () => {
  const targets = (text: string) => importsOf('server/model/a.ts', text).map(({ target }) => target);

  test('sees each form of import', () => {
    const text = `import fs from 'node:fs';
import type { Span } from './text/span';
import {
  one,
  type Two,
} from '../data/framework';
import * as yaml from 'yaml';
import './side-effect';
export * from './all';
export { three } from "./three";
const later = await import('./later');
const old = require('vscode');
`;
    expect(targets(text)).toEqual([
      'node:fs',
      'server/model/text/span',
      'server/data/framework',
      'yaml',
      'server/model/all',
      'server/model/three',
      'server/model/side-effect',
      'server/model/later',
      'vscode',
    ]);
    expect(importsOf('server/model/a.ts', text).filter(({ typeOnly }) => typeOnly)).toHaveLength(1);
  });

  test('is not misled by text about imports', () => {
    expect(targets("export const hint = 'text from elsewhere';\n// import a from 'b'\n")).toEqual([]);
  });

  test('finds what the source is made of', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });
});

describe('the walls', () => {
  test('every file belongs to a layer', () => {
    expect(sources.filter((file) => !layerOf(file))).toEqual([]);
  });

  test('imports between layers go downwards only', () => {
    const crossing = imports.filter(({ file, target }) => {
      if (!isOurs(target)) return false;
      const [from, to] = [layerOf(file), layerOf(target)];
      return from !== to && !(from && to && layers[from]?.layers.includes(to));
    });
    expect(crossing.map(written)).toEqual([]);
  });

  test('the layers themselves have an order', () => {
    expect(cycle((layer) => layers[layer]?.layers ?? [], Object.keys(layers))).toBeUndefined();
  });

  test('a layer uses only the packages that it may', () => {
    const foreign = imports.filter(({ file, target, typeOnly }) => {
      const { packages = [], types = [] } = layers[layerOf(file) ?? ''] ?? {};
      const allowed = typeOnly ? [...packages, ...types] : packages;
      if (isOurs(target) || languageClients.includes(file)) return false;
      return !allowed.some(
        (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
      );
    });
    expect(foreign.map(written)).toEqual([]);
  });

  test('the language client comes in through two files only, and nobody imports it before it is needed', () => {
    const users = imports.filter(
      ({ target, typeOnly }) => target.startsWith('vscode-languageclient') && !typeOnly,
    );
    expect([...new Set(users.map(({ file }) => file))]).toEqual(languageClients);
    const early = imports.filter(({ target }) => target === 'client/language-client');
    expect(early.map(({ file }) => file)).toEqual(['client/desktop.ts']);
    expect(textOf('client/desktop.ts')).toContain("await import('./language-client')");
  });

  test('no source imports a test or what helps tests', () => {
    expect(imports.filter(({ target }) => /^test\/|\.test$/.test(target)).map(written)).toEqual([]);
  });

  test('nothing reads the schemas when it runs', () => {
    expect(imports.filter(({ target }) => target.startsWith('schemas/')).map(written)).toEqual([]);
  });
});

describe('the shape of the source', () => {
  const folderOf = (file: string) => path.posix.dirname(file);

  test('no circle of files', () => {
    const next = (file: string) => edges.get(file) ?? [];
    const edges = new Map<string, string[]>();
    for (const { file, target, typeOnly } of imports) {
      if (!typeOnly) edges.set(file, [...(edges.get(file) ?? []), `${target}.ts`]);
    }
    expect(cycle(next, sources)).toBeUndefined();
  });

  test('no circle of folders', () => {
    const edges = new Map<string, Set<string>>();
    for (const { file, target } of imports) {
      const [from, to] = [folderOf(file), folderOf(target)];
      // A folder and those inside it are one house; the circle of files covers them.
      const related = `${from}/`.startsWith(`${to}/`) || `${to}/`.startsWith(`${from}/`);
      if (isOurs(target) && !related) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
    expect(cycle((folder) => [...(edges.get(folder) ?? [])], [...edges.keys()])).toBeUndefined();
  });

  test('no file is long', () => {
    const lengths = sources
      .filter((file) => !file.includes('/generated/'))
      .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
      .sort((a, b) => b.lines - a.lines);
    const list = (more: number) =>
      lengths.filter(({ lines }) => lines > more).map(({ file, lines }) => `${file}: ${lines} lines`);
    expect(list(400), `Of these, over 200 lines:\n${list(200).join('\n')}`).toEqual([]);
  });

  test('exports have names', () => {
    const nameless = files.filter((file) => /^export default\b|\bas default\b/m.test(textOf(file)));
    expect(nameless).toEqual([]);
  });

  test('entries only wire', () => {
    const entries = [
      'client/desktop.ts',
      'client/web.ts',
      'server/lsp/node.ts',
      'server/lsp/worker.ts',
      'server/cli/main.ts',
    ];
    const long = entries.filter((file) => textOf(file).split('\n').length > 20);
    expect(long).toEqual([]);
  });

  test('the compiler sees every file with the globals of its place, and no others', () => {
    const projects = { pure: '', node: '', vscode: '', webview: '' };
    for (const name of Object.keys(projects) as (keyof typeof projects)[]) {
      const args = ['-p', `tsconfig.${name}.json`, '--listFilesOnly'];
      projects[name] = execFileSync(bin('tsc'), args, { cwd: root, encoding: 'utf8' });
    }
    const seenBy = (file: string) =>
      Object.entries(projects)
        .filter(([, list]) =>
          list.split(/\r?\n/).some((line) => line.replaceAll('\\', '/').endsWith(`/${file}`)),
        )
        .map(([name]) => name);
    const wrong = sources
      .map((file) => ({ file, own: projectOf(file), seen: seenBy(file) }))
      .filter(({ own, seen }) => (own === 'pure' ? !seen.includes('pure') : seen.join() !== own));
    expect(wrong).toEqual([]);
  });
});

describe('the linter', () => {
  const strangers = [
    'express',
    'vscode',
    'vscode-languageserver/node',
    'vscode-languageclient/node',
    'node:fs',
  ];
  const copy = mkdtempSync(path.join(tmpdir(), 'rolewright-layers-'));
  afterAll(() => rmSync(copy, { recursive: true }));

  test('refuses what the table of layers refuses, and nothing else', () => {
    const samples = Object.entries(layers).map(([name, layer]) => sampleOf(name, layer));
    for (const { file, refused, allowed } of samples) writeImports(file, [...allowed, ...refused]);
    writeFileSync(path.join(copy, 'biome.json'), configurationOutsideGit());
    const found = restrictedImports();
    for (const { file, refused } of samples) expect(found.get(file)?.sort(), file).toEqual(refused.sort());
  });

  function sampleOf(name: string, { layers: own, packages }: Layer) {
    const file = `${moduleIn(name)}.ts`;
    const towards = (other: string) => {
      const steps = path.posix.relative(path.posix.dirname(file), moduleIn(other));
      return steps.startsWith('.') ? steps : `./${steps}`;
    };
    const known = packages
      .map((each) => (each === 'node:' ? 'node:fs' : each))
      .filter((each) => each !== 'package.json');
    return {
      file,
      allowed: [...known, ...own.map(towards)],
      refused: [
        ...strangers.filter((each) => !known.some((good) => each.split('/')[0] === good || each === good)),
        ...Object.keys(layers)
          .filter((other) => other !== name && !own.includes(other))
          .map(towards),
      ],
    };
  }

  function moduleIn(layer: string): string {
    const places: Record<string, string> = {
      'server/lsp/node': 'server/lsp/node-sample',
      client: 'client/features/sample',
    };
    return places[layer] ?? `${layer}/parts/sample`;
  }

  function writeImports(file: string, sources: readonly string[]): void {
    mkdirSync(path.join(copy, path.dirname(file)), { recursive: true });
    const lines = sources.map((source, index) => `import { a${index} } from '${source}';\n`);
    writeFileSync(path.join(copy, file), lines.join(''));
  }

  function configurationOutsideGit(): string {
    return JSON.stringify({ ...JSON.parse(textOf('biome.json')), $schema: undefined, vcs: undefined });
  }

  function restrictedImports(): Map<string, string[]> {
    const args = [
      'lint',
      '--only=style/noRestrictedImports',
      '--reporter=json',
      '--max-diagnostics=none',
      '.',
    ];
    const { stdout } = spawnSync(bin('biome'), args, { cwd: copy, encoding: 'utf8' });
    const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
    const found = new Map<string, string[]>();
    for (const { location } of report.diagnostics) {
      const line = readFileSync(path.join(copy, location.path), 'utf8').split('\n')[location.start.line - 1];
      const source = /'(.*)'/.exec(line ?? '')?.[1] ?? '';
      found.set(location.path, [...(found.get(location.path) ?? []), source]);
    }
    return found;
  }

  interface Report {
    readonly diagnostics: readonly { location: { path: string; start: { line: number } } }[];
  }
});

function bin(name: string): string {
  return path.join(root, 'node_modules/.bin', name);
}

function projectOf(file: string): string {
  if (file.startsWith('client/webview/') || file === 'server/lsp/worker.ts') return 'webview';
  if (file.startsWith('client/')) return 'vscode';
  return ['server/host/node', 'server/lsp/node', 'server/cli'].includes(layerOf(file) ?? '')
    ? 'node'
    : 'pure';
}

/** A way from a node back to itself; undefined where there is none. */
function cycle(next: (node: string) => readonly string[], nodes: readonly string[]): string | undefined {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node].join(' → ');
    if (done.has(node)) return undefined;
    for (const each of next(node)) {
      const found = visit(each, [...trail, node]);
      if (found) return found;
    }
    done.add(node);
    return undefined;
  };
  for (const node of nodes) {
    const found = visit(node, []);
    if (found) return found;
  }
  return undefined;
}
