import { it } from 'vitest';
import { wanted } from '../../../../test/support/want';

const rule = 'near-duplicate';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('compares telling words across sections', () => {
  wanted(
    `${head}components:
  responsibilities:
    - Improve and maintain build pipelines.
    - Ensure that systems are reliable.
    - Answers for the care of six patients.
    - Answers for the care of seven patients.
  tasks:
    - Maintain and improve the build pipelines. # want: near-duplicate
    - Ensure reliable systems. # want: near-duplicate
    - Checks the vital signs of each patient.
    - Answers the telephone.
`,
    rule,
  );
});

it('reads English only', () => {
  wanted(
    `${head}components:
  responsibilities:
    - Baut und pflegt die Pipelines
  tasks:
    - Pflegt und baut die Pipelines
`,
    rule,
    { taxonomy: 'language: de\n' },
  );
});
