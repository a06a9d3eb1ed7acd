import { expect, test } from 'vitest';
import { workspaceOf } from '../../../test/support/workspace';
import { type InlayHintKind, inlayHintKinds, inlayHints } from './inlay-hints';

const files = {
  'taxonomy.yaml': `levels:
  - id: P3
    name: Career
    components:
      skills:
        - ref: wound-care
bridges:
  - from: P3
    to: M1
`,
  'a.library.yaml': `library:
  - id: wound-care
    type: skill
    statement: Cares for wounds of all kinds, from the small cut to the large burn, without adding to the pain.
`,
  'next.role.yaml': 'title: Senior Nurse\ncode: NURS.GEN.P4\nformerCodes:\n  - NURS.OLD.P4\n',
  'nurse.role.yaml': `title: Nurse
code: NURS.GEN.P3
level: "P3"
formerCodes:
  - NURS.WARD.P3
replacedBy: NURS.OLD.P4 # soon
components:
  skills: [{ ref: wound-care, proficiency: working }]
  knowledge:
    - ref: unknown-item
classifications:
  - system: soc-2018
    code: 29-1141
  - system: soc-2018
    code: 99-9999
`,
};

const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** The lines with hints, each hint in brackets where it is shown. */
async function hinted(
  file: string,
  wanted: readonly InlayHintKind[] = inlayHintKinds,
  range = everything,
): Promise<readonly string[]> {
  const { workspace, open, files: texts } = await workspaceOf(files);
  const state = await open(file);
  const lines = (texts[file] ?? '').split('\n');
  return inlayHints(state, range, workspace.snapshot(), new Set(wanted)).map(({ position, label }) => {
    const line = lines[position.line] ?? '';
    return `${line.slice(0, position.character)} [${label}]${line.slice(position.character)}`.trim();
  });
}

test('codes and ids say what they stand for, behind quotes and before comments', async () => {
  expect(await hinted('nurse.role.yaml')).toEqual([
    'level: "P3" [Career]',
    'replacedBy: NURS.OLD.P4 [Senior Nurse] # soon',
    'skills: [{ ref: wound-care [Cares for wounds of all kinds, from the small cut to the…], proficiency: working }]',
    'code: 29-1141 [Registered Nurses]',
  ]);
});

test('so they do in a taxonomy', async () => {
  expect(await hinted('taxonomy.yaml')).toEqual([
    '- ref: wound-care [Cares for wounds of all kinds, from the small cut to the…]',
    '- from: P3 [Career]',
    'to: M1 [Team lead]',
  ]);
});

test.each([
  ['occupations', 'code: 29-1141 [Registered Nurses]'],
  ['levels', 'level: "P3" [Career]'],
  ['roles', 'replacedBy: NURS.OLD.P4 [Senior Nurse] # soon'],
] as const)('each kind can be shown alone: %s', async (kind, line) => {
  expect(await hinted('nurse.role.yaml', [kind])).toEqual([line]);
});

test('only what is on the screen is looked at', async () => {
  const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
  expect(await hinted('nurse.role.yaml', inlayHintKinds, range)).toEqual(['level: "P3" [Career]']);
});

test('a text that is cut is whole in its tooltip', async () => {
  const { workspace, open } = await workspaceOf(files);
  const state = await open('nurse.role.yaml');
  const [hint] = inlayHints(state, everything, workspace.snapshot(), new Set(['library'] as const));
  expect(hint?.tooltip).toMatch(/^Cares for wounds .* the pain\.$/);
});
