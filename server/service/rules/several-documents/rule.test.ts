import { it } from 'vitest';
import { wanted } from '../../../../test/support/want';

const rule = 'several-documents';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('is one problem, where the second document starts', () => {
  wanted(`${head}--- # want: several-documents\ntitle: Second\n`, rule);
  wanted(`---\n${head}---\n`, rule);
});
