import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'missing-recommended';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('is one quiet remark for the whole role', () => {
  const found = wanted('title: Nurse # want: missing-recommended\ncode: NURS.GEN.P2\nlevel: P2\n', rule);
  expect(found.problems[0]?.severity).toBe('info');
  expect(suggested(found, 'Add “outputs”')).toBe(`${head}outputs:\n  - \n`);
  expect(suggested(found, /^Add .*story.* and /)).toBe(`${head}version: 1
owner: 
story:
  who: 
  problem:
    external: 
    internal: 
    why: 
  plan:
    - 
  stakes: 
  success: 
outputs:
  - 
aliases:
  - title: 
    type: common
    review: needs_review
classifications:
  - system: soc-2018
    code: 
    review: needs_review
`);
});

it('says nothing of overlays', () => {
  wanted('code: NURS.GEN.P2\nregion: de\n', rule);
});
