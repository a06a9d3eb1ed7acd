import { expect, it } from 'vitest';
import { fixed, suggested, wanted } from '../../../../test/support/want';

const rule = 'wrong-type';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('says in plain words what is expected', () => {
  const found = wanted(
    `${head}version: two # want: wrong-type
confidence: 1.5 # want: wrong-type
effectiveFrom: 1 July # want: wrong-type
outputs: A ward round that starts on time. # want: wrong-type
summary:
  - Looks after patients. # want: wrong-type
story: A nurse who likes order. # want: wrong-type
components:
  skills: Wound care, first aid # want: wrong-type
aliases:
  - - Registered Nurse # want: wrong-type
`,
    rule,
  );
  expect(suggested(found, '2 entries')).toContain('  skills:\n    - Wound care\n    - first aid\n');
  expect(suggested(found, 'behind a dash')).toContain(
    'outputs:\n  - A ward round that starts on time.\nsummary',
  );
});

it('is one problem for a text that is no role at all', () => {
  wanted('Just some words # want: wrong-type\n', rule);
  wanted('- a list # want: wrong-type\n- of things\n', rule);
});

it('leaves empty values and numbers that are meant as text to other rules', () => {
  wanted(
    `${head}status:\nsummary: 12\nversion: 3\nids:\n  workday: 1042\npay:\n  market:\n    median: 117000\n    asOf: 2026\n`,
    rule,
  );
});

it('writes the number that was meant', () => {
  const found = wanted(
    `${head}confidence: 70% # want: wrong-type\nversion: "2" # want: wrong-type\npay:\n  market:\n    median: 117,000 # want: wrong-type\n    p25: $92k # want: wrong-type\n    p75: a lot # want: wrong-type\n`,
    rule,
  );
  expect(fixed(found)).toBe(
    `${head}confidence: 70%\nversion: 2\npay:\n  market:\n    median: 117000\n    p25: $92k\n    p75: a lot\n`,
  );
  expect(suggested(found, 'Write 0.7')).toContain('confidence: 0.7\n');
  expect(suggested(found, 'Write 92000')).toContain('p25: 92000\n');
});

it('offers the key that an entry needs, and a day as it is written here', () => {
  const assessment = wanted(
    `role: NURS.GEN.P2
date: 1.7.2026 # want: wrong-type
components:
  - wound-care # want: wrong-type
  - component: lifting
    date: 2026/7/12 # want: wrong-type
  - component: rounds
    date: 7/1/2026 # want: wrong-type
`,
    rule,
    { kind: 'assessment' },
  );
  expect(suggested(assessment, 'component: wound-care')).toContain('  - component: wound-care\n');
  expect(suggested(assessment, '2026-07-01')).toContain('date: 2026-07-01\n');
  expect(suggested(assessment, '2026-07-12')).toContain('date: 2026-07-12\n');
  expect(assessment.problems.map(({ suggest = [] }) => suggest.length)).toEqual([1, 1, 1, 0]);
});

it('makes an entry of each line that was typed without a dash', () => {
  const found = wanted(
    `${head}components:\n  skills:\n    Wound care # want: wrong-type\n    Triage, also by phone\n    Listening\n  tasks:\n    - Dresses wounds\n`,
    rule,
  );
  expect(suggested(found, '3 entries')).toContain(
    '  skills:\n    - Wound care\n    - Triage, also by phone\n    - Listening\n  tasks:\n',
  );
});

it('takes a second dash away', () => {
  const found = wanted(
    `${head}components:\n  skills:\n    - Wound care\n    - - Triage # want: wrong-type\n    - Listening\naliases:\n  - - title: RN # want: wrong-type\n`,
    rule,
  );
  expect(suggested(found, 'second dash')).toContain('    - Triage\n    - Listening\n');
});

it('puts the keys of a single entry behind a dash', () => {
  const found = wanted(
    `${head}aliases:\n  title: RN # want: wrong-type\n\n  # in contracts\n  type: common\nclassifications:\n  soc-2018: 29-1141 # want: wrong-type\n`,
    rule,
  );
  expect(suggested(found, 'behind a dash')).toContain(
    'aliases:\n  - title: RN\n\n    # in contracts\n    type: common\nclassifications:',
  );
  expect(found.problems[1]?.suggest).toEqual([]);
});
