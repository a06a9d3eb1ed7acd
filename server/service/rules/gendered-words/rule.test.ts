import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'gendered-words';

it('finds pronouns and titles', () => {
  const found = wanted(
    `title: Salesman # want: gendered-words
code: SALE.GEN.P2
level: P2
summary: He or she knows his customers. # want: gendered-words, gendered-words
components:
  knowledge:
    - The HER record system
    - Workmanship
    - History of the ward
`,
    rule,
  );
  expect(suggested(found, 'Salesperson')).toContain('title: Salesperson\n');
  expect(suggested(found, 'They')).toContain('summary: They knows his customers.\n');
});
