import type { Sample } from './schemas.good';

/** Files with faults, and each fault as `path keyword key`, in the order in which it is told. */
export const bad: (Sample & { errors: string[] })[] = [
  {
    name: 'a role without title and level',
    kind: 'role',
    text: 'code: A.B.P1',
    errors: [' required title', ' required level'],
  },
  { name: 'an overlay without code', kind: 'role', text: 'region: de', errors: [' required code'] },
  {
    name: 'a code of two parts',
    kind: 'role',
    text: 'title: Nurse\ncode: NURS.P2\nlevel: P2',
    errors: ['code pattern'],
  },
  {
    name: 'a code with something behind it',
    kind: 'role',
    text: 'title: Nurse\ncode: "A.B.P2 "\nlevel: P2',
    errors: ['code pattern'],
  },
  {
    name: 'a code typed as a number',
    kind: 'role',
    text: 'title: Nurse\ncode: 10\nlevel: P2',
    errors: ['code type'],
  },
  {
    name: 'a component that is neither text nor map',
    kind: 'role',
    text: 'title: N\ncode: A.B.P1\nlevel: P1\ncomponents:\n  skills:\n    - 12\n    - [a]',
    errors: ['components.skills.0 type', 'components.skills.1 type'],
  },
  {
    name: 'a component without statement and ref',
    kind: 'role',
    text: 'title: N\ncode: A.B.P1\nlevel: P1\ncomponents:\n  skills:\n    - need: essential',
    errors: ['components.skills.0 required statement'],
  },
  {
    name: 'a mistyped key and a wrong word in a component',
    kind: 'role',
    text: 'title: N\ncode: A.B.P1\nlevel: P1\ncomponents:\n  tools:\n    - statement: x\n      nede: a\n      prevalence: rare',
    errors: ['components.tools.0 additionalProperties nede', 'components.tools.0.prevalence enum'],
  },
  {
    name: 'a section that is a sentence',
    kind: 'role',
    text: 'title: N\ncode: A.B.P1\nlevel: P1\ncomponents:\n  skills: Listens.',
    errors: ['components.skills type'],
  },
  {
    name: 'an output without statement',
    kind: 'role',
    text: 'title: N\ncode: A.B.P1\nlevel: P1\noutputs:\n  - measure: Ten a day',
    errors: ['outputs.0 required statement'],
  },
  {
    name: 'the old spelling of a review',
    kind: 'role',
    text: 'title: N\ncode: A.B.P1\nlevel: P1\naliases:\n  - title: M\n    approved: true\n    review: maybe\n    confidence: 7',
    errors: [
      'aliases.0 additionalProperties approved',
      'aliases.0.confidence maximum',
      'aliases.0.review enum',
    ],
  },
  {
    name: 'a day that is none, and a misplaced key of pay',
    kind: 'role',
    text: 'title: N\ncode: A.B.P1\nlevel: P1\neffectiveFrom: 1.7.2026\npay:\n  period: decade\n  median: 3',
    errors: ['pay additionalProperties median', 'pay.period enum', 'effectiveFrom pattern'],
  },
  {
    name: 'a mistyped key of a taxonomy and of a track',
    kind: 'taxonomy',
    text: 'levles: []\ntracks:\n  - id: P\n    nmae: x',
    errors: [' additionalProperties levles', 'tracks.0 additionalProperties nmae'],
  },
  {
    name: 'a level without id, and one with a sentence as id',
    kind: 'taxonomy',
    text: 'levels:\n  - name: Senior\n  - id: the third\n    typicalYears: many',
    errors: ['levels.0 required id', 'levels.1.id pattern', 'levels.1.typicalYears pattern'],
  },
  {
    name: 'rules with unknown words',
    kind: 'taxonomy',
    text: 'rules:\n  preset: hard\n  long-statement: loud\n  filler-words:\n    severity: fatal',
    errors: ['rules.long-statement enum', 'rules.filler-words.severity enum', 'rules.preset enum'],
  },
  {
    name: 'bands with one number, and a weight above one',
    kind: 'taxonomy',
    text: 'adjacency:\n  bands: [0.1]\n  weights:\n    rank: 4',
    errors: ['adjacency.weights.rank maximum', 'adjacency.bands minItems'],
  },
  {
    name: 'an item keyed by levels and by proficiencies',
    kind: 'library',
    text: 'library:\n  - id: a\n    type: skill\n    statement: b\n    levels: {}\n    proficiencies: {}',
    errors: ['library.0 not'],
  },
  {
    name: 'a house rule in a library',
    kind: 'library',
    text: 'name: Acme\nrules: {}',
    errors: [' additionalProperties name', ' additionalProperties rules'],
  },
  {
    name: 'a pay entry without code',
    kind: 'pay',
    text: 'pay:\n  - region: de',
    errors: ['pay.0 required code'],
  },
  {
    name: 'an assessment of no role',
    kind: 'assessment',
    text: 'person: me\ncomponents:\n  - proficiency: working',
    errors: [' required role', 'components.0 required component'],
  },
];
