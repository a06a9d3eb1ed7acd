import { expect, test } from 'vitest';
import { stateOf } from '../../../test/support/role-state';
import { EvidenceSearch } from '../../model/evidence/search';
import { pathTest } from '../../workspace/path-tests';
import { evidenceSentences } from './assessment';
import { evidenceMarkdown } from './markdown';
import { evidenceReport } from './model';

const taxonomy = `name: Clinic
gitEvidence: true
library:
  - id: hygiene
    type: skill
    statement: "Prevents *infections*: always."
    levels:
      P2:
        proficiency: working
        expectation: Explains the rules.
    evidence:
      paths: ["wards/**/*.md", ".rules/*"]
      messages: [hygiene]
  - id: rota
    type: skill
    statement: Plans shifts.
    evidence:
      paths: ["rota/*.csv"]
  - id: listening
    type: skill
    statement: Listens.
`;

const role = stateOf(
  `title: Nurse
code: NURS.GEN.P2
level: P2
components:
  tasks:
    - Takes blood pressure.
  skills:
    - ref: hygiene
    - ref: rota
    - ref: listening
    - ref: hygiene
`,
  taxonomy,
).resolved;

type Commit = readonly [day: string, subject: string, ...paths: string[]];

function reportOf(commits: readonly Commit[]) {
  const search = new EvidenceSearch(role, pathTest);
  for (const [index, [day, subject, ...paths]] of commits.entries()) {
    search.commit({ hash: `c${index}`, day, subject, body: '' });
    for (const path of paths) search.path(path);
  }
  return evidenceReport(role, search.found(), {
    date: '2026-04-01',
    address: 'ada@example.org',
    isEmpty: commits.length === 0,
    isShallow: false,
  });
}

const few: readonly Commit[] = [
  ['2026-03-02', 'Say "why": wash # hands', 'wards/a.md', 'wards/b/c.md'],
  ['2026-03-01', 'Hygiene for all\u001b[31m', 'other.txt'],
  ['2026-02-01', 'Rules', '.rules/x'],
  ['2026-01-01', 'Nothing of it', 'wards/a.txt', 'x/rota/a.csv'],
];

test('by path or message, each commit once for each library item', () => {
  const { components, undeclared, others } = reportOf(few);
  expect(components.map(({ component, found }) => [component, found])).toEqual([
    ['hygiene', '3'],
    ['rota', '0'],
  ]);
  expect(components[0]).toMatchObject({ type: 'Skill', proficiency: 'Working' });
  expect(components[0]?.examples).toEqual([
    { hash: 'c0', day: '2026-03-02', subject: 'Say "why": wash # hands', path: 'wards/a.md' },
    { hash: 'c1', day: '2026-03-01', subject: 'Hygiene for all [31m' },
    { hash: 'c2', day: '2026-02-01', subject: 'Rules', path: '.rules/x' },
  ]);
  expect(undeclared.map(({ component }) => component)).toEqual(['listening']);
  expect(others).toBe(1);
});

test('numbers end where they would only be compared', () => {
  const commits = (count: number) =>
    Array.from({ length: count }, (): Commit => ['2026-03-01', 'Shifts', 'rota/a.csv']);
  const foundOf = (count: number) => reportOf(commits(count)).components[1];
  expect(foundOf(20)?.found).toBe('20');
  expect(foundOf(21)?.found).toBe('20+');
  expect(foundOf(500)?.found).toBe('20+');
  expect(foundOf(500)?.examples).toHaveLength(5);
});

test('as text it says what was found, what was not, and what commits cannot show', () => {
  expect(evidenceMarkdown(reportOf(few))).toMatchInlineSnapshot(`
    "# Traces of your work in Git: Nurse

    \`NURS.GEN.P2\` P2 Developing

    From the commits of ada@example.org behind what is checked out. It is for you alone: nothing was sent or kept. A commit is a place to look at again, not a measure of how good you are.

    ## Prevents \\*infections\\*: always.

    *Skill*  
    Asked: **Working** · Explains the rules.

    3 commits:

    - 2026-03-02 \`c0\` Say "why": wash # hands (wards/a.md)
    - 2026-03-01 \`c1\` Hygiene for all \\[31m
    - 2026-02-01 \`c2\` Rules (.rules/x)

    ## No commit of yours fits these

    That says nothing about you: the work may lie in another repository, or leave no commits.

    - Plans shifts. *Skill*

    ## Not looked for

    Their library items do not say, under “evidence”, what to look for.

    - Listens. *Skill*

    One statement of the role stands in no library, so that nothing could be looked for.

    ## What commits cannot show

    - Reviews, mentoring, and help that made the commits of others better.
    - Talks, decisions, and designs that were agreed on before anything was written.
    - On-call, work with customers, and what was prevented.
    - How hard it was, how well it was done, and who else took part.
    - Work in other repositories, under other addresses, or not merged here yet.
    "
  `);
});

test('says where there is nothing of that person, or not all', () => {
  const text = evidenceMarkdown({ ...reportOf([]), isShallow: true });
  expect(text).toContain('**No commit here is by ada@example.org.** If you commit under another address');
  expect(text).toContain('Older commits are not in this copy of the repository');
  expect(evidenceMarkdown(reportOf(few))).not.toMatch(/No commit here|Older commits/);
});

test('of a long subject only the beginning', () => {
  const { components } = reportOf([['2026-03-02', '😀'.repeat(300), 'rota/a.csv']]);
  expect(components[1]?.examples[0]?.subject).toBe(`${'😀'.repeat(199)}…`);
});

test('as sentences for an assessment, by the names of components', () => {
  expect([...evidenceSentences(reportOf(few))]).toEqual([
    [
      'hygiene',
      [
        '2026-03-02: Say "why": wash # hands (c0)',
        '2026-03-01: Hygiene for all [31m (c1)',
        '2026-02-01: Rules (c2)',
      ],
    ],
    ['rota', []],
  ]);
});

test('it is allowed by the taxonomy file alone', () => {
  expect(role.taxonomy.gitEvidence).toBe(true);
  expect(stateOf('title: A\n', 'name: B\n').resolved.taxonomy.gitEvidence).toBe(false);
});
