import { describe, expect, test } from 'vitest';
import { definitionAt, keyInfo, keysAt, valueAt } from './keys';

const names = (keys: readonly { key: string }[]) => keys.map(({ key }) => key);

describe('keysAt', () => {
  test('offers required keys of a role first, then expected ones, then the others as the format has them', () => {
    expect(names(keysAt('role', [])).slice(0, 6)).toEqual([
      'title',
      'code',
      'level',
      'status',
      'summary',
      'region',
    ]);
    expect(names(keysAt('role', []).filter(({ required }) => required))).toEqual(['title', 'code', 'level']);
    expect(names(keysAt('role', []).filter(({ expected }) => expected))).toEqual([
      'status',
      'summary',
      'components',
    ]);
  });

  test('knows maps inside lists, free sections and named maps', () => {
    expect(names(keysAt('role', ['aliases', 2]))).toContain('reviewedBy');
    expect(names(keysAt('role', ['components', 'skills', 0]))).toContain('ref');
    expect(names(keysAt('role', ['components', 'tools', 0]))).toContain('ref');
    expect(names(keysAt('library', ['library', 0, 'levels', 'P3']))).toEqual([
      'proficiency',
      'expectation',
      'examples',
      'practice',
    ]);
    expect(names(keysAt('taxonomy', ['levels', 0, 'components', 'skills', 1]))).toContain('need');
    expect(names(keysAt('pay', ['pay', 0]))).toEqual([
      'code',
      'region',
      'currency',
      'period',
      'market',
      'range',
    ]);
  });

  test('a library has the lists of a taxonomy and none of its house rules', () => {
    const house = ['format', 'name', 'language', 'region', 'currency', 'framework', 'include', 'labels'];
    const more = ['required', 'words', 'adjacency', 'gitEvidence', 'rules'];
    const taxonomy = names(keysAt('taxonomy', []));
    expect(names(keysAt('library', []))).toEqual(
      taxonomy.filter((key) => ![...house, ...more].includes(key)),
    );
  });

  test('is empty where no map with known keys stands', () => {
    expect(keysAt('role', ['title'])).toEqual([]);
    expect(keysAt('role', ['nothing', 'here'])).toEqual([]);
    expect(keysAt('role', ['aliases'])).toEqual([]);
    expect(keysAt('role', ['constructor'])).toEqual([]);
  });
});

describe('keyInfo', () => {
  test('explains a key and its fixed words', () => {
    const review = keyInfo('role', ['aliases', 0, 'review']);
    expect(review).toMatchObject({ key: 'review', kind: 'word', fixed: true });
    expect(review?.values).toEqual(['needs_review', 'accepted', 'rejected']);
    expect(review?.meanings?.accepted).toBe('A person agrees.');
  });

  test('open words carry the list that may grow', () => {
    expect(keyInfo('role', ['status'])).toMatchObject({ words: 'status', kind: 'word' });
    expect(keyInfo('role', ['status'])?.fixed).toBeUndefined();
    expect(keyInfo('role', ['classifications', 0, 'code'])).toMatchObject({ words: 'occupation' });
  });

  test('free keys are explained under their own name', () => {
    expect(keyInfo('role', ['components', 'tools'])).toMatchObject({ key: 'tools', kind: 'list' });
    expect(keyInfo('taxonomy', ['rules', 'long-statement'])).toMatchObject({ key: 'long-statement' });
    expect(keyInfo('role', ['x-note'])?.description).toContain('your own');
  });

  test('is undefined for unknown keys and for items', () => {
    expect(keyInfo('role', ['titel'])).toBeUndefined();
    expect(keyInfo('role', ['aliases', 0])).toBeUndefined();
    expect(keyInfo('role', [])).toBeUndefined();
  });
});

test('valueAt knows the items of lists', () => {
  expect(valueAt('taxonomy', ['focuses', 0, 'functions', 1])).toMatchObject({
    kind: 'word',
    words: 'function',
  });
  expect(valueAt('role', ['outputs', 0])).toMatchObject({ kind: 'statement', definition: 'output' });
});

test('definitionAt tells open maps, alternatives and keys that exclude each other', () => {
  expect(definitionAt('role', [])?.open).toBe(true);
  expect(definitionAt('taxonomy', [])?.open).toBeUndefined();
  expect(definitionAt('taxonomy', ['levels', 0])).toMatchObject({ open: true, freeWords: 'dimension' });
  expect(definitionAt('role', ['components', 'tasks', 0])?.oneOf).toEqual(['statement', 'ref']);
  expect(definitionAt('library', ['library', 0])?.notTogether).toEqual(['levels', 'proficiencies']);
});
