import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

it('finds items by level and by proficiency, and removes either part', () => {
  const head = 'library:\n  - id: a\n    type: skill\n    statement: Does.\n';
  const levels = '    levels:\n      P2:\n        expectation: Does it.\n';
  const steps = '    proficiencies:\n      expert:\n        expectation: Does it well.\n';
  const found = wanted(
    head + levels + steps.replace('proficiencies:', 'proficiencies: # want: conflicting-keys'),
    'conflicting-keys',
    { kind: 'library' },
  );
  expect(suggested(found, 'Remove “levels”')).toBe(head + steps);
  expect(suggested(found, 'Remove “proficiencies”')).toBe(head + levels);
});
