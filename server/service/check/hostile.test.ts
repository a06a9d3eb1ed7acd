import fc from 'fast-check';
import { expect, it } from 'vitest';
import { governance, roleUri, snapshotOf } from '../../../test/support/role-state';
import { textDocument } from '../../model/syntax/tree';
import type { Edit } from '../../model/text/span';
import { roleState } from '../role-state';
import type { Problem } from '../rules/rule';
import { check } from './check';

const text = `title: Senior Nurse Senior Nurse
code: NURS.GEN.P3
level: P4
status: aproved
summary: >
  He knows
  his ward.
skils: none
outputs: A ward round
replacedBy: X
x-same: &same
  need: desirable
aliases:
  - title: "Ward  Nurse "
    approved: true
  - { title: Nurse, type: comon }
classifications:
  - system: soc-2018
    code: 29-0000
  - system: soc-2018
    code: 15-1131
excludes:
  - component: nothing
    reason: None.
components:
  skill:
    - ref: wuond-care
  tasks:
    - Plans and delivers care.
    - plan and deliver care
    - Owns: the cabinet
    - statement: Leads the ward.
      <<: *same
  # rolewright-disable-next-line long-statment
  qualifications:
    - 9+ years on a ward
    - tbc
`;

const pieces = [
  '\n',
  '  ',
  '- ',
  ': ',
  '"',
  "'",
  '#',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '|',
  '>',
  '\t',
  '\u00a0',
  '$',
  'level: P2\n',
  '<<<<<<< x\n',
  '---\n',
  '\r',
];

const given = governance(
  'functions:\n  - id: NURS\n    name: Nursing\n    noun: Nurse\nrules:\n  preset: strict\n',
);

interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

function changed(changes: readonly Change[]): string {
  return changes.reduce((current, { at, remove, insert }) => {
    const start = at % (current.length + 1);
    return current.slice(0, start) + insert + current.slice(start + remove);
  }, text);
}

function expectSound(edits: readonly Edit[], length: number): void {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, { start, end }] of sorted.entries()) {
    expect(start).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(length);
  }
}

function expectInside({ start, end, related = [] }: Problem, length: number): void {
  for (const span of [{ start, end }, ...related.map((each) => each.span)]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(length);
  }
}

it('never fails and stays inside the text, whatever is typed', () => {
  const change = fc.record({
    at: fc.nat(text.length),
    remove: fc.nat(25),
    insert: fc.constantFrom('', ...pieces),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const source = changed(changes);
      const state = roleState(textDocument(source, roleUri, 1), given);
      const failures: unknown[] = [];
      const problems = check(state, snapshotOf(state), {
        log: (message, error) => failures.push(message, error),
      });
      expect(failures).toEqual([]);
      for (const problem of problems) {
        expectInside(problem, source.length);
        for (const fix of [...(problem.fix ? [problem.fix] : []), ...(problem.suggest ?? [])])
          expectSound(fix.edits, source.length);
      }
    }),
    { numRuns: 200, examples: [[[{ at: 457, remove: 13, insert: '\r' }]]] },
  );
});
