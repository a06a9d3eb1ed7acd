import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { stateOf } from '../../../test/support/role-state';
import { outline } from './outline';

const text = `title: DevOps Engineer
code: DEVO.GEN.P3
formerCodes:
  - DEVO.OPS.P3
components:
  skills:
    - ref: incidents
    - Writes runbooks.
  qualifications:
    - statement: A driving licence.
`;

function names(symbols: DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap((symbol) => [
    '  '.repeat(depth) + symbol.name,
    ...names(symbol.children ?? [], depth + 1),
  ]);
}

test('the outline speaks of the role, its sections and statements', () => {
  expect(names(outline(stateOf(text)))).toEqual([
    'DevOps Engineer',
    '  Title',
    '  Code',
    '  Former codes (1)',
    '    DEVO.OPS.P3',
    '  Components',
    '    Skills (2)',
    '      incidents',
    '      Writes runbooks.',
    '    Qualifications (1)',
    '      A driving licence.',
  ]);
});

test('every symbol names its own line, inside its range', () => {
  const [role] = outline(stateOf(text));
  const components = role?.children?.find((each) => each.name === 'Components');
  expect(components).toMatchObject({
    range: { start: { line: 4 }, end: { line: 9 } },
    selectionRange: { start: { line: 4 } },
  });
});

test('an outline survives a file that is half typed', () => {
  expect(names(outline(stateOf('title: A\ncomponents:\n  skills:\n    - \n')))).toContain(
    '      Nothing typed yet',
  );
});
