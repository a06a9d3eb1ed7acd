import { expect, test } from 'vitest';
import { workspaceOf } from '../../../test/support/workspace';
import { documentLinks } from './links';

async function linked(file: string, text: string): Promise<readonly string[]> {
  const { open } = await workspaceOf({ [file]: text });
  const state = await open(file);
  return documentLinks(state).map(({ range, target }) => `${state.document.getText(range)} → ${target}`);
}

test('web and mail addresses under links, at any depth, and no others', async () => {
  const role = `title: Nurse
summary: https://example.org is a text here.
links:
  - https://example.org/handbook
  - url: "HTTP://example.org/ward"
    title: The ward
  - mailto:ward@example.org
  - javascript:alert(1)
  - file:///etc/passwd
  - handbook/nurse.md
components:
  skills:
    - statement: Cares for wounds.
      links: [https://example.org/wounds]
`;
  expect(await linked('nurse.role.yaml', role)).toEqual([
    'https://example.org/handbook → https://example.org/handbook',
    'HTTP://example.org/ward → HTTP://example.org/ward',
    'mailto:ward@example.org → mailto:ward@example.org',
    'https://example.org/wounds → https://example.org/wounds',
  ]);
});

test('the table of a code system, inside the folder only', async () => {
  const taxonomy = `classificationSystems:
  - id: isco-08
    file: codes/isco 08.tsv
  - id: outside
    file: ../codes.tsv
  - id: elsewhere
    file: /etc/codes.tsv
`;
  expect(await linked('taxonomy.yaml', taxonomy)).toEqual([
    'codes/isco 08.tsv → file:///acme/codes/isco%2008.tsv',
  ]);
});
