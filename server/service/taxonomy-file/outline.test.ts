import { expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { fileStateOf } from '../../../test/support/file-state';
import { outline } from '../features/outline';

/** One line for each symbol, indented, with its detail behind a bar. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, children = [] }) => {
      const line = `${indent}${name}${detail ? ` | ${detail}` : ''}\n`;
      return line + drawn(children, `${indent}  `);
    })
    .join('');
}

it('names the parts of a taxonomy as people call them', () => {
  const text = `name: Clinic
levels:
  - id: P7
    name: Distinguished
    titleWords:
      - distinguished
    components:
      skills:
        - ref: lifting
  - id: E3
    omit: true
bridges:
  - from: P4
    to: M2
library:
  - id: lifting
    type: skill
    statement: Lifts people.
    levels:
      P2:
        expectation: Lifts with help.
rules:
  long-statement: off
`;
  expect(drawn(outline(fileStateOf(text, 'taxonomy')))).toBe(`Name | Clinic
Levels (2)
  P7 Distinguished
    Title words (1)
      distinguished
    Components
      Skills (1)
        lifting
  E3 | removed
Bridges (1)
  P4 – M2
Library (1)
  lifting | Lifts people.
    Levels
      P2
        Expectation | Lifts with help.
Rules
  Long statement | off
`);
});

it('names pay by code and region', () => {
  const text = 'pay:\n  - code: A.B.P1\n    region: de\n    range:\n      min: 1\n';
  expect(drawn(outline(fileStateOf(text, 'pay')))).toBe('Pay (1)\n  A.B.P1 | de\n    Range\n      Min | 1\n');
});

it('keeps every part inside its file, also half typed', () => {
  const text = 'levels:\n  - id: P7\n    name\n  -\nbridges:\n  - fr';
  const end = text.split('\n').length;
  const within = (symbols: readonly DocumentSymbol[]): boolean =>
    symbols.every(
      ({ name, range, children = [] }) => name !== '' && range.end.line < end && within(children),
    );
  const symbols = outline(fileStateOf(text, 'taxonomy'));
  expect(symbols.map(({ name }) => name)).toContain('Levels (2)');
  expect(within(symbols)).toBe(true);
});
