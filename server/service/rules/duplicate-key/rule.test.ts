import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'duplicate-key';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('speaks of the one that counts', () => {
  const found = wanted(`${head}status: draft\nstatus: review # want: duplicate-key\n`, rule);
  expect(suggested(found, 'Remove')).toBe(`${head}status: review\n`);
});

it('puts two lists or groups under one key, so that nothing is lost', () => {
  const list = wanted(
    `${head}components:
  skills:
    - Wound care
    # for the ward
    - Triage
  tasks:
    - Dresses wounds
  skills: # want: duplicate-key
    - Listening
`,
    rule,
  );
  expect(suggested(list, 'together')).toBe(
    `${head}components:
  tasks:
    - Dresses wounds
  skills:
    - Wound care
    # for the ward
    - Triage
    - Listening
`,
  );
  const group = wanted(
    `${head}story:\n  who: A nurse.\nstory: # want: duplicate-key\n  stakes: Much.\n`,
    rule,
  );
  expect(suggested(group, 'together')).toBe(`${head}story:\n  who: A nurse.\n  stakes: Much.\n`);
});

it('moves nothing that stands in another column', () => {
  const { problems } = wanted(
    `${head}outputs:\n- A\nstatus: draft\noutputs: # want: duplicate-key\n  - B\n`,
    rule,
  );
  expect(problems[0]?.suggest?.map(({ title }) => title)).toEqual(['Remove the first one (line 4)']);
});
