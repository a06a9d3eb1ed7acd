import type { EvidenceReport } from '../../server/card/evidence/report';

/** A report in which there is some of everything, also what is long. */
export const richEvidence: EvidenceReport = {
  format: 1,
  role: { title: 'DevOps Engineer', code: 'DEVO.GEN.P3', level: 'P3 Career' },
  date: '2026-04-01',
  address: 'ada@example.org',
  isEmpty: false,
  isShallow: true,
  components: [
    {
      component: 'infrastructure-as-code',
      type: 'Skill',
      statement: 'Describes infrastructure as code.',
      proficiency: 'Working',
      expectation: 'Writes modules with tests that other teams use without asking.',
      found: '20+',
      examples: [
        {
          hash: 'e0c0d8a',
          day: '2026-02-03',
          subject: `Build <images> ${'for-both-processors'.repeat(8)}`,
          path: `${'a-long-folder/'.repeat(10)}Dockerfile`,
        },
        { hash: '767e255', day: '2025-11-18', subject: 'Move the network to Terraform' },
      ],
    },
    { component: 'on-call', type: 'Skill', statement: 'Restores service.', found: '0', examples: [] },
  ],
  undeclared: [{ component: 'goals', type: 'Competency', statement: 'Reaches agreed goals.' }],
  others: 3,
  limits: ['Reviews, mentoring, and help that made the commits of others better.'],
};
