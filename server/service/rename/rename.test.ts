import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../test/support/check-files';
import { placeAt, renameAt } from '../../../test/support/renaming';
import { workspaceOf } from '../../../test/support/workspace';

/** A folder with something of everything that can be renamed. */
const world: Readonly<Record<string, string>> = {
  'taxonomy.yaml': `name: Acme # ours
tracks:
  - id: X # the way of experts
    name: Experts
superfunctions:
  - id: TECH
    name: Technology
functions:
  - id: DEVO
    name: DevOps
    superfunction: TECH
focuses:
  - id: GEN
    name: General
  - id: "SEC"
    name: Security
    functions: [DEVO]
levels:
  - id: X1
    name: Expert
    track: X
    rank: 51
    components:
      competencies:
        - id: coaches-newcomers
          statement: Coaches newcomers.
  - id: X2
    name: Fellow
    track: X
    rank: 61
bridges:
  - from: X1
    to: M2
proficiencies:
  - id: fluent
    rank: 9
    name: Fluent
`,
  'shared.library.yaml': `library:
  - id: pipelines
    type: skill
    statement: Keeps pipelines healthy.
    levels:
      X1: # from here on
        proficiency: fluent
        expectation: Writes them.
`,
  'secret.pay.yaml': `pay:
  - code: 'DEVO.GEN.X1'
    currency: USD
    period: year
`,
  'DEVO.GEN.X1.role.yaml': `title: Expert  # a comment
code: DEVO.GEN.X1 # the code
level: X1
status: draft
components:
  responsibilities:
    - statement: Restores service.
      id: restore-service
  skills:
    - ref: pipelines
      proficiency: fluent
excludes:
  - component: coaches-newcomers
    reason: Alone.
`,
  'DEVO.GEN.X1.de.role.yaml': `code: "DEVO.GEN.X1"
region: de
level: X1
components:
  responsibilities:
    - statement: Restores service, also at night.
      id: restore-service
`,
  'fellow.role.yaml': `title: Fellow
code: DEVO.GEN.X2
level: X2
formerCodes:
  - DEVO.OLD.X2
components:
  skills:
    - ref: pipelines
`,
  'security.role.yaml': `{title: Guard, code: DEVO.SEC.X1, level: X1, status: retired, replacedBy: DEVO.GEN.X1}
`,
};

type Files = Readonly<Record<string, string>>;

/** The world with a `|` inside the first occurrence of a piece. */
function at(file: string, piece: string, files: Files = world): Files {
  const text = files[file] ?? '';
  const end = text.indexOf(piece) + piece.length - 1;
  if (!text.includes(piece)) throw new Error(`${file} does not hold ${piece}`);
  return { ...files, [file]: `${text.slice(0, end)}|${text.slice(end)}` };
}

/** The world after replacing pieces, which have to be there, as golden text. */
function golden(pieces: Readonly<Record<string, readonly (readonly [string, string])[]>>): Files {
  const edited = Object.entries(pieces).map(([file, list]) => {
    let text = world[file] ?? '';
    for (const [from, to] of list) {
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      text = text.replaceAll(from, to);
    }
    return [file, text];
  });
  return { ...world, ...Object.fromEntries(edited) };
}

function named(files: Files, names: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [names[file] ?? file, text]));
}

const base = 'DEVO.GEN.X1.role.yaml';
const german = 'DEVO.GEN.X1.de.role.yaml';
const kept = (code: string, behind = 'status: draft') =>
  [behind, `${behind}\nformerCodes:\n  - ${code}`] as const;
const x1 = 'DEVO.GEN.X1';

interface Case {
  readonly from: readonly [file: string, piece: string][];
  readonly to: string;
  readonly after: Files;
}

