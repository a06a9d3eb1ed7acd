import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { applied, completionsOf, editOf } from '../../../test/support/completions';
import { layouts } from '../../../test/support/layouts';
import { stateOf } from '../../../test/support/role-state';

const samples: readonly [name: string, text: string][] = [
  ['nothing', ''],
  ['blank lines', '\n\n  \n\n'],
  [
    'a sound role',
    `# A role
title: DevOps Engineer   # as people say it
code: DEVO.GEN.P3

story:
  who: An engineer.
  problem:
    why: People deserve it.

  plan:
    - First
    - Second
components:
  skills:
    - Plain text
    - ref: clear-writing
      examples:
        - One
      need: desirable

    - statement: >-
        Folded text
        with key: value in it
  tasks:
    - Does it
aliases:
  - title: "Quoted: title"
    type: common
classifications:
  - system: soc-2018
    code: 15-1252
`,
  ],
  [
    'half-typed text',
    'title: A\nlev\ncomponents:\n  ski\n  tasks:\n    - \n    -\n    - st\naliases:\n  - ti\n',
  ],
  [
    'brackets',
    'aliases: [{ title: A, type: common }, {  }]\nstory: { who: B, plan: [ a, b ], }\ncomponents: { skills: [] }\n',
  ],
  ['open brackets', 'title: A\naliases:\n  - { title: B,\nlevel: P3\nplan: [\n'],
  [
    'tabs and faults',
    'title: A\npay:\n\tcurrency: USD\nstory:\n   who: x\n  plan: y\nsummary: "open\nlevel: P3\n',
  ],
  ['conflict marks', '<<<<<<< ours\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n'],
  ['several documents', '---\ntitle: A\n...\n---\ntitle: B\n'],
];

const taxonomy =
  'functions:\n  - id: DEVO\nfocuses:\n  - id: GEN\nfields:\n  - id: flsa\n    values:\n      - "no"\n      - "1.0"\n';
const library =
  'library:\n  - id: clear-writing\n    type: skill\n    statement: Writes.\n  - id: planning\n    type: skill\n    statement: Plans.\n';

const cases = samples.flatMap(([name, text]) =>
  layouts.map(([layout, lay]): [string, string, string] => [name, layout, lay(text)]),
);

/** Parsing these takes its time: every choice at every place. Conflicted text has no sound reading to keep. */
const mendable = cases.filter(
  ([name, layout]) => name !== 'conflict marks' && !['two spaces, CRLF', 'four spaces'].includes(layout),
);

function faults(text: string): number {
  return parseDocument(text, { uniqueKeys: true, logLevel: 'silent' }).errors.length;
}

test.each(cases)(
  'at every place of a file with %s, laid out with %s, edits stay where they belong',
  (_, __, text) => {
    const state = stateOf(text, taxonomy, { 'shared.library.yaml': library });
    const { document } = state;
    let offered = 0;
    for (let offset = 0; offset <= text.length; offset++) {
      const { line } = document.positionAt(offset);
      for (const item of completionsOf(state, offset).list.items) {
        const { range } = editOf(item);
        offered++;
        expect(range.start.line).toBe(line);
        expect(range.end.line).toBe(line);
        expect(document.offsetAt(range.start)).toBeLessThanOrEqual(offset);
        expect(document.offsetAt(range.end)).toBeGreaterThanOrEqual(
          document.offsetAt(document.positionAt(offset)),
        );
        expect(item.label).not.toBe('');
      }
    }
    expect(offered).toBeGreaterThan(10);
  },
);

test.each(mendable)(
  'in a file with %s, laid out with %s, nothing that is chosen makes a fault',
  (_, __, text) => {
    const state = stateOf(text, taxonomy, { 'shared.library.yaml': library });
    const before = faults(text);
    const seen = new Set<string>();
    for (let offset = 0; offset <= text.length; offset++) {
      for (const item of completionsOf(state, offset).list.items) {
        const after = applied(state, item);
        if (seen.has(after)) continue;
        seen.add(after);
        if (faults(after) > before) expect(`${item.label} at ${offset}:\n${after}`).toBe('a sound text');
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  },
);
