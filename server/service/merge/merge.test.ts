import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '../../../test/support/check-files';
import { allAbilities } from '../../../test/support/edit-abilities';
import { layouts } from '../../../test/support/layouts';
import { collisionsOf, mergedFiles } from '../../../test/support/merging';
import { decisions, merged, world } from '../../../test/support/merging-world';
import { workspaceOf } from '../../../test/support/workspace';
import type { Decision } from './merge';

type Files = Readonly<Record<string, string>>;

const laidOut = (files: Files, layout: (text: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, layout(text)]));

const comments = (text: string) => text.match(/#[^\r\n]*/g);

const role = (code: string, more = ''): string =>
  `title: ${code}\ncode: ${code}\nlevel: ${code.split('.')[2]}\n${more}`;

const keep = (keep_: 'merged' | 'target', key = 'DEVO.GEN.P3 global'): Decision[] => [{ key, keep: keep_ }];

const two: Files = {
  'taxonomy.yaml': 'functions:\n  - id: DEVO\n    name: DevOps\n  - id: SREN\n    name: SRE\n',
  'a.role.yaml': role('DEVO.GEN.P3'),
  'b.role.yaml': role('SREN.GEN.P3'),
};

describe('merging a function into another', () => {
  it('asks about the roles that both have, and no others', async () => {
    expect(await collisionsOf(world)).toEqual(['DEVO.GEN.P3 global', 'DEVO.GEN.P4 global']);
  });

  it.each(['\n', '\r\n'])('changes all files as decided, keeping comments and layout (%j)', async (eol) => {
    const layout = (text: string) => text.replaceAll('\n', eol);
    const { after, refusal } = await mergedFiles(laidOut(world, layout), decisions);
    expect(refusal).toBeUndefined();
    expect(after).toEqual(laidOut(merged, layout));
  });

  it.each(layouts)('means the same and keeps all comments in another layout: %s', async (_, layout) => {
    const { after } = await mergedFiles(laidOut(world, layout), decisions);
    expect(Object.keys(after).sort()).toEqual(Object.keys(merged).sort());
    for (const [name, text] of Object.entries(after)) {
      expect(parse(text)).toEqual(parse(merged[name] ?? ''));
      expect(comments(text)).toEqual(comments(merged[name] ?? ''));
      expect(text.includes('\r\n')).toBe(layout('\n') === '\r\n');
    }
  });

  it('says what happens', async () => {
    const taxonomy = `labels:\n  focus: Specialisation\n${world['taxonomy.yaml']}`;
    const { notes } = await mergedFiles({ ...world, 'taxonomy.yaml': taxonomy }, decisions);
    expect(notes).toEqual([
      '4 files of DEVO will belong to SREN. Each old code still leads to its role.',
      'DEVO.GEN.P3.role.yaml goes with all that stands in it, its statements too. SREN.GEN.P3 takes over DEVO.GEN.P3 and the title as former ones, and nothing else.',
      'DEVO.GEN.P4 becomes SREN.PLAT.P4, so that both are kept.',
      'The specialisation PLAT (Platform) is written into taxonomy.yaml, for SREN.',
      'The function DEVO is taken out of the taxonomy.',
      'All roles of SREN now also inherit “Knows the release calendar.” and “Keeps pipelines healthy.”.',
      'What DEVO was for is kept as a comment above SREN.',
      'Of two entries of pay for DEVO.GEN.P3, that of the role that stays is kept.',
    ]);
  });

  it('leaves no new problem between files behind', async () => {
    const across = /duplicate|unknown|pay-twice|pay-without|former-code|overlay|missing-replacement/;
    const problemsOf = async (files: Files) =>
      [...(await checkFiles(files))].flatMap(([file, { problems }]) =>
        problems.map(({ rule }) => `${file} ${rule}`).filter((each) => across.test(each)),
      );
    const before = await problemsOf(world);
    const { after } = await mergedFiles(world, decisions);
    expect((await problemsOf(after)).filter((each) => !before.includes(each))).toEqual([]);
  });

  it('gives the other title to the role that is kept, whichever it is', async () => {
    const kept = await mergedFiles(two, keep('merged'));
    expect(kept.after).toEqual({
      'taxonomy.yaml': 'functions:\n  - id: SREN\n    name: SRE\n',
      'a.role.yaml': `title: DEVO.GEN.P3
code: SREN.GEN.P3
level: P3
formerCodes:
  - DEVO.GEN.P3
aliases:
  - title: SREN.GEN.P3
    type: former
`,
    });
  });

  it('moves a file to the name of the one that goes', async () => {
    const files = {
      'taxonomy.yaml': two['taxonomy.yaml'] ?? '',
      'DEVO.GEN.P3.role.yaml': role('DEVO.GEN.P3', 'status: deprecated\nreplacedBy: SREN.GEN.P3\n'),
      'SREN.GEN.P3.role.yaml': role('SREN.GEN.P3', 'formerCodes: [OLD.GEN.P3, DEVO.GEN.P3]\n'),
    };
    const { after } = await mergedFiles(files, keep('merged'));
    expect(Object.keys(after)).toEqual(['taxonomy.yaml', 'SREN.GEN.P3.role.yaml']);
    expect(after['SREN.GEN.P3.role.yaml']).toBe(`title: DEVO.GEN.P3
code: SREN.GEN.P3
level: P3
status: deprecated
formerCodes:
  - DEVO.GEN.P3
  - OLD.GEN.P3
aliases:
  - title: SREN.GEN.P3
    type: former
`);
  });

  it('asks for overlays apart, unless their main files are both kept', async () => {
    const files = {
      ...two,
      'a.de.role.yaml': 'code: DEVO.GEN.P3\nregion: de\nsummary: A.\n',
      'b.de.role.yaml': 'code: SREN.GEN.P3\nregion: de\nsummary: B.\n',
    };
    expect(await collisionsOf(files)).toEqual(['DEVO.GEN.P3 global', 'DEVO.GEN.P3 de']);
    const both: Decision[] = [{ key: 'DEVO.GEN.P3 global', keep: 'both', focus: 'OPS' }];
    const { after } = await mergedFiles(files, both);
    expect(after['a.de.role.yaml']).toBe('code: SREN.OPS.P3\nregion: de\nsummary: A.\n');
    const apart = await mergedFiles(files, [...keep('target'), ...keep('merged', 'DEVO.GEN.P3 de')]);
    expect(Object.keys(apart.after)).toEqual(['taxonomy.yaml', 'b.role.yaml', 'a.de.role.yaml']);
    expect((await mergedFiles(files, keep('target'))).refusal).toContain('have changed');
  });

  it('opens a focus to the function that stays', async () => {
    const more = 'focuses:\n  - id: GEN\n  - id: OPS\n    functions:\n      - SALE # only\n';
    const files = { ...two, 'taxonomy.yaml': (two['taxonomy.yaml'] ?? '') + more };
    const both: Decision[] = [{ key: 'DEVO.GEN.P3 global', keep: 'both', focus: 'OPS' }];
    const { after } = await mergedFiles(files, both);
    expect(after['taxonomy.yaml']).toContain('      - SALE # only\n      - SREN\n');
  });

  it('gives its description and statements to an entry that has none', async () => {
    const taxonomy = `functions:
    -   id: SREN
        name: SRE
    -   id: DEVO
        name: DevOps
        description: >-
            For people
            who ship.
        components:
            skills:
                -   statement: Ships.
                    # how
                    proficiency: working
                - Rests.
`;
    const { after } = await mergedFiles({ ...two, 'taxonomy.yaml': taxonomy }, keep('target'));
    expect(after['taxonomy.yaml']).toBe(`functions:
    -   id: SREN
        name: SRE
        description: For people who ship.
        components:
            skills:
                -   statement: Ships.
                    # how
                    proficiency: working
                - Rests.
`);
  });

  it.each([
    ['DEVO', 'DEVO', 'two different'],
    ['NONE', 'SREN', 'no job family NONE'],
    ['DEVO', 'NONE', 'no job family NONE'],
  ])('refuses %s into %s', async (from, into, why) => {
    const taxonomy = `labels:\n  function: Job family\n${two['taxonomy.yaml']}`;
    const files = { ...two, 'taxonomy.yaml': taxonomy };
    expect(await collisionsOf(files, { from, into })).toContain(why);
  });

  it.each<[string, Files, Decision[], string]>([
    ['undecided', {}, [], 'have changed'],
    ['decided for nothing', {}, [...keep('target'), ...keep('target', 'DEVO.X.P3 global')], 'have changed'],
    ['the same focus', {}, [{ key: 'DEVO.GEN.P3 global', keep: 'both', focus: 'GEN' }], 'to which focus'],
    [
      'a focus that is taken',
      { 'c.role.yaml': role('SREN.OPS.P3') },
      [{ key: 'DEVO.GEN.P3 global', keep: 'both', focus: 'OPS' }],
      'SREN.OPS.P3 belongs to c.role.yaml',
    ],
    [
      'two roles in one place',
      { 'c.role.yaml': role('DEVO.OPS.P3') },
      [{ key: 'DEVO.GEN.P3 global', keep: 'both', focus: 'OPS' }],
      'both become SREN.OPS.P3',
    ],
    [
      'a code that a third role had',
      { 'c.role.yaml': role('DEVO.GEN.P5'), 'd.role.yaml': role('X.Y.P1', 'formerCodes: [SREN.GEN.P5]\n') },
      keep('target'),
      'SREN.GEN.P5 once belonged',
    ],
    ['the same role twice', { 'c.role.yaml': role('DEVO.GEN.P3') }, keep('target'), 'are both DEVO.GEN.P3'],
  ])('writes nothing for %s', async (_, more, answers, why) => {
    const { refusal, after } = await mergedFiles({ ...two, ...more }, answers);
    expect(refusal).toContain(why);
    expect(after).toEqual({ ...two, ...more });
  });

  it('writes nothing where statements stand in brackets, or files cannot be removed', async () => {
    const taxonomy =
      'functions:\n  - {id: DEVO, components: {skills: [Ships.]}}\n  - id: SREN\n    name: SRE\n';
    const brackets = await mergedFiles({ ...two, 'taxonomy.yaml': taxonomy }, keep('target'));
    expect(brackets.refusal).toContain('DEVO is written in brackets');
    const abilities = { ...allAbilities, deleteFiles: false };
    const plain = await mergedFiles(two, keep('target'), undefined, abilities);
    expect(plain.refusal).toContain('cannot remove files');
  });
});

describe('whatever is merged', () => {
  const levels = ['P1', 'P2', 'P3', 'P4', 'P5'];
  const rungs = fc.uniqueArray(fc.constantFrom(...levels), { minLength: 1 });
  const answer = fc.constantFrom('merged', 'target', 'both');

  it('every old code leads to one role, and none is lost that was to be kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        rungs,
        rungs,
        fc.array(answer, { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        async (mine, theirs, answers, named) => {
          const files: Record<string, string> = { 'taxonomy.yaml': two['taxonomy.yaml'] ?? '' };
          const put = (code: string): void => {
            files[named ? `${code}.role.yaml` : `${code}-x.role.yaml`] = role(
              code,
              `formerCodes:\n  - OLD.${code.slice(0, 4)}.${code.slice(-2)}\n`,
            );
          };
          for (const level of mine) put(`DEVO.GEN.${level}`);
          for (const level of theirs) put(`SREN.GEN.${level}`);
          const asked = mine.filter((level) => theirs.includes(level));
          const answered = asked.map((level, i) => ({
            key: `DEVO.GEN.${level} global`,
            keep: answers[i] ?? ('target' as const),
            focus: 'OTH',
          }));
          const { after, refusal } = await mergedFiles(files, answered);
          expect(refusal).toBeUndefined();
          const { workspace } = await workspaceOf(after);
          const { index } = workspace.snapshot();
          const codes = [
            ...mine.map((each) => `DEVO.GEN.${each}`),
            ...theirs.map((each) => `SREN.GEN.${each}`),
          ];
          for (const code of codes) {
            for (const each of [code, `OLD.${code.slice(0, 4)}.${code.slice(-2)}`]) {
              const now = index.byCode(each);
              expect(now.length > 0 ? now : index.byFormerCode(each)).toHaveLength(1);
            }
          }
          const both = answered.filter((each) => each.keep === 'both').length;
          expect([...index.roles()]).toHaveLength(new Set([...mine, ...theirs]).size + both);
          expect(index.byCode('DEVO.GEN.P3')).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
