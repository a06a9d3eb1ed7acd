import { expect, test } from 'vitest';
import { shown } from '../../../test/support/navigating';
import { markedWorkspace } from '../../../test/support/workspace';
import { references } from '../features/references';

const files = {
  'taxonomy.yaml': 'format: 1\n',
  'a.role.yaml': 'code: DEVO.GEN.P3\n',
  'secret.pay.yaml': 'pay:\n  - code: DEVO.GEN.P3\n    range:\n      min: 1\n',
};

test('a file of pay names the roles whose pay it holds', async () => {
  const fixture = await markedWorkspace({ ...files, 'a.role.yaml': 'code: DEVO.|GEN.P3\n' });
  const found = references(fixture.state, fixture.offset, fixture.workspace.snapshot(), true);
  expect(shown(fixture, found)).toEqual(['secret.pay.yaml:2 DEVO.GEN.P3', 'a.role.yaml:1 DEVO.GEN.P3']);
});

test('so it does from the file of pay, by its unsaved text', async () => {
  const fixture = await markedWorkspace({
    ...files,
    'secret.pay.yaml': 'pay:\n  - region: de\n    code: DEVO.GEN|.P3\n',
  });
  const found = references(fixture.state, fixture.offset, fixture.workspace.snapshot(), true);
  expect(shown(fixture, found)).toEqual(['secret.pay.yaml:3 DEVO.GEN.P3', 'a.role.yaml:1 DEVO.GEN.P3']);
});

test('when it is gone it names nothing', async () => {
  const fixture = await markedWorkspace({ ...files, 'a.role.yaml': 'code: DEVO.|GEN.P3\n' });
  await fixture.workspace.filesChanged([{ uri: fixture.uriOf('secret.pay.yaml'), type: 'deleted' }]);
  const found = references(fixture.state, fixture.offset, fixture.workspace.snapshot(), true);
  expect(shown(fixture, found)).toEqual(['a.role.yaml:1 DEVO.GEN.P3']);
});