const cases: Readonly<Record<string, Case>> = {
  'a role': {
    from: [
      [base, `code: ${x1}`],
      [base, 'code: DE'],
      ['security.role.yaml', `replacedBy: ${x1}`],
      ['secret.pay.yaml', x1],
    ],
    to: 'DEVO.SEC.X2',
    after: named(
      golden({
        [base]: [[x1, 'DEVO.SEC.X2'], ['level: X1', 'level: X2'], kept(x1)],
        [german]: [
          [x1, 'DEVO.SEC.X2'],
          ['level: X1', 'level: X2'],
        ],
        'secret.pay.yaml': [[x1, 'DEVO.SEC.X2']],
        'security.role.yaml': [[x1, 'DEVO.SEC.X2']],
      }),
      { [base]: 'DEVO.SEC.X2.role.yaml', [german]: 'DEVO.SEC.X2.de.role.yaml' },
    ),
  },
  'a role in a file of another name': {
    from: [['fellow.role.yaml', 'code: DEVO.GEN']],
    to: 'DEVO.SEC.X2',
    after: golden({
      'fellow.role.yaml': [
        ['code: DEVO.GEN.X2', 'code: DEVO.SEC.X2'],
        ['  - DEVO.OLD.X2', '  - DEVO.OLD.X2\n  - DEVO.GEN.X2'],
      ],
    }),
  },
  'a level': {
    from: [
      ['taxonomy.yaml', '- id: X1'],
      [base, 'level: X1'],
      ['shared.library.yaml', 'X1'],
    ],
    to: 'NO',
    after: named(
      golden({
        'taxonomy.yaml': [
          ['- id: X1', '- id: "NO"'],
          ['from: X1', 'from: "NO"'],
        ],
        'shared.library.yaml': [['X1:', '"NO":']],
        'secret.pay.yaml': [[x1, 'DEVO.GEN.NO']],
        [base]: [[x1, 'DEVO.GEN.NO'], ['level: X1', 'level: "NO"'], kept(x1)],
        [german]: [
          [x1, 'DEVO.GEN.NO'],
          ['level: X1', 'level: "NO"'],
        ],
        'security.role.yaml': [
          ['DEVO.GEN.X1', 'DEVO.GEN.NO'],
          [
            'code: DEVO.SEC.X1, level: X1, status: retired',
            'code: DEVO.SEC.NO, level: "NO", status: retired, formerCodes: [DEVO.SEC.X1]',
          ],
        ],
      }),
      { [base]: 'DEVO.GEN.NO.role.yaml', [german]: 'DEVO.GEN.NO.de.role.yaml' },
    ),
  },
  'a function': {
    from: [
      ['taxonomy.yaml', 'id: DEVO'],
      ['taxonomy.yaml', '[DEVO'],
    ],
    to: 'PLAT',
    after: named(
      golden({
        'taxonomy.yaml': [['DEVO', 'PLAT']],
        'secret.pay.yaml': [['DEVO', 'PLAT']],
        [base]: [['DEVO', 'PLAT'], kept(x1)],
        [german]: [['DEVO', 'PLAT']],
        'fellow.role.yaml': [
          ['code: DEVO.GEN', 'code: PLAT.GEN'],
          ['  - DEVO.OLD.X2', '  - DEVO.OLD.X2\n  - DEVO.GEN.X2'],
        ],
        'security.role.yaml': [
          ['DEVO', 'PLAT'],
          ['retired', 'retired, formerCodes: [DEVO.SEC.X1]'],
        ],
      }),
      { [base]: 'PLAT.GEN.X1.role.yaml', [german]: 'PLAT.GEN.X1.de.role.yaml' },
    ),
  },
  'a focus': {
    from: [['taxonomy.yaml', 'id: "SEC']],
    to: 'SAFE',
    after: golden({
      'taxonomy.yaml': [['"SEC"', '"SAFE"']],
      'security.role.yaml': [
        ['SEC', 'SAFE'],
        ['retired', 'retired, formerCodes: [DEVO.SEC.X1]'],
      ],
    }),
  },
  'a superfunction': {
    from: [
      ['taxonomy.yaml', 'id: TECH'],
      ['taxonomy.yaml', 'superfunction: TECH'],
    ],
    to: 'ENG',
    after: golden({ 'taxonomy.yaml': [['TECH', 'ENG']] }),
  },
  'a track': {
    from: [['taxonomy.yaml', 'track: X']],
    to: 'EXP',
    after: golden({
      'taxonomy.yaml': [
        ['id: X #', 'id: EXP #'],
        ['track: X\n', 'track: EXP\n'],
      ],
    }),
  },
  'a component that a level gives': {
    from: [
      ['taxonomy.yaml', 'coaches-newcomers'],
      [base, 'coaches-newcomers'],
    ],
    to: 'helps-newcomers',
    after: golden({
      'taxonomy.yaml': [['coaches-newcomers', 'helps-newcomers']],
      [base]: [['coaches-newcomers', 'helps-newcomers']],
    }),
  },
  "a role's own component, in its overlay too": {
    from: [[base, 'id: restore-service']],
    to: 'restores-service',
    after: golden({
      [base]: [['restore-service', 'restores-service']],
      [german]: [['restore-service', 'restores-service']],
    }),
  },
  'a library item': {
    from: [
      ['shared.library.yaml', 'id: pipelines'],
      [base, 'ref: pipelines'],
    ],
    to: 'delivery-pipelines',
    after: golden({
      'shared.library.yaml': [['id: pipelines', 'id: delivery-pipelines']],
      [base]: [['ref: pipelines', 'ref: delivery-pipelines']],
      'fellow.role.yaml': [['ref: pipelines', 'ref: delivery-pipelines']],
    }),
  },
  'a proficiency': {
    from: [
      ['taxonomy.yaml', 'id: fluent'],
      [base, 'proficiency: fluent'],
    ],
    to: 'native',
    after: golden({
      'taxonomy.yaml': [['id: fluent', 'id: native']],
      'shared.library.yaml': [['fluent', 'native']],
      [base]: [['fluent', 'native']],
    }),
  },
};

