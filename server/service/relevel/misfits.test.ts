import { describe, expect, it } from 'vitest';
import { workspaceOf } from '../../../test/support/workspace';
import { levelReview } from '../features/relevel';

const taxonomy = `levels:
  - id: P3
    name: Career
    titleWords: [III]
    components:
      competencies:
        - id: coaches-newcomers
          statement: Coaches newcomers.
        - ref: pipelines
  - id: P4
    name: Senior
    components:
      competencies:
        - ref: pipelines
        - id: mentors
          statement: Mentors colleagues.
library:
  - id: pipelines
    type: skill
    statement: Keeps pipelines healthy.
    levels:
      P3:
        proficiency: working
`;

/** What does not fit in a role on P4 (or `code`) that was on P3 (or `from`), as `kind: text at the place`. */
async function misfits(
  body: string,
  {
    code = 'DEVO.GEN.P4',
    from = 'P3',
    more = {},
  }: { code?: string; from?: string; more?: Readonly<Record<string, string>> } = {},
): Promise<readonly string[]> {
  const head = /^(code|title):/m.test(body) ? '' : 'title: DevOps Engineer\n';
  const text = `${head}code: ${code}\nlevel: ${code.split('.')[2]}\n${body}`;
  const { workspace, open } = await workspaceOf({ 'taxonomy.yaml': taxonomy, 'a.role.yaml': text, ...more });
  const state = await open('a.role.yaml');
  if (state.kind !== 'role') throw new Error('no role');
  const level = state.resolved.taxonomy.levels.get(from);
  return levelReview(state, level, workspace.snapshot()).map(
    ({ kind, range, message }) =>
      `${kind}: ${kind === 'inherited' ? message : state.document.getText(range)}`,
  );
}

const inherited = [
  'inherited: “Coaches newcomers.” came from P3 Career and is gone. Write it into the role if it still holds.',
  'inherited: “Mentors colleagues.” now comes from P4 Senior. Exclude it, with a reason, if it does not hold.',
];
const others = (found: readonly string[]) => found.filter((each) => !each.startsWith('inherited'));

describe('what no longer fits a level', () => {
  it('is what the levels give, and nothing that both give', async () => {
    expect(await misfits('summary: Ships.\n')).toEqual(inherited);
  });

  it('leaves out what the role excluded or says itself', async () => {
    const found = await misfits(`components:
  competencies:
    - id: coaches-newcomers
      statement: Coaches newcomers here too.
`);
    expect(found).toEqual([inherited[1]]);
    const excluded = await misfits(`excludes:
  - component: coaches-newcomers
    reason: Alone.
`);
    expect(excluded).toEqual([inherited[1], 'excluded: coaches-newcomers']);
  });

  it('is words of other levels in titles, whichever track they come from', async () => {
    expect(others(await misfits('title: DevOps Engineer III\n'))).toEqual(['title: III']);
    const moved = { code: 'DEVO.GEN.M2', from: 'P3' };
    expect(others(await misfits('title: DevOps Engineer III\n', moved))).toEqual(['title: III']);
    const aliases = `aliases:
  - title: Engineer III
  - title: Senior Engineer
  - title: Engineer III of old
    type: former
  - title: Engineer III again
    review: rejected
`;
    expect(others(await misfits(aliases))).toEqual(['alias: III']);
  });

  it('is a title unlike most others at the level', async () => {
    const role = (title: string, family: string) => `title: ${title}\ncode: ${family}.GEN.P4\nlevel: P4\n`;
    const more = {
      'b.role.yaml': role('Senior Nurse', 'NURS'),
      'c.role.yaml': role('Senior Clerk', 'CLER'),
      'd.role.yaml': role('Seller', 'SALE'),
    };
    expect(others(await misfits('', { more }))).toEqual(['title: DevOps Engineer']);
    expect(others(await misfits('title: Senior DevOps Engineer\n', { more }))).toEqual([]);
  });

  it('is a typed proficiency other than the library expects', async () => {
    const skills = (proficiency: string) =>
      `components:\n  skills:\n    - ref: pipelines\n      proficiency: ${proficiency}\n`;
    expect(others(await misfits(skills('expert')))).toEqual(['proficiency: expert']);
    expect(others(await misfits(skills('working')))).toEqual([]);
  });

  it('is helping others after a step up, and leading after a step down', async () => {
    const statements = `components:
  responsibilities:
    - Assists with releases.
    - Ships small changes under close supervision.
    - Leads releases.
`;
    expect(others(await misfits(statements))).toEqual(['verb: Assists', 'verb: under close supervision']);
    const down = { code: 'DEVO.GEN.P1', from: 'P4' };
    expect(others(await misfits(statements, down))).toEqual(['verb: Leads']);
  });

  it('is text that names the level before, not words that look like it', async () => {
    const found = await misfits(`summary: Career people on P3, not on P30.
story:
  who: An engineer of DEVO.GEN.P3 at the Career level.
  stakes: A career ends.
`);
    expect(others(found)).toEqual(['mention: P3', 'mention: P3', 'mention: Career']);
  });

  it('is what was agreed for the level before', async () => {
    const pay = 'status: approved\npay:\n  currency: USD\n  period: year\n';
    expect(others(await misfits(pay))).toEqual(['status: approved', 'pay: pay']);
    const more = { 'secret.pay.yaml': 'pay:\n  - code: DEVO.GEN.P4\n    currency: USD\n    period: year\n' };
    expect(others(await misfits('', { more }))).toEqual(['pay: P4']);
  });

  it('is only what does not fit now where the level before is not known', async () => {
    const found = await misfits(
      'title: DevOps Engineer III\nstatus: approved\ncomponents:\n  responsibilities:\n    - Assists P3.\n',
      { from: 'none' },
    );
    expect(found).toEqual(['title: III']);
  });

  it('is nothing on a level that nobody knows', async () => {
    expect(await misfits('title: DevOps Engineer III\n', { code: 'DEVO.GEN.P9' })).toEqual([]);
  });
});
