/** What a development plan says in its own words. */
export const planWords = {
  title: (from: string, to: string) => `Development plan: ${from} → ${to}`,
  for: (person: string) => `For ${person}.`,
  intro: (from: string, to: string) =>
    `What ${to} asks beyond ${from}. Tick what is done, change what does not fit, and agree on the order with whoever you report to.`,
  ended: (to: string, replacedBy: string | undefined) =>
    `${to} is no longer for new people${replacedBy === undefined ? '' : `; ${replacedBy} has taken its place`}.`,
  narrowed: 'What the assessment shows already is left out.',
  level: 'What the level asks',
  aspect: 'Aspect',
  now: 'Now',
  target: 'Then',
  news: 'New',
  rising: 'What rises',
  changing: 'What is asked in another way',
  added: 'What is new',
  qualifications: 'Qualifications',
  shown: 'Shown already',
  leaving: 'What is left behind',
  before: 'Before',
  ownStep: 'Agree on a first step (the library has none for this).',
  qualificationStep: 'Check what is there, and what is needed.',
  examples: 'For example',
  desirable: 'desirable',
  staying: (count: number) =>
    count === 1 ? 'One statement stays as it is.' : `${count} statements stay as they are.`,
  nothing: 'Nothing has to change: the two roles ask the same.',
  noNext: (title: string) => `${title} has no role above it on its ladder. Name the role to plan for.`,
  unused: (count: number, file: string) =>
    `${count === 1 ? 'one entry' : `${count} entries`} of the assessment ${count === 1 ? 'counts' : 'count'} for nothing: “rolewright check ${file}” says why.`,
  unreadable: 'This role cannot be read right now.',
  unknownRole: (code: string | undefined) =>
    code === undefined
      ? 'The assessment does not name a role yet: its first line says which, such as “role: DEVO.GEN.P3”.'
      : `No role has the code ${code}, which the assessment names.`,
  same: 'Both are the same role. Name another one to plan for.',
} as const;
