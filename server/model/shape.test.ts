import { expect, test } from 'vitest';
import { shapeUnits, validate, validateFile } from './shape';

const role = { title: 'Nurse', code: 'A.B.P1', level: 'P1' };

test('one component is checked alone, in its short and its long form', () => {
  expect(validate('component', 'Listens.')).toEqual([]);
  expect(validate('component', { ref: 'listening' })).toEqual([]);
  expect(validate('component', {})).toEqual([
    {
      path: [],
      keyword: 'required',
      params: { missingProperty: 'statement', alternatives: ['statement', 'ref'] },
      key: 'statement',
    },
  ]);
  expect(validate('component', 3)).toEqual([
    { path: [], keyword: 'type', params: { type: ['string', 'object'] } },
  ]);
});

test('a role is checked without its components, aliases and outputs', () => {
  const broken = { ...role, components: { skills: [3] }, aliases: [3], outputs: [3] };
  expect(validate('role', broken)).toEqual([]);
  expect(validateFile('role', broken).map(({ path }) => path)).toEqual([
    ['components', 'skills', 0],
    ['aliases', 0],
    ['outputs', 0],
  ]);
});

test('the units of a role come in the order of the text', () => {
  const value = {
    ...role,
    aliases: [{ title: 'RN' }],
    components: { skills: ['Listens.'], 'x-own': ['no unit'] },
  };
  expect(
    shapeUnits('role', value).map(({ definition, path }) => `${definition} ${path.join('.')}`.trim()),
  ).toEqual(['role', 'alias aliases.0', 'component components.skills.0']);
});

test('components of levels are units inside units', () => {
  const value = { levels: [{ id: 'P3', components: { skills: [{ nede: 1, ref: 'a' }] } }] };
  expect(validateFile('taxonomy', value)).toEqual([
    {
      path: ['levels', 0, 'components', 'skills', 0],
      keyword: 'additionalProperties',
      params: { additionalProperty: 'nede' },
      key: 'nede',
    },
  ]);
});

test('keys that exclude each other are named', () => {
  const item = { id: 'a', type: 'skill', statement: 'b', levels: {}, proficiencies: {} };
  expect(validate('libraryItem', item)).toEqual([
    { path: [], keyword: 'not', params: { keys: ['levels', 'proficiencies'] } },
  ]);
});

test('keys that look like numbers or pointers stay keys', () => {
  expect(validate('role', { ...role, ids: { '7': true, 'a/b~c': true } }).map(({ path }) => path)).toEqual([
    ['ids', '7'],
    ['ids', 'a/b~c'],
  ]);
});

test('any value at all gives errors and never throws', () => {
  for (const value of [
    null,
    undefined,
    3,
    'text',
    [],
    [[]],
    { components: 3 },
    { components: { skills: {} } },
  ]) {
    expect(validateFile('role', value).length).toBeGreaterThan(0);
  }
});
