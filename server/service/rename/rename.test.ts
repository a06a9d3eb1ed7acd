import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../test/support/check-files';
import { renameAt } from '../../../test/support/renaming';
import {
  at,
  base,
  type Files,
  german,
  golden,
  kept,
  named,
  world,
  x1,
} from '../../../test/support/renaming-world';
import { workspaceOf } from '../../../test/support/workspace';

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
