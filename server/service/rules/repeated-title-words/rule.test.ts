import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'repeated-title-words';

const role = (title: string): string => `title: ${title}\ncode: DEVO.GEN.P3\nlevel: P3\n`;
const taxonomy = 'functions:\n  - id: DEVO\n    name: DevOps\n    noun: DevOps Engineer\n';

it('finds two titles run together', () => {
  const found = wanted(role('DevOps Engineer Senior DevOps Engineer # want: repeated-title-words'), rule);
  expect(suggested(found, 'Change to “DevOps Engineer”')).toBe(role('DevOps Engineer'));
  expect(suggested(found, 'Change to “Senior')).toBe(role('Senior DevOps Engineer'));
});

it('finds a noun that stands twice and a word typed twice', () => {
  wanted(role('DevOps Engineer / devops engineer # want: repeated-title-words'), rule, { taxonomy });
  wanted(role('Engineer Engineer # want: repeated-title-words'), rule);
});

it('lets titles pass that hold the noun once, or a word twice apart', () => {
  wanted(role('DevOps Engineer'), rule, { taxonomy });
  wanted(role('Lead DevOps Engineer'), rule, { taxonomy });
  wanted(role('Director of Operations, Office of the Director'), rule);
  wanted(role('Learning and Development and Culture Partner'), rule);
});