const ends = [
  ['LF', (files: Files) => files],
  [
    'CRLF',
    (files: Files) =>
      Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')])),
  ],
] as const;

describe.each(ends)('with %s', (_, convert) => {
  for (const [name, { from, to, after }] of Object.entries(cases))
    it.each(from)(`renames ${name}, from %s at %s`, async (file, piece) => {
      const result = await renameAt(convert(at(file, piece)), to);
      expect(result.refusal).toBeUndefined();
      expect(result.after).toEqual(convert(after));
    });
});

describe('afterwards', () => {
  const counted = /^(?:unknown|duplicate)-|^missing-replacement$|^former-code-taken$|^level-mismatch$/;
  const problemsOf = async (files: Files) =>
    [...(await checkFiles(files)).values()]
      .flatMap(({ problems }) => problems.map(({ rule }) => rule))
      .filter((rule) => counted.test(rule))
      .sort();
  // A role that moves to another level inherits other things, so what it leaves out may no longer be there.
  const names = Object.keys(cases).filter((name) => name !== 'a role');

  it.each(names)('nothing points nowhere, and every code is still found: %s', async (name) => {
    const { from, to } = cases[name] as Case;
    const { after } = await renameAt(at(...(from[0] as [string, string])), to);
    expect(await problemsOf(after)).toEqual(await problemsOf(world));
    const { index } = (await workspaceOf(after)).workspace.snapshot();
    for (const code of ['DEVO.GEN.X1', 'DEVO.GEN.X2', 'DEVO.SEC.X1', 'DEVO.OLD.X2'])
      expect([...index.byCode(code), ...index.byFormerCode(code)].length, code).toBeGreaterThan(0);
  });

  it.each(['a level', 'a function', 'a focus'])(
    'renaming back restores all but the former codes: %s',
    async (name) => {
      const { from, to, after } = cases[name] as Case;
      const [file, piece] = from[0] as [string, string];
      const old = /\w+$/.exec(piece)?.[0] ?? '';
      const back = await renameAt(at(file, `id: ${asTyped(to)}`, after), old);
      expect(back.refusal).toBeUndefined();
      const { after: files } = back;
      expect(Object.keys(files).sort()).toEqual(Object.keys(world).sort());
      expect(await problemsOf(files)).toEqual(await problemsOf(world));
    },
  );
});

/** The new id as the golden taxonomy has it, up to its last character. */
function asTyped(to: string): string {
  return to === 'NO' || to === 'SAFE' ? `"${to}` : to;
}

describe('the place', () => {
  it('is the whole code, or the id alone without its quotes', async () => {
    expect(await placeAt(at(base, 'code: DEVO.GE'))).toMatchObject({ covers: x1, placeholder: x1 });
    expect(await placeAt(at('taxonomy.yaml', 'id: "SEC'))).toMatchObject({ covers: 'SEC' });
    const former = {
      ...world,
      'a.role.yaml': 'title: A\ncode: A.A.X2\nlevel: X2\nreplacedBy: DEVO.OLD.X|2\n',
    };
    expect(await placeAt(former)).toMatchObject({ covers: 'DEVO.OLD.X2', placeholder: 'DEVO.GEN.X2' });
  });

  it.each([
    [at(base, 'title: Exp'), 'nothing to rename here'],
    [at('fellow.role.yaml', 'DEVO.OLD'), 'Former codes stay'],
    [at('taxonomy.yaml', 'to: M2'), 'M2 is part of the built-in framework; copy it into taxonomy.yaml first'],
    [{ 'a.role.yaml': 'title: A\ncode: A.B.P1\nreplacedBy: A.B.P|2\n' }, 'No role has the code A.B.P2'],
    [{ ...world, 'taxonomy.yaml': 'levels:\n  - id: P|3\n    rank: 41\n' }, 'P3 takes name, track'],
    [{ 'a.role.yaml': 'title: A\ncode: A.B.P1\ncomponents:\n  skills:\n    - ref: no|ne\n' }, 'not defined'],
  ])('is refused in plain words (%#)', async (files, words) => {
    const place = await placeAt(files);
    expect('refusal' in place && place.refusal).toContain(words);
  });
});

