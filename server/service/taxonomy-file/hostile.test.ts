import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { allAbilities } from '../../../test/support/completions';
import { fileSnapshot, fileStateOf } from '../../../test/support/file-state';
import { applyEdits, type Edit } from '../../model/text/span';
import { check } from '../check/check';
import { complete } from '../features/completion';
import { hover } from '../features/hover';
import { outline } from '../features/outline';
import { copyLevels } from '../levels/copy-levels';

const text = `name: Clinic
levels:
  - id: P7
    name: Distinguished
    track: P
    rank: 75
    components:
      skills:
        - ref: wound-care
bridges:
  - from: P7
    to: M6
functions:
  - id: NURS
    name: Nursing
    superfunction: CARE
library:
  - id: wound-care
    type: skill
    statement: Dresses wounds.
    levels:
      P2:
        proficiency: working
        expectation: Dresses clean wounds.
classificationSystems:
  - id: isco-08
    file: codes/isco.tsv
adjacency:
  weights:
    rank: 0.9
    track: 0.4
rules:
  preset: strict
  long-statement: off
required:
  approved:
    - components.skills
`;

const pieces = [
  ...['\n', '  ', '- ', ': ', '"', "'", '#', '{', '}', '[', ']', '&a ', '*a', '<<: ', '|', '\t', '---\n'],
  ...['id: P3\n', 'omit: true\n', 'levels:\n', 'null', '42', '\u00a0', '__proto__: 1\n', 'constructor: x\n'],
  ...['role: NURS.GEN.P3\n', 'components:\n', '  - component: wound-care\n', 'date: 1.2.2026\n'],
];

const change = fc.record({
  at: fc.nat(text.length),
  remove: fc.nat(25),
  insert: fc.constantFrom('', ...pieces),
});

function changed(changes: readonly { at: number; remove: number; insert: string }[]): string {
  return changes.reduce((current, { at, remove, insert }) => {
    const start = at % (current.length + 1);
    return current.slice(0, start) + insert + current.slice(start + remove);
  }, text);
}

function expectSound(edits: readonly Edit[], length: number): void {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, { start, end }] of sorted.entries()) {
    expect(start).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0);
    expect(end).toBeLessThanOrEqual(length);
  }
}

function expectNested(symbols: readonly DocumentSymbol[], lines: number): void {
  for (const { name, range, children = [] } of symbols) {
    expect(name).not.toBe('');
    expect(range.end.line).toBeLessThan(lines);
    expectNested(children, lines);
  }
}

it.each(['taxonomy', 'library', 'pay', 'assessment'] as const)(
  'never fails on a file of the kind %s, whatever is typed',
  (kind) => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), fc.nat(text.length), (changes, at) => {
        const source = changed(changes);
        const state = fileStateOf(source, kind);
        const snapshot = fileSnapshot(state);
        const failures: unknown[] = [];
        const log = (message: string, error: unknown) => failures.push(message, error);
        for (const { start, end, fix, suggest = [] } of check(state, snapshot, { log })) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(source.length);
          for (const each of [...(fix ? [fix] : []), ...suggest]) expectSound(each.edits, source.length);
        }
        expect(failures).toEqual([]);
        const offset = Math.min(at, source.length);
        complete(state, offset, snapshot, allAbilities);
        hover(state, offset, snapshot, allAbilities);
        expectNested(outline(state), state.document.lineCount);
        const copy = copyLevels(state.tree, ['P3', 'P7']);
        if (!copy) return;
        expectSound(copy.edits, source.length);
        const again = copyLevels(fileStateOf(applyEdits(source, copy.edits), kind).tree, ['P3', 'P7']);
        expect(again?.copied ?? []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);
