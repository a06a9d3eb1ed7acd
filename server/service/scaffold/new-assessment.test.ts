import { expect, it } from 'vitest';
import { workspaceOf } from '../../../test/support/workspace';
import { readAssessment } from '../../model/assessment/read-assessment';
import type { RoleState } from '../snapshot';
import { assessmentFileName, newAssessment } from './new-assessment';

const world = {
  'skills.library.yaml': `library:
  - id: wound-care
    type: skill
    statement: Dresses wounds.
    levels:
      P2:
        proficiency: working
        expectation: Dresses clean wounds alone, and asks a colleague where a wound looks worse than the day before.
`,
  'taxonomy.yaml': 'proficiencies:\n  - id: expert\n    omit: true\n',
  'nurse.role.yaml': `title: Nurse
code: NURS.GEN.P2
level: P2
components:
  responsibilities:
    - Keeps the ward quiet at night.
    - id: plans-shifts
      statement: "Plans: the shifts. # no comment"
  skills:
    - ref: wound-care
    - ref: wound-care
`,
};

async function role(): Promise<RoleState> {
  const { open } = await workspaceOf(world);
  return (await open('nurse.role.yaml')) as RoleState;
}

it('has an entry for all that can be named, with its statement beside it', async () => {
  const { resolved } = await role();
  const text = newAssessment(resolved, { person: 'Ada: the first', date: '2026-07-01' });
  expect(text.slice(text.indexOf('role:'))).toBe(`role: NURS.GEN.P2
person: "Ada: the first"
date: 2026-07-01
components:
  # --- Responsibilities ---
  # Plans: the shifts. # no comment
  - component: plans-shifts
    proficiency:
    evidence:

  # --- Skills ---
  # Dresses wounds.
  # Asked: working. Dresses clean wounds alone, and asks a colleague where a wound looks
  # worse than the day before.
  - component: wound-care
    proficiency:
    evidence:

  # 1 more statement of the role has no id, so an assessment cannot name it.
`);
  expect(text).toContain('#   working: Does the usual cases alone.\n');
  expect(text).not.toContain('expert');
});

it('holds what was found in commits, whatever it says', async () => {
  const { resolved } = await role();
  const sentences = ['2026-03-02: Say "why": wash # hands (c0)', "2026-01-01: Don't (c1)"];
  const evidence = new Map([
    ['wound-care', sentences],
    ['plans-shifts', []],
  ]);
  const text = newAssessment(resolved, { person: '', date: '2026-07-01', evidence });
  expect(text).toContain(`  - component: wound-care
    proficiency:
    evidence:
      - '2026-03-02: Say "why": wash # hands (c0)'
      - "2026-01-01: Don't (c1)"
`);
  expect(text).toContain('    proficiency:\n    evidence:\n\n');
  expect(text).toContain('# The evidence comes from your own commits');
  const { workspace, open } = await workspaceOf(world);
  await open('nurse.role.yaml');
  const state = await open('ada.assessment.yaml', text);
  if (state.kind === 'role') throw new Error('an assessment was opened');
  expect(workspace.problemsOfFile(state)).toEqual([]);
});

it('has no problem, and nothing filled in', async () => {
  const { workspace, open } = await workspaceOf(world);
  const { resolved } = (await open('nurse.role.yaml')) as RoleState;
  const text = newAssessment(resolved, { person: '', date: '2026-07-01' });
  const state = await open('ada.assessment.yaml', text);
  if (state.kind === 'role') throw new Error('an assessment was opened');
  expect(workspace.problemsOfFile(state)).toEqual([]);
  const { role: code, person, components, errors } = readAssessment(state.tree);
  expect({ code, person, errors }).toEqual({ code: 'NURS.GEN.P2', person: undefined, errors: [] });
  expect([...components]).toEqual([
    ['plans-shifts', undefined],
    ['wound-care', undefined],
  ]);
});

it('is named after the person, else the role, and never like a file that is there', () => {
  const name = (person: string, ...taken: readonly string[]) =>
    assessmentFileName(person, 'NURS.GEN.P2', (each) => taken.includes(each));
  expect(name('Ada Lovelace')).toBe('ada-lovelace.assessment.yaml');
  expect(name('Zoë / ../x')).toBe('zoe-x.assessment.yaml');
  expect(name('李雷')).toBe('李雷.assessment.yaml');
  expect(name('')).toBe('NURS.GEN.P2.assessment.yaml');
  expect(name('Ada', 'ada.assessment.yaml', 'ada-2.assessment.yaml')).toBe('ada-3.assessment.yaml');
});
