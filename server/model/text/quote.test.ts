import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { asBlockScalar, quoteIfNeeded } from './quote';

test.each([
  ['Keeps it going.', 'Keeps it going.'],
  ['Owns: the pipeline', '"Owns: the pipeline"'],
  ['Owns priority #1 incidents', '"Owns priority #1 incidents"'],
  ['"Done" means shipped', `'"Done" means shipped'`],
  [`"Don't" and "can't"`, `'"Don''t" and "can''t"'`],
  ["Don't", "Don't"],
  ['1.10', '"1.10"'],
  ['010', '"010"'],
  ['no', '"no"'],
  ['', '""'],
  [' padded', '" padded"'],
  ['- not a list', '"- not a list"'],
  ['-5 degrees', '-5 degrees'],
  ['two\nlines', '"two\\nlines"'],
  ['2026-07-01', '2026-07-01'],
])('%j is written as %s', (text, written) => {
  expect(quoteIfNeeded(text)).toBe(written);
});

test('commas and brackets need quotes only between brackets', () => {
  expect(quoteIfNeeded('Director, Engineering')).toBe('Director, Engineering');
  expect(quoteIfNeeded('Director, Engineering', { flow: true })).toBe('"Director, Engineering"');
});

test('lines become a block', () => {
  expect(asBlockScalar('One.\n\nTwo.', 2)).toBe('|-\n  One.\n\n  Two.');
  expect(parse(`key: ${asBlockScalar('One.\n\n', 2)}\nnext: 1\n`)).toEqual({ key: 'One.\n\n', next: 1 });
});

/** Texts full of what YAML treats specially. */
const tricky = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...`a|b| |: |:| #|#|"|'|- |-|?|,|[|]|{|}|&|*|!|>|%|@|\`|\\|\n|\r\n|\t|1|.|e|~|null|true|\u00a0|\u2028|\u0085|\ufeff|0x|...|---|<<|\u200d|👩|=`.split(
          '|',
        ),
        '|',
        '\ud800',
        '\udc00',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

test('any text comes back as it was, at every place', () => {
  fc.assert(
    fc.property(tricky, (text) => {
      const plain = quoteIfNeeded(text);
      const inFlow = quoteIfNeeded(text, { flow: true });
      expect(parse(`key: ${plain}\nother: 1\n`)).toEqual({ key: text, other: 1 });
      expect(parse(`- ${plain}\n- 1\n`)).toEqual([text, 1]);
      expect(parse(`- [ ${inFlow}, 1 ]\n- { key: ${inFlow}, other: ${inFlow} }\n`)).toEqual([
        [text, 1],
        { key: text, other: text },
      ]);
    }),
    { numRuns: 3000 },
  );
});

test('any text comes back from a block', () => {
  fc.assert(
    fc.property(tricky, fc.constantFrom(2, 4), (text, indent) => {
      const block = asBlockScalar(text, indent);
      expect(parse(`key: ${block}\nother: 1\n`)).toEqual({ key: text, other: 1 });
      expect(parse(`- ${block}\n- 1\n`)).toEqual([text, 1]);
    }),
    { numRuns: 2000 },
  );
});
