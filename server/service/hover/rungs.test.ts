import { describe, expect, it } from 'vitest';
import { markedWorkspace } from '../../../test/support/workspace';
import { hover } from '../features/hover';

const role = (code: string, title: string, more = ''): string =>
  `title: ${title}\ncode: ${code}\nlevel: ${code.split('.')[2]}\n${more}`;
const files = {
  'taxonomy.yaml': 'levels:\n  - id: P4\n    summary: Ours.\n  - id: P5\n    summary: Ours.\n',
  'p2.role.yaml': role('DEVO.GEN.P2', 'DevOps "II" (junior)'),
  'p3.role.yaml': role('DEVO.GEN.P3', 'DevOps'),
  'p4.role.yaml': role('DEVO.SEC.P4', 'Guard'),
};

/** The line with the rungs in the hover at the `|`, with readable addresses; or `none`. */
async function line(marked: Partial<typeof files>, commands = ['rolewright.openPlace']): Promise<string> {
  const { state, offset, workspace } = await markedWorkspace({ ...files, ...marked });
  const abilities = { commands: new Set(commands), snippetEdits: false, snippets: false };
  const found = hover(state, offset, workspace.snapshot(), abilities);
  const value =
    found && typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
  return decodeURIComponent(value.split('\n').find((each) => /[←→]/.test(each)) ?? 'none');
}

const p3 = (piece: string): Partial<typeof files> => ({
  'p3.role.yaml': files['p3.role.yaml'].replace(piece, `${piece}|`),
});

describe('the rungs beside a level', () => {
  it('lead to the roles of the same function and focus, else to the definitions of the levels', async () => {
    const rungs =
      '[P2](command:rolewright.openPlace?["file:///acme/p2.role.yaml",1,6] "DevOps &quot;II&quot; (junior)") ← **P3** → ' +
      '[P4](command:rolewright.openPlace?["file:///acme/taxonomy.yaml",1,8] "Senior")';
    expect(await line(p3('level: P'))).toBe(rungs);
    expect(await line(p3('code: DEVO.GEN.P'))).toBe(rungs);
  });

  it('in taxonomy.yaml lead from definition to definition; what is built in has none', async () => {
    expect(await line({ 'taxonomy.yaml': files['taxonomy.yaml'].replace('id: P5', 'id: P|5') })).toBe(
      '[P4](command:rolewright.openPlace?["file:///acme/taxonomy.yaml",1,8] "Senior") ← **P5** → P6',
    );
  });

  it('are no links where the client cannot open them, or there is nothing to open', async () => {
    expect(await line(p3('level: P'), ['rolewright.openCard'])).toBe('none');
    expect(
      await line({ 'p4.role.yaml': role('NURS.GEN.S1', 'Nurse').replace('level: S', 'level: S|') }),
    ).toBe('none');
  });
});