describe('a new id is refused', () => {
  it.each([
    [at(base, `code: ${x1}`), 'DEVO.X3', 'is no code'],
    [at(base, `code: ${x1}`), 'DEVO.GEN.X2', 'belongs to fellow.role.yaml already'],
    [at(base, `code: ${x1}`), 'DEVO.OLD.X2', 'once belonged to the role in fellow.role.yaml'],
    [at('taxonomy.yaml', '- id: X1'), 'P3', 'There is a level P3 already'],
    [at('taxonomy.yaml', '- id: X1'), 'X-1', 'letters and digits only'],
    [at('shared.library.yaml', 'id: pipelines'), 'My pipelines', 'small letters'],
    [at('shared.library.yaml', 'id: pipelines'), 'coaches-newcomers', 'There is a library item'],
    [at('taxonomy.yaml', 'id: GEN'), 'SEC', 'There is a focus SEC already'],
  ])('%#: %s', async (files, to, words) => {
    const result = await renameAt(files, to);
    expect(result.refusal).toContain(words);
    expect(result.edit).toEqual({});
  });
});

describe('a built-in level that was copied', () => {
  const level = `levels:
  - id: M1
    name: Manager
    track: M
    rank: 40
    typicalYears: 5-8
    summary: Leads.
    scope: A team
    autonomy: Much
    complexity: Some
    impact: A team
    decisionRights: Some
    leadership: Leads.
    new: Leads people.
    titleWords:
      - manager
`;

  it('goes, and its moves are kept', async () => {
    const { after, refusal } = await renameAt(
      { 'taxonomy.yaml': level.replace('M1', 'M|1'), 'a.role.yaml': 'title: A\ncode: A.B.M1\nlevel: M1\n' },
      'L1',
    );
    expect(refusal).toBeUndefined();
    expect(after['taxonomy.yaml']).toBe(
      `${level.replace('M1', 'L1')}  - id: M1\n    omit: true\nbridges:\n  - from: P3\n    to: L1\n`,
    );
    expect(after['a.role.yaml']).toBe('title: A\ncode: A.B.L1\nlevel: L1\nformerCodes:\n  - A.B.M1\n');
  });
});

describe('the edit', () => {
  it('has versions for open files, labels for its groups, and names of files last', async () => {
    const { edit } = await renameAt(at(base, `code: ${x1}`), 'DEVO.SEC.X2');
    const changes = edit.documentChanges ?? [];
    const versions = changes.map((each) =>
      'textDocument' in each
        ? [each.textDocument.uri.split('/').at(-1), each.textDocument.version]
        : each.kind,
    );
    expect(versions).toContainEqual([base, 1]);
    expect(versions).toContainEqual([german, null]);
    expect(versions.slice(-2)).toEqual(['rename', 'rename']);
    expect(edit.changeAnnotations).toEqual({
      role: { label: 'Roles: DEVO.GEN.X1 becomes DEVO.SEC.X2', needsConfirmation: false },
      pay: { label: 'Pay: DEVO.GEN.X1 becomes DEVO.SEC.X2', needsConfirmation: false },
      files: { label: 'File names that follow the code', needsConfirmation: false },
    });
  });

  it('leaves names of files alone where a client cannot rename them, and is plain where it must be', async () => {
    const plain = { documentChanges: false, renameFiles: false, annotations: false };
    const { edit, after } = await renameAt(at(base, `code: ${x1}`), 'DEVO.SEC.X2', plain);
    expect(Object.keys(edit)).toEqual(['changes']);
    expect(Object.keys(after).sort()).toEqual(Object.keys(world).sort());
  });

  it('gives the place of a code of old to the one that is left', async () => {
    const { after } = await renameAt(at('fellow.role.yaml', 'code: DEVO.GEN'), 'DEVO.OLD.X2');
    expect(after['fellow.role.yaml']).toContain(
      'code: DEVO.OLD.X2\nlevel: X2\nformerCodes:\n  - DEVO.GEN.X2\n',
    );
  });

  it.each([
    ['formerCodes: []\n', 'formerCodes: [A.B.P1]\n'],
    ['formerCodes: [A.A.P1] # old\n', 'formerCodes: [A.A.P1, A.B.P1] # old\n'],
    ['formerCodes: # old\n', 'formerCodes: # old\n  - A.B.P1\n'],
    ['formerCodes:\n- A.A.P1 # old\n', 'formerCodes:\n- A.A.P1 # old\n- A.B.P1\n'],
    [
      'components:\n    skills:\n        - Sews.\n',
      'formerCodes:\n    - A.B.P1\ncomponents:\n    skills:\n        - Sews.\n',
    ],
  ])('keeps the old code in %j', async (typed, wanted) => {
    const head = 'title: A\ncode: A.B.P1\nlevel: P1\n';
    const { after } = await renameAt({ 'a.role.yaml': head.replace('A.B', 'A|.B') + typed }, 'A.C.P1');
    expect(after['a.role.yaml']).toBe(head.replace('A.B', 'A.C') + wanted);
  });
});
