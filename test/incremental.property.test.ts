import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reread } from '../server/model/syntax/incremental/reread';
import { parse } from '../server/model/syntax/parse';
import { readYaml } from '../server/model/syntax/read-yaml';
import { type SyntaxTree, textDocument } from '../server/model/syntax/tree';
import { applyEdits, type Edit } from '../server/model/text/span';
import { check } from '../server/service/check/check';
import { roleState } from '../server/service/role-state';
import type { RoleState } from '../server/service/snapshot';
import { governance, roleUri, snapshotOf } from './support/role-state';

const samples = [
  'title: DevOps Engineer\ncode: DEVO.GEN.P3\nlevel: P3 # known\nstory:\n  who: An engineer.\n  plan:\n    - Finds the slowest step.\n    - "Mends it: twice."\ncomponents:\n  skills:\n    - ref: iac\n      need: desirable\n    - Writes runbooks.\n    - statement: Keeps\n        it going.\n      theme: People\n      examples:\n        - One.\n        - Two.\n  tasks: [ Restore, "Review" ]\n  knowledge:\n  - How\n  - ref: b\n    id: c\npay: { currency: USD, market: { median: 117000 } }\n',
  "# A role\nsummary: >-\n  Keeps it\n  going.\n\nstakes: |\n  One.\n\n  Two.\naliases:\n- title: 'It''s'\n  type: common\n\n  # a comment\n- &a\n  title: B\n- *a\n- <<: *a\n  type: other\nlevel: P3\nlevel: P4\nskills:\n- - a\n  - b\n  -\n    c: d\n- \"a\n  b\"\n# end\n",
  '- a\n- b: 1\n  c: 2\n- - d\n  - e\n-\n  f: !x g\n  h:\n- 007\n',
];

const snippets = [
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '- ',
  '-',
  ': ',
  ':',
  '#',
  ' #1 ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '&x ',
  '*x',
  '!',
  '|',
  '>-',
  '@',
  '%',
  '---\n',
  '...\n',
  '<<<<<<< a\n',
  '=======\n',
  '>>>>>>> b\n',
  '• ',
  '\u00a0',
  '\u2028',
  '\0',
  'lev',
  'x',
  'key: value\n',
  '\n  - item\n',
  '\n   - off\n',
  '? ',
  '<<: *a',
  '\\',
  '👩‍💼',
  '    - statement: A\n      need: desirable\n    - B\n',
  '      ne\n',
  '\n',
];

const change = fc.tuple(
  fc.nat(),
  fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  fc.oneof(fc.constant(''), fc.constantFrom(...snippets)),
);

function edits(text: string, [at, remove, insert]: readonly [number, number, string]): readonly Edit[] {
  const start = at % (text.length + 1);
  return [{ start, end: Math.min(text.length, start + remove), text: insert }];
}

const text = fc.constantFrom(...samples, ...samples.map((each) => each.replaceAll('\n', '\r\n')));

/** A text and what becomes of it, one change after the other. */
const history = fc.tuple(text, fc.array(change, { minLength: 1, maxLength: 5 })).map(([first, changes]) => {
  const texts = [first];
  for (const each of changes) {
    const last = texts[texts.length - 1] ?? '';
    const next = applyEdits(last, edits(last, each));
    // Half an emoji cannot stand in a file.
    if (!/\p{Cs}/u.test(next)) texts.push(next);
  }
  return texts;
});

const runs = { numRuns: 400 };

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

test('what a role says and what is found in it are the same, however its tree was made', () => {
  const state = (text: string, previous?: SyntaxTree) => {
    const document = textDocument(text, roleUri);
    return roleState(document, byTaxonomy, parse(document, previous));
  };
  fc.assert(
    fc.property(history, ([first = '', ...texts]) => {
      let tree = state(first).tree;
      for (const next of texts) {
        const again = state(next, tree);
        const whole = state(next);
        tree = again.tree;
        expect(said(again)).toEqual(said(whole));
        expect(check(again, snapshotOf(again))).toEqual(check(whole, snapshotOf(whole)));
      }
    }),
    { numRuns: 150 },
  );
});

const byTaxonomy = governance('rules:\n  preset: strict\n');

function said({ role, resolved }: RoleState) {
  return {
    head: role.head,
    errors: role.errors,
    parts: [...role.sections, role].flatMap((each) =>
      ('parts' in each ? each.parts : each.aliases).map(({ data, path, node }) => [
        data,
        path,
        node.start,
        node.end,
      ]),
    ),
    components: resolved.sections.flatMap(({ components }) =>
      components.map(({ statement, origin, data }) => [statement, origin, data]),
    ),
  };
}
