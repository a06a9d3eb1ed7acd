/** A folder with two functions that can be merged: DEVO with P2, P3 and P4, SREN with P3, P4 and P5. */
export const world = {
  'taxonomy.yaml': `name: Acme # ours
functions:
  # The older family.
  - id: DEVO # since 2019
    name: DevOps
    noun: DevOps Engineer
    description: For people who bring changes to users.
    components:
      knowledge:
        - ref: incident-practice # all of them
        - statement: Knows the release calendar.
          id: release-calendar
      skills:
        - id: pipelines
          statement: Keeps pipelines healthy.
  - id: SREN
    name: Site reliability
    description: For people who keep services up.
    components:
      knowledge:
        - ref: incident-practice
  - id: SALE
    name: Sales
focuses:
  - id: GEN
    name: General
  - id: SEC
    name: Security
    functions:
      - DEVO # first
      - SREN
  - id: OPS
    name: Operations
    functions: [SALE, DEVO]
`,
  'shared.library.yaml': `library:
  - id: incident-practice
    type: knowledge
    statement: Knows how incidents are handled.
`,
  'secret.pay.yaml': `pay:
  - code: DEVO.GEN.P2
    currency: USD
    period: year
  - code: DEVO.GEN.P3 # the old one
    currency: USD
    period: year
  - code: "SREN.GEN.P3"
    currency: USD
    period: year
  - code: DEVO.GEN.P4
    currency: USD
    period: year
`,
  'devops/DEVO.GEN.P2.role.yaml': `# A start.
title: DevOps Engineer II
code: DEVO.GEN.P2 # the code
level: P2
`,
  'devops/DEVO.GEN.P3.role.yaml': `title: DevOps Engineer
code: 'DEVO.GEN.P3'
level: P3
formerCodes: [BLD.GEN.P3]
components:
  skills:
    - Writes pipelines. # by hand
`,
  'devops/DEVO.GEN.P3.de.role.yaml': `code: DEVO.GEN.P3
region: de
level: P3
summary: Auf Deutsch.
`,
  'devops/fourth.role.yaml': `title: Senior DevOps Engineer
code: DEVO.GEN.P4
level: P4
status: deprecated
replacedBy: SREN.GEN.P4
`,
  'sre/SREN.GEN.P3.role.yaml': `title: Site Reliability Engineer
code: SREN.GEN.P3
level: P3
aliases:
  - title: Reliability Engineer
`,
  'sre/SREN.GEN.P4.role.yaml': `title: Senior Site Reliability Engineer
code: SREN.GEN.P4
level: P4
formerCodes:
  - OPER.GEN.P4
`,
  'sre/SREN.GEN.P5.role.yaml': `title: Staff Site Reliability Engineer
code: SREN.GEN.P5
level: P5
`,
  'old.role.yaml': `title: Builder
code: BLD.OLD.P3
level: P3
status: retired
replacedBy: DEVO.GEN.P3
`,
} as const;

const retold = (file: keyof typeof world, ...pieces: readonly (readonly [string, string])[]): string => {
  let text: string = world[file];
  for (const [from, to] of pieces) {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    text = text.replace(from, to);
  }
  return text;
};

/** The two decisions of the golden folder: SREN's role stays at P3, both stay at P4. */
export const decisions = [
  { key: 'DEVO.GEN.P3 global', keep: 'target' },
  { key: 'DEVO.GEN.P4 global', keep: 'both', focus: 'PLAT', focusName: 'Platform' },
] as const;

/** The folder after DEVO was merged into SREN with these decisions. */
export const merged: Readonly<Record<string, string>> = {
  'taxonomy.yaml': retold(
    'taxonomy.yaml',
    [
      world['taxonomy.yaml'].slice(
        world['taxonomy.yaml'].indexOf('  - id: DEVO'),
        world['taxonomy.yaml'].indexOf('  - id: SREN'),
      ),
      '',
    ],
    [
      '  - id: SREN\n',
      '  # DevOps (DEVO), merged in: For people who bring changes to users.\n  - id: SREN\n',
    ],
    [
      '        - ref: incident-practice\n',
      `        - ref: incident-practice
        - statement: Knows the release calendar.
          id: release-calendar
      skills:
        - id: pipelines
          statement: Keeps pipelines healthy.
`,
    ],
    ['      - DEVO # first\n', ''],
    [
      'functions: [SALE, DEVO]\n',
      'functions: [SALE, SREN]\n  - id: PLAT\n    name: Platform\n    functions:\n      - SREN\n',
    ],
  ),
  'shared.library.yaml': world['shared.library.yaml'],
  'secret.pay.yaml': retold(
    'secret.pay.yaml',
    ['DEVO.GEN.P2', 'SREN.GEN.P2'],
    ['  - code: DEVO.GEN.P3 # the old one\n    currency: USD\n    period: year\n', ''],
    ['DEVO.GEN.P4', 'SREN.PLAT.P4'],
  ),
  'devops/SREN.GEN.P2.role.yaml': retold(
    'devops/DEVO.GEN.P2.role.yaml',
    ['DEVO.GEN.P2 # the code', 'SREN.GEN.P2 # the code'],
    ['level: P2\n', 'level: P2\nformerCodes:\n  - DEVO.GEN.P2\n'],
  ),
  'devops/SREN.GEN.P3.de.role.yaml': retold('devops/DEVO.GEN.P3.de.role.yaml', ['DEVO', 'SREN']),
  'devops/fourth.role.yaml': retold(
    'devops/fourth.role.yaml',
    ['DEVO.GEN.P4', 'SREN.PLAT.P4'],
    ['status: deprecated\n', 'status: deprecated\nformerCodes:\n  - DEVO.GEN.P4\n'],
  ),
  'sre/SREN.GEN.P3.role.yaml': retold(
    'sre/SREN.GEN.P3.role.yaml',
    ['level: P3\n', 'level: P3\nformerCodes:\n  - BLD.GEN.P3\n  - DEVO.GEN.P3\n'],
    [
      '  - title: Reliability Engineer\n',
      '  - title: Reliability Engineer\n  - title: DevOps Engineer\n    type: former\n',
    ],
  ),
  'sre/SREN.GEN.P4.role.yaml': world['sre/SREN.GEN.P4.role.yaml'],
  'sre/SREN.GEN.P5.role.yaml': world['sre/SREN.GEN.P5.role.yaml'],
  'old.role.yaml': retold('old.role.yaml', ['DEVO.GEN.P3', 'SREN.GEN.P3']),
};
