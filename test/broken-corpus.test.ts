import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Node } from '../server/model/syntax/node';
import { parse } from '../server/model/syntax/parse';
import { textDocument } from '../server/model/syntax/tree';

/**
 * Files as people really broke them. Each fault has to be reported within three lines, with at most three problems
 * for one fault, and everything else of the file has to stay readable.
 */
interface Broken {
  readonly text: string;
  /** Lines of the faults, counted from 1. */
  readonly faults: readonly number[];
  /** What a line of the text is called in the file. */
  readonly firstLine: number;
}

const own = path.join(import.meta.dirname, 'fixtures/broken');
const corpus = path.resolve(import.meta.dirname, '../../shared/corpora/broken-yaml');

describe('own files', () => {
  const files = fs.readdirSync(own).filter((name) => name.endsWith('.yaml'));
  test('there are ten', () => expect(files.length).toBe(10));
  test.each(files)('%s', (name) => {
    const text = fs.readFileSync(path.join(own, name), 'utf8');
    const faults = [...text.matchAll(/^# fault at line (\d+)$/gm)].map((match) => Number(match[1]));
    check({ text, faults, firstLine: 1 });
    check({ text: text.replaceAll('\n', '\r\n'), faults, firstLine: 1 });
  });
});

describe.runIf(fs.existsSync(corpus))('files as they were committed', () => {
  const provenance = fs.existsSync(corpus) ? fs.readFileSync(path.join(corpus, 'PROVENANCE.md'), 'utf8') : '';
  test.each(fs.existsSync(corpus) ? fs.readdirSync(corpus).filter((name) => name.includes('__')) : [])(
    '%s',
    (name) => {
      const all = fs.readFileSync(path.join(corpus, name), 'utf8');
      const faults = faultsOf(provenance, name);
      expect(faults.length).toBeGreaterThan(0);
      if (name.endsWith('.yml')) check({ text: all, faults, firstLine: 1 });
      else check({ text: all.slice(4, all.indexOf('\n---', 4) + 1), faults, firstLine: 2 });
    },
  );
});

test.skipIf(fs.existsSync(corpus))('the files as they were committed are not here: skipped', () => {});

/** `| ft 1043e66, 1120b83 | 749, 744 |` names a line for each file; other rows name all faults of each of theirs. */
function faultsOf(provenance: string, name: string): readonly number[] {
  const commit = name.split('__')[1] ?? '';
  const [, files = '', lines = ''] = (provenance.split('\n').find((row) => row.includes(commit)) ?? '').split(
    '|',
  );
  const numbers = [...lines.matchAll(/\d+/g)].map(Number);
  const commits: readonly string[] = files.match(/\b[0-9a-f]{7}\b/g) ?? [];
  const each = name.startsWith('ft__') && commits.length === numbers.length;
  return each ? numbers.slice(commits.indexOf(commit), commits.indexOf(commit) + 1) : numbers;
}

function check({ text, faults, firstLine }: Broken): void {
  const document = textDocument(text);
  const tree = parse(document);
  const reported = tree.problems.map((problem) => document.positionAt(problem.start).line + firstLine);
  for (const fault of faults) {
    const near = reported.filter((line) => Math.abs(line - fault) <= 3);
    expect(near.length, `problems near line ${fault}: all at ${reported}`).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(3);
  }
  const typed = text.match(/^[ \t]*(?:- )*["']?[\w-]+["']?:(?= |\r?$)/gm)?.length ?? 0;
  expect(tree.root && keysIn(tree.root)).toBeGreaterThan(0.8 * typed);
  const lastLine = document.positionAt(text.trimEnd().replace(/\s+#.*/g, '').length).line;
  expect(document.positionAt(tree.root?.end ?? 0).line).toBeGreaterThanOrEqual(lastLine - 3);
}

function keysIn(node: Node): number {
  const values = [...node.entries, ...node.items].flatMap(({ value }) => value ?? []);
  return values.reduce((sum, value) => sum + keysIn(value), node.entries.length);
}
