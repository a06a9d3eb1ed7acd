import { expect, test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';
import { applyEdits } from '../../../model/text/span';

const files = {
  'taxonomy.yaml':
    'levels:\n  - id: P2\n    components:\n      competencies:\n        - id: coaches-newcomers\n          statement: Helps new colleagues.\n',
  'a.library.yaml': 'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n',
  'a.role.yaml':
    'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  tasks:\n    - Rests.\n  skills:\n    - ref: wound-care\n      id: wounds\n',
};
const mark = ' # want: component-not-in-role';
const rule = 'component-not-in-role';

test('what the role has neither of its own nor from elsewhere, with the nearest offered', async () => {
  const text = (name: string) =>
    `role: NURS.GEN.P2\ncomponents:\n  - component: coaches-newcomers\n  - component: ${name}\n`;
  const checked = await wantedIn({ ...files, 'ada.assessment.yaml': text(`wuonds${mark}`) }, rule);
  const { problems = [] } = checked.get('ada.assessment.yaml') ?? {};
  expect(applyEdits(text('wuonds'), problems[0]?.suggest?.[0]?.edits ?? [])).toBe(text('wounds'));
});

test('a name far from all says that some statements cannot be named', async () => {
  const checked = await wantedIn(
    { ...files, 'ada.assessment.yaml': `role: NURS.GEN.P2\ncomponents:\n  - component: rests${mark}\n` },
    rule,
  );
  expect(checked.get('ada.assessment.yaml')?.problems[0]?.message).toContain('1 statement');
});

test('ids and refs, and anything while the role is not known, are fine', async () => {
  const named = 'components:\n  - component: wounds\n  - component: wound-care\n';
  await wantedIn({ ...files, 'ada.assessment.yaml': `role: NURS.GEN.P2\n${named}` }, rule);
  await wantedIn({ ...files, 'ada.assessment.yaml': 'components:\n  - component: nothing\n' }, rule);
});
