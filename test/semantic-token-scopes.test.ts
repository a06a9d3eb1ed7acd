import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokenTypes } from '../server/service/features/semantic-tokens';

interface Scopes {
  readonly language: string;
  readonly scopes: Readonly<Record<string, readonly string[]>>;
}

test('themes without colours for meaning have one for every kind of token, in both languages', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const given = contributes.semanticTokenScopes as readonly Scopes[];
  expect(given.map(({ language }) => language)).toEqual(['role-yaml', 'taxonomy-yaml']);
  for (const { scopes } of given) expect(Object.keys(scopes).sort()).toEqual([...tokenTypes].sort());
});
