import { expect, test } from 'vitest';
import { governance } from '../../../test/support/role-state';
import { titleOf } from './title';

const { levels } = governance('').taxonomy;
const devops = { name: 'DevOps', noun: 'DevOps Engineer' };

test.each([
  ['S1', 'Trainee DevOps Engineer'],
  ['P1', 'Junior DevOps Engineer'],
  ['P2', 'DevOps Engineer II'],
  ['P4', 'Senior DevOps Engineer'],
  ['P5', 'Staff DevOps Engineer'],
  ['M1', 'DevOps Team Lead'],
  ['M2', 'DevOps Manager'],
  ['M4', 'Director of DevOps'],
  ['E1', 'Vice President of DevOps'],
  ['E3', 'Chief DevOps Officer'],
])('%s is called %s', (id, title) => {
  const level = levels.get(id);
  expect(level && titleOf(level, devops)).toBe(title);
});

test('without a word for a person only titles of leaders can be made', () => {
  const [p4, m2] = [levels.get('P4'), levels.get('M2')];
  expect(p4 && titleOf(p4, { name: 'Nursing' })).toBeUndefined();
  expect(m2 && titleOf(m2, { name: 'Nursing' })).toBe('Nursing Manager');
});
