import { expect, test } from 'vitest';
import { fileName, folderOf } from './uri';

test('a file is called as people see it', () => {
  expect(fileName('file:///acme/team%20A/nurse%20%26%20care.role.yaml')).toBe('nurse & care.role.yaml');
});

test('a name with a percent sign that means nothing stays as it is', () => {
  expect(fileName('file:///acme/100%.role.yaml')).toBe('100%.role.yaml');
});

test('the folder of a file ends with a slash', () => {
  expect(folderOf('file:///acme/roles/nurse.role.yaml')).toBe('file:///acme/roles/');
});
