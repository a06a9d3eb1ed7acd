import { describe, expect, it } from 'vitest';
import { placeAt, renameAt } from '../../../test/support/renaming';
import { at, base, german, world, x1 } from '../../../test/support/renaming-world';
import { markedWorkspace } from '../../../test/support/workspace';
import { finished } from '../../model/steps';
import { planRename, prepareRename } from '../features/rename';

describe('the place', () => {
  it('is the whole code, or the id alone without its quotes', async () => {
    expect(await placeAt(at(base, 'code: DEVO.GE'))).toMatchObject({ covers: x1, placeholder: x1 });
    expect(await placeAt(at('taxonomy.yaml', 'id: "SEC'))).toMatchObject({ covers: 'SEC' });
    const former = {
      ...world,
      'a.role.yaml': 'title: A\ncode: A.A.X2\nlevel: X2\nreplacedBy: DEVO.OLD.X|2\n',
    };
    expect(await placeAt(former)).toMatchObject({ covers: 'DEVO.OLD.X2', placeholder: 'DEVO.GEN.X2' });
  });

  it.each([
    [at(base, 'title: Exp'), 'nothing to rename here'],
    [at('fellow.role.yaml', 'DEVO.OLD'), 'Former codes stay'],
    [at('taxonomy.yaml', 'to: M2'), 'M2 is built in, and no file of yours has it. Please copy it first'],
    [{ 'a.role.yaml': 'title: A\ncode: A.B.P1\nreplacedBy: A.B.P|2\n' }, 'No role has the code A.B.P2'],
    [{ ...at(base, `code: ${x1}`), 'copy.role.yaml': world[base] ?? '' }, 'both have the code DEVO.GEN.X1'],
    [
      { ...world, 'taxonomy.yaml': 'levels:\n  - id: P|3\n    rank: 41\n' },
      'P3 is built in, and your files have only a part of it: name, track',
    ],
    [{ 'a.role.yaml': 'title: A\ncode: A.B.P1\ncomponents:\n  skills:\n    - ref: no|ne\n' }, 'not defined'],
  ])('is refused in plain words (%#)', async (files, words) => {
    const place = await placeAt(files);
    expect('refusal' in place && place.refusal).toContain(words);
  });
});

it('is refused while files are still being read', async () => {
  const { state, offset, workspace } = await markedWorkspace(at(base, `code: ${x1}`));
  const reading = { ...workspace.snapshot(), complete: false };
  const refused = { refusal: expect.stringContaining('still reading') };
  expect(prepareRename(state, offset, reading)).toEqual(refused);
  expect(finished(planRename(state, offset, 'DEVO.GEN.X3', reading))).toEqual(refused);
});

describe('a new id is refused', () => {
  it.each([
    [at(base, `code: ${x1}`), 'DEVO.X3', 'is no code'],
    [at(base, `code: ${x1}`), 'DEVO.GEN.X2', 'belongs to fellow.role.yaml already'],
    [at(base, `code: ${x1}`), 'DEVO.OLD.X2', 'once belonged to the role in fellow.role.yaml'],
    [at('taxonomy.yaml', '- id: X1'), 'P3', 'There is a level P3 already'],
    [at('taxonomy.yaml', '- id: X1'), 'X-1', 'letters and digits only'],
    [at('shared.library.yaml', 'id: pipelines'), 'My pipelines', 'small letters'],
    [at('shared.library.yaml', 'id: pipelines'), 'coaches-newcomers', 'There is a library item'],
    [at('taxonomy.yaml', 'id: GEN'), 'SEC', 'There is a focus SEC already'],
    [at('taxonomy.yaml', 'id: GEN'), 'Sec', 'There is a focus SEC already'],
  ])('%#: %s', async (files, to, words) => {
    const result = await renameAt(files, to);
    expect(result.refusal).toContain(words);
    expect(result.edit).toEqual({});
  });
});

