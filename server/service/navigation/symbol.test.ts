import { expect, test } from 'vitest';
import { withMark, type world } from '../../../test/support/navigating';
import { markedWorkspace } from '../../../test/support/workspace';
import { scopeOf } from './scope';
import { symbolAt } from './symbol';

async function meant(file: keyof typeof world, piece: string, inside = 1): Promise<string | undefined> {
  const { workspace, state, offset } = await markedWorkspace(withMark(file, piece, inside));
  const found = symbolAt(state, offset, scopeOf(state.governance, workspace.snapshot(), state));
  const { kind, id, within } = found?.symbol ?? {};
  return found && [kind, id, ...(within ? ['in', within] : [])].join(' ');
}

test.each([
  ['p3.role.yaml', 'code: DE', 'role DEVO.GEN.P3'],
  ['p3.role.yaml', 'code: DEVO.GE', 'role DEVO.GEN.P3'],
  ['p3.role.yaml', 'code: DEVO.GEN.P3', 'role DEVO.GEN.P3'],
  ['p3.role.yaml', 'level: P3', 'level P3'],
  ['p2.role.yaml', 'replacedBy: DEVO.GEN.P3', 'role DEVO.GEN.P3'],
  ['p3.role.yaml', 'DEVO.BLD.P3', 'role DEVO.GEN.P3'],
  ['sec.role.yaml', "'DEVO.BLD.P3", 'role DEVO.GEN.P3'],
  ['p3.role.yaml', 'ref: infra', 'libraryItem infrastructure-as-code'],
  ['p3.role.yaml', 'proficiency: working', 'proficiency working'],
  ['p3.role.yaml', '  skills', 'componentType skill'],
  ['p3.role.yaml', 'id: restore-service', 'component restore-service in DEVO.GEN.P3'],
  ['p3.de.role.yaml', 'id: restore-service', 'component restore-service in DEVO.GEN.P3'],
  ['p3.role.yaml', 'component: coaches', 'component coaches-newcomers'],
  ['sec.role.yaml', 'id: coaches', 'component coaches-newcomers'],
  ['p4.role.yaml', 'component: infrastructure', 'libraryItem infrastructure-as-code'],
  ['p3.role.yaml', 'workplace', 'field workplace'],
  ['p3.role.yaml', 'workplace: remote', 'fieldValue remote in workplace'],
  ['p3.role.yaml', 'system: soc', 'system soc-2018'],
  ['p3.role.yaml', '"15-1252', 'occupation 15-1252 in soc-2018'],
  ['p3.role.yaml', 'status: approved', 'word approved in status'],
  ['taxonomy.yaml', 'id: DEVO', 'function DEVO'],
  ['taxonomy.yaml', '- DEVO', 'function DEVO'],
  ['taxonomy.yaml', 'superfunction: TECH', 'superfunction TECH'],
  ['taxonomy.yaml', 'id: SEC', 'focus SEC'],
  ['taxonomy.yaml', 'from: P4', 'level P4'],
  ['taxonomy.yaml', 'id: coaches-newcomers', 'component coaches-newcomers'],
  ['taxonomy.yaml', '- remote', 'fieldValue remote in workplace'],
  ['shared.library.yaml', 'id: infra', 'libraryItem infrastructure-as-code'],
  ['shared.library.yaml', 'type: skill', 'componentType skill'],
  ['shared.library.yaml', '      P3', 'level P3'],
] as const)('%s: %s means %s', async (file, piece, symbol) => {
  expect(await meant(file, piece)).toBe(symbol);
});

test.each([
  ['p3.role.yaml', 'title: DevOps'],
  ['p3.role.yaml', 'statement: Restores'],
  ['p3.role.yaml', 'compo'],
  ['taxonomy.yaml', 'name: Acme'],
] as const)('%s: %s means nothing by itself', async (file, piece) => {
  expect(await meant(file, piece)).toBeUndefined();
});
