import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../server/model/facts/extract';
import type { RoleFacts } from '../server/model/facts/facts';
import { factsOfOpen } from '../server/model/facts/facts-of-open';
import type { ResolvedComponent } from '../server/model/resolve/resolved-role';
import type { Part } from '../server/model/role/role';
import { reread } from '../server/model/syntax/incremental/reread';
import { parse } from '../server/model/syntax/parse';
import { readYaml } from '../server/model/syntax/read-yaml';
import { type SyntaxTree, textDocument } from '../server/model/syntax/tree';
import { applyEdits } from '../server/model/text/span';
import { check } from '../server/service/check/check';
import { roleState } from '../server/service/role-state';
import type { RoleState } from '../server/service/snapshot';
import { governance, roleUri, snapshotOf } from './support/role-state';
import { yamlPieces } from './support/yaml-pieces';

const samples = [
  `title: DevOps Engineer
code: DEVO.GEN.P3
level: P3 # known
story:
  who: An engineer.
  plan:
    - Finds the slowest step.
    - "Mends it: twice."
components:
  skills:
    - ref: iac
      need: desirable
    - Writes runbooks.
    - statement: Keeps
        it going.
      theme: People
      examples:
        - One.
        - Two.
  tasks: [ Restore, "Review" ]
  knowledge:
  - How
  - ref: b
    id: c
pay: { currency: USD, market: { median: 117000 } }
`,
  `# A role
summary: >-
  Keeps it
  going.

stakes: |
  One.

  Two.
aliases:
- title: 'It''s'
  type: common

  # a comment
- &a
  title: B
- *a
- <<: *a
  type: other
level: P3
level: P4
skills:
- - a
  - b
  -
    c: d
- "a
  b"
# end
`,
  `- a
- b: 1
  c: 2
- - d
  - e
-
  f: !x g
  h:
- 007
`,
  `title: Nurse
code: NURS.GEN.P2
level: P2
status: approved
excludes: [ { component: washes-hands, reason: Not here. } ]
components:
  responsibilities:
    # rolewright-disable-next-line gendered-words -- A quotation.
    - He plans and delivers the care of six patients.
    - Trains new colleagues on the ward
    - &dressing
      ref: wound-care
      proficiency: expert
      status: old
    - &same Leads the whole team of nurses.
    - plans the rota.
  tasks:
    - *same
    - <<: *dressing
      statement: |-
        Dresses wounds
        of any kind.
    - Training of new ward colleagues
    - tbc
    - Owns: the medicine cabinet
    - Trains new colleagues on the ward.
  qualifications:
    - 9 years on a ward
    - 010
  competencies:
    - id: coaches
      statement: Coaches two colleagues.
    - ref: wound-cares
      x: 1
outputs:
  - A calm ward.
`,
  `{ title: Senior Nurse, code: NURS.GEN.P2, level: P3, components: { tasks: [ Rests, { statement: "Plans and
    delivers care", need: vital }, &z He rests., *z ], skills: [ 9 years of experience, { ref: wound-care } ] } }
`,
];

const taxonomy = `rules:
  preset: strict
library:
  - id: wound-care
    type: skill
    statement: Dresses wounds.
    levels:
      P2:
        expectation: Dresses clean wounds.
  - id: iac
    type: skill
    statement: Describes servers as text.
levels:
  - id: P2
    components:
      competencies:
        - id: coaches
          statement: Helps new colleagues.
        - id: washes-hands
          statement: Washes hands.
`;

const snippets = [...yamlPieces, 'x', '    - statement: A\n      need: desirable\n    - B\n', '      ne\n'];

/** Characters put in the place of others, anywhere. */
const typed = fc.tuple(
  fc.nat(),
  fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  fc.oneof(fc.constant(''), fc.constantFrom(...snippets)),
);

/** Whole lines: moved to another place, copied there, taken out, or shifted to the side. */
const lined = fc.tuple(
  fc.nat(),
  fc.integer({ min: 1, max: 6 }),
  fc.constantFrom('move', 'copy', 'remove', 'deeper', 'back'),
  fc.nat(),
);

const change = fc.oneof({ weight: 2, arbitrary: typed }, lined);

function edited(text: string, by: typeof change extends fc.Arbitrary<infer C> ? C : never): string {
  if (by.length === 4) return relined(text, by);
  const [at, remove, insert] = by;
  const start = at % (text.length + 1);
  return applyEdits(text, [{ start, end: Math.min(text.length, start + remove), text: insert }]);
}

