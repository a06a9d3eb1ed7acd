import { expect, it } from 'vitest';
import { fixed, suggested, wanted } from '../../../../test/support/want';

const rule = 'missing-required';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('names each of the three keys, and puts it where it belongs', () => {
  const found = wanted(
    `title: Nurse # want: missing-required
code: NURS.GEN.P2
`,
    rule,
  );
  expect(fixed(found)).toBe('title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n');
});

it('takes the level from the code only where the code is sound', () => {
  const found = wanted('title: Nurse # want: missing-required\ncode: NURS\n', rule);
  expect(fixed(found)).toBe(found.text);
  expect(suggested(found, 'Add “level”')).toBe('title: Nurse\ncode: NURS\nlevel: \n');
});

it('inserts above everything where no earlier key stands', () => {
  const found = wanted('# ward roles\ncode: NURS.GEN.P2 # want: missing-required\nlevel: P2\n', rule);
  expect(suggested(found, 'Add “title”')).toBe('# ward roles\ntitle: \ncode: NURS.GEN.P2\nlevel: P2\n');
});

it('fills an empty value in place and keeps the comment', () => {
  const found = wanted(
    'title: Nurse\ncode: NURS.GEN.P2\nlevel: # the rung # want: missing-required\nstatus: draft\n',
    rule,
  );
  expect(fixed(found)).toBe('title: Nurse\ncode: NURS.GEN.P2\nlevel: P2 # the rung\nstatus: draft\n');
});

it('offers a whole beginning in an empty file, as one problem', () => {
  const found = wanted(' # want: missing-required\n', rule);
  expect(suggested(found, 'first lines')).toBe(
    '\ntitle: \ncode: FUNC.GEN.P1\nlevel: P1\nstatus: draft\nsummary: \ncomponents:\n  responsibilities:\n    - \n',
  );
});

it('adds to flow style inside the braces', () => {
  const found = wanted('{ title: Nurse, code: NURS.GEN.P2 } # want: missing-required\n', rule);
  expect(fixed(found)).toBe('{ title: Nurse, code: NURS.GEN.P2, level: P2 }\n');
});

it('leaves title and level to the base of an overlay', () => {
  wanted('code: NURS.GEN.P2\nregion: de\n', rule);
  wanted('code: NURS.GEN.P2 # want: missing-required, missing-required\nregion: global\n', rule);
});

it('asks entries of lists for what they need, in the indentation of the file', () => {
  const found = wanted(
    `${head}aliases:
- type: common # want: missing-required
  review: accepted
classifications:
- system: soc-2018 # want: missing-required
components:
    skills:
    - need: desirable # want: missing-required
    - statement: # want: missing-required
      need: desirable
`,
    rule,
  );
  expect(suggested(found, 'Add “title”')).toContain('- title: \n  type: common\n  review: accepted\n');
  expect(suggested(found, 'Add “code”')).toContain('- system: soc-2018\n  code: \n');
  expect(suggested(found, 'Add “ref”')).toContain('    - ref: \n      need: desirable\n    - statement:\n');
});

it('asks for a field that the taxonomy requires', () => {
  const taxonomy = 'fields:\n  - id: flsa\n    label: FLSA status\n    required: true\n';
  const found = wanted('title: Nurse # want: missing-required\ncode: NURS.GEN.P2\nlevel: P2\n', rule, {
    taxonomy,
  });
  expect(suggested(found, 'Add “flsa”')).toBe(`${head}flsa: \n`);
});

it('calls nothing missing that stands in a line which cannot be read now', () => {
  wanted('title: Nurse\ncode: NURS.GEN.P2\n\tlevel P2\n', rule);
});
