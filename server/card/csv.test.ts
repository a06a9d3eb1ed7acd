import { expect, test } from 'vitest';
import { csvText } from './csv';

test('quotes what needs it, and ends lines as the standard says', () => {
  expect(
    csvText([
      ['a', 'b, c', 'say "no"', 'two\nlines', ' x'],
      [1, undefined, -2.5, '', 'ü'],
    ]),
  ).toBe('a,"b, c","say ""no""","two\nlines"," x"\r\n1,,-2.5,,ü\r\n');
});

test('lets no spreadsheet run a text', () => {
  const texts = ['=1+1', '+1', '-cmd', '@SUM(A1)', '\t=1', '=HYPERLINK("x","y")'];
  expect(csvText(texts.map((text) => [text]))).toBe(
    `${["'=1+1", "'+1", "'-cmd", "'@SUM(A1)", "'\t=1", `"'=HYPERLINK(""x"",""y"")"`].join('\r\n')}\r\n`,
  );
});