function relined(text: string, [at, count, how, to]: readonly [number, number, string, number]): string {
  const lines = text.split(/(?<=\n)/);
  const from = at % lines.length;
  const taken = lines.slice(from, from + count);
  if (how === 'deeper' || how === 'back') {
    const shifted = taken.map((line) => (how === 'deeper' ? `  ${line}` : line.replace(/^ {1,2}/, '')));
    return lines.toSpliced(from, count, ...shifted).join('');
  }
  const rest = how === 'copy' ? lines : lines.toSpliced(from, count);
  return (how === 'remove' ? rest : rest.toSpliced(to % (rest.length + 1), 0, ...taken)).join('');
}

const text = fc.constantFrom(...samples, ...samples.map((each) => each.replaceAll('\n', '\r\n')));

/** A text and what becomes of it, one change after the other. */
const history = fc.tuple(text, fc.array(change, { minLength: 1, maxLength: 5 })).map(([first, changes]) => {
  const texts = [first];
  for (const each of changes) {
    const last = texts[texts.length - 1] ?? '';
    const next = edited(last, each);
    // Half an emoji cannot stand in a file.
    if (!/\p{Cs}/u.test(next)) texts.push(next);
  }
  return texts;
});

/** More runs for a thorough look; the usual number keeps the suite quick. */
const wanted = Number(process.env.ROLEWRIGHT_RUNS);
const runs = { numRuns: wanted || 300 };

test('lines that are read again give what reading the whole text gives', () => {
  let again = 0;
  fc.assert(
    fc.property(history, ([first = '', ...texts]) => {
      let before = { text: first, reading: readYaml(first) };
      for (const next of texts) {
        const part = reread(before, next);
        const whole = readYaml(next);
        if (part) {
          again++;
          expect(part).toEqual(whole);
        }
        before = { text: next, reading: part ?? whole };
      }
    }),
    runs,
  );
  expect(again).toBeGreaterThan(runs.numRuns / 2);
});

test('a tree made from the one before equals the tree of the text alone: values, places, problems, repairs', () => {
  fc.assert(
    fc.property(history, ([first = '', ...texts]) => {
      let tree = parse(textDocument(first));
      for (const next of texts) {
        tree = parse(textDocument(next), tree);
        const whole = parse(textDocument(next));
        expect(tree.green).toEqual(whole.green);
        expect(tree.rootStart).toBe(whole.rootStart);
        expect(tree.problems).toEqual(whole.problems);
      }
    }),
    runs,
  );
});

test('role, resolved role, facts and findings are the same, however the tree was made', () => {
  const state = (text: string, previous?: SyntaxTree) => {
    const document = textDocument(text, roleUri);
    return roleState(document, byTaxonomy, parse(document, previous));
  };
  fc.assert(
    fc.property(history, ([first = '', ...texts]) => {
      let again = state(first);
      check(again, snapshotOf(again));
      for (const next of texts) {
        again = state(next, again.tree);
        const whole = state(next);
        expect(said(again)).toEqual(said(whole));
        expect(facts(factsOfOpen(again.role, 'taxonomy'))).toEqual(facts(factsOf(whole.role, 'taxonomy')));
        expect(check(again, snapshotOf(again))).toEqual(check(whole, snapshotOf(whole)));
      }
    }),
    { numRuns: wanted || 150 },
  );
});

const byTaxonomy = governance(taxonomy);

/** What facts say, whether at once or when asked. */
function facts(all: RoleFacts) {
  const { uri, code, codeSpan, region, title, level, status, formerCodes, replacedBy } = all;
  const head = { uri, code, codeSpan, region, title, level, status, formerCodes, replacedBy };
  const { aliases, ids, refs, statements, uses, texts } = all;
  return { head, aliases, ids, refs, statements, uses, texts };
}

function said({ role, resolved }: RoleState) {
  const { aliases, classifications, outputs, excludes } = role;
  return {
    head: role.head,
    errors: role.errors,
    sections: role.sections.map(({ key, path, parts }) => [key, path, parts.map(placed)]),
    lists: [aliases, classifications, outputs, excludes].map((parts) => parts.map(placed)),
    resolved: resolved.sections.map(({ key, type, components }) => [key, type?.id, components.map(meant)]),
    own: resolved.own.map(meant),
    excluded: resolved.excluded.map(({ component, reason }) => [meant(component), reason]),
    shadowed: resolved.shadowed.map(({ hidden, by }) => [meant(hidden), meant(by)]),
  };
}

function placed({ data, path, node: { start, end, path: nodePath } }: Part<unknown>) {
  return { data, path, start, end, nodePath };
}

function meant({ part, item, meaning }: ResolvedComponent) {
  const { section, statement, expectation, proficiency, need, origin, data, examples } = meaning;
  const at = part && placed(part);
  return { section, statement, expectation, proficiency, need, origin, data, examples, at, item: item?.id };
}
