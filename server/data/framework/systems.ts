import type { FrameworkSystem } from './shapes';

/** Code systems that are known without being declared. */
export const classificationSystems: FrameworkSystem[] = [
  {
    id: 'soc-2018',
    name: 'SOC 2018',
    edition: '2018',
    description:
      'Standard Occupational Classification of the United States, edition 2018. A code looks like 15-1252.',
    // The groups above hold many occupations; a role put there would match pay and statistics of all of them.
    selectable: ['detailed'],
  },
  {
    id: 'onet-soc-2019',
    name: 'O*NET-SOC 2019',
    edition: '2019',
    description: 'The finer occupations of O*NET, built on SOC 2018. A code looks like 15-1252.00.',
  },
];
