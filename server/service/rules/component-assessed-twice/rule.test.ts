import { expect, test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'component-assessed-twice';

test('the second entry, which may be taken out', () => {
  const found = wanted(
    `role: NURS.GEN.P2
components:
  - component: wound-care
  - component: lifting
  - component: wound-care # want: ${rule}
    proficiency: working
`,
    rule,
    { kind: 'assessment' },
  );
  expect(suggested(found, 'Remove')).toBe(
    'role: NURS.GEN.P2\ncomponents:\n  - component: wound-care\n  - component: lifting\n',
  );
});

test('an id and the ref of the same component are one', async () => {
  await wantedIn(
    {
      'a.role.yaml':
        'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - ref: wound-care\n      id: wounds\n',
      'ada.assessment.yaml': `role: NURS.GEN.P2\ncomponents:\n  - component: wounds\n  - component: wound-care # want: ${rule}\n`,
    },
    rule,
  );
});
