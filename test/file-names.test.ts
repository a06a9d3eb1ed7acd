import { expect, test } from 'vitest';
import { fileKind } from '../server/model/file-kind';
import { isOurs } from '../server/protocol/files';

test.each([
  'nurse.role.yaml',
  'nurse.role.yml',
  'taxonomy.yaml',
  'a.taxonomy.yaml',
  'skills.library.yml',
  'x.pay.yaml',
  'me.assessment.yaml',
  'role.yaml',
  'nurse.role.json',
  'my-taxonomy.yaml',
])('the client looks for %s exactly if the server knows its kind', (name) => {
  expect(isOurs(name)).toBe(fileKind(`file:///acme/${name}`) !== undefined);
});
