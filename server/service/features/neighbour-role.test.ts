import { expect, test } from 'vitest';
import { workspaceOf } from '../../../test/support/workspace';
import { neighbourRole } from './neighbour-role';

const files = {
  'taxonomy.yaml': 'functions:\n  - id: DEVO\n    name: DevOps\nfocuses:\n  - id: GEN\n    name: General\n',
  'p1.role.yaml': 'code: DEVO.GEN.P1\ntitle: Junior Engineer\n',
  'p3.role.yaml': 'code: DEVO.GEN.P3\ntitle: Engineer\n',
  'p3.de.role.yaml': 'code: DEVO.GEN.P3\nregion: de\n',
  'p4.role.yaml': 'code: DEVO.GEN.P4\ntitle: Senior Engineer\n',
  'p4.de.role.yaml': 'code: DEVO.GEN.P4\nregion: de\n',
  'p6.role.yaml': 'code: OTHR.GEN.P6\n',
  'm1.role.yaml': 'code: DEVO.GEN.M1\ntitle: Team Lead\n',
  'm2.role.yaml': 'code: DEVO.GEN.M2\ntitle: Manager\n',
  'draft.role.yaml': 'title: Not yet coded\n',
  'odd.role.yaml': 'code: DEVO.GEN.Z9\n',
};

test.each([
  ['p3.role.yaml', 'up', 'p4.role.yaml'],
  ['p3.de.role.yaml', 'up', 'p4.de.role.yaml'],
  ['p3.role.yaml', 'down', 'p1.role.yaml'],
  ['p3.de.role.yaml', 'down', 'p1.role.yaml'],
  ['m1.role.yaml', 'up', 'm2.role.yaml'],
  [
    'p4.role.yaml',
    'up',
    'No role of DevOps · General stands above P4 yet. From here people also move to M2 Manager (DEVO.GEN.M2).',
  ],
  ['p1.role.yaml', 'down', 'P1 is the lowest level of its track.'],
  ['p6.role.yaml', 'up', 'P6 is the highest level of its track.'],
  ['p6.role.yaml', 'down', 'No role of OTHR · General stands below P6 yet.'],
  [
    'draft.role.yaml',
    'up',
    'This role has no code such as DEVO.GEN.P3 yet, so its place on the ladder is not known.',
  ],
  ['odd.role.yaml', 'up', 'The taxonomy has no level Z9, so there is no rung beside it.'],
] as const)('%s, one rung %s: %s', async (file, direction, expected) => {
  const { workspace, open, uriOf } = await workspaceOf(files);
  const state = await open(file);
  if (state.kind !== 'role') throw new Error(file);
  const { uri, reason } = neighbourRole(state, direction, workspace.snapshot());
  if (expected.endsWith('.yaml')) expect(uri).toBe(uriOf(expected));
  else expect(reason).toBe(expected);
});
