import { expect, test } from 'vitest';
import { messageTest } from './message-test';

test.each([
  ['terraform', 'Move the network to Terraform', true],
  ['terraform', 'Terraforming Mars', false],
  ['deploy', 'Add a pre-deploy check', true],
  ['deploy', 'Speed up deployment', false],
  ['deploy*', 'Speed up deployment', true],
  ['on call', 'Hand over on\ncall', true],
  ['C++', 'Port the parser to C++.', true],
  ['C++', 'Port the parser to C', false],
  ['.tf', 'xtf', false],
  ['entwurf', 'Entwürfe', false],
  ['écran', 'Régler l’ÉCRAN', true],
  ['配置', '修改配置文件', true],
  ['*', 'anything', false],
])('%j in %j: %j', (pattern, message, expected) => {
  expect(messageTest([pattern])(message)).toBe(expected);
});

test('any of several fits, none fits nothing', () => {
  expect(messageTest(['a', 'b'])('b')).toBe(true);
  expect(messageTest([])('b')).toBe(false);
});