describe('a built-in level that was copied', () => {
  const level = `levels:
  - id: M1
    name: Manager
    track: M
    rank: 40
    typicalYears: 5-8
    summary: Leads.
    scope: A team
    autonomy: Much
    complexity: Some
    impact: A team
    decisionRights: Some
    leadership: Leads.
    new: Leads people.
    titleWords:
      - manager
`;

  it('goes, and its moves are kept', async () => {
    const { after, refusal } = await renameAt(
      { 'taxonomy.yaml': level.replace('M1', 'M|1'), 'a.role.yaml': 'title: A\ncode: A.B.M1\nlevel: M1\n' },
      'L1',
    );
    expect(refusal).toBeUndefined();
    expect(after['taxonomy.yaml']).toBe(
      `${level.replace('M1', 'L1')}  - id: M1\n    omit: true\nbridges:\n  - from: P3\n    to: L1\n`,
    );
    expect(after['a.role.yaml']).toBe('title: A\ncode: A.B.L1\nlevel: L1\nformerCodes:\n  - A.B.M1\n');
  });
});

describe('the edit', () => {
  it('has versions for open files, labels for its groups, and new names before closed and after open files', async () => {
    const { edit } = await renameAt(at(base, `code: ${x1}`), 'DEVO.SEC.X2');
    const changes = edit.documentChanges ?? [];
    const versions = changes.map((each) =>
      'textDocument' in each
        ? [each.textDocument.uri.split('/').at(-1), each.textDocument.version]
        : 'oldUri' in each && each.oldUri.split('/').at(-1),
    );
    expect(versions[0]).toBe(german);
    expect(versions).toContainEqual(['DEVO.SEC.X2.de.role.yaml', null]);
    expect(versions).toContainEqual([base, 1]);
    expect(versions.at(-1)).toBe(base);
    expect(edit.changeAnnotations).toEqual({
      role: { label: 'Roles: DEVO.GEN.X1 becomes DEVO.SEC.X2', needsConfirmation: false },
      pay: { label: 'Pay: DEVO.GEN.X1 becomes DEVO.SEC.X2', needsConfirmation: false },
      files: { label: 'File names that follow the code', needsConfirmation: false },
    });
  });

  it('leaves names of files alone where a client cannot rename them, and is plain where it must be', async () => {
    const plain = { documentChanges: false, renameFiles: false, annotations: false };
    const { edit, after } = await renameAt(at(base, `code: ${x1}`), 'DEVO.SEC.X2', plain);
    expect(Object.keys(edit)).toEqual(['changes']);
    expect(Object.keys(after).sort()).toEqual(Object.keys(world).sort());
  });

  it('gives the place of a code of old to the one that is left', async () => {
    const { after } = await renameAt(at('fellow.role.yaml', 'code: DEVO.GEN'), 'DEVO.OLD.X2');
    expect(after['fellow.role.yaml']).toContain(
      'code: DEVO.OLD.X2\nlevel: X2\nformerCodes:\n  - DEVO.GEN.X2\n',
    );
  });

  it.each([
    ['formerCodes: []\n', 'formerCodes: [A.B.P1]\n'],
    ['formerCodes: [A.A.P1] # old\n', 'formerCodes: [A.A.P1, A.B.P1] # old\n'],
    ['formerCodes: # old\n', 'formerCodes: # old\n  - A.B.P1\n'],
    ['formerCodes:\n- A.A.P1 # old\n', 'formerCodes:\n- A.A.P1 # old\n- A.B.P1\n'],
    [
      'components:\n    skills:\n        - Sews.\n',
      'formerCodes:\n    - A.B.P1\ncomponents:\n    skills:\n        - Sews.\n',
    ],
  ])('keeps the old code in %j', async (typed, wanted) => {
    const head = 'title: A\ncode: A.B.P1\nlevel: P1\n';
    const { after } = await renameAt({ 'a.role.yaml': head.replace('A.B', 'A|.B') + typed }, 'A.C.P1');
    expect(after['a.role.yaml']).toBe(head.replace('A.B', 'A.C') + wanted);
  });
});
