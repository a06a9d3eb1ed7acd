import { describe, expect, test } from 'vitest';
import { fixtureFolder, workspaceOf } from '../../../test/support/workspace';
import { rolesOfFunction } from '../../workspace/function-roles';
import { ladderEntry } from './entry';
import { ladderFragment, ladderPage, linkedLadderPage } from './html';
import type { Ladder, LadderCell } from './ladder';
import { ladderMarkdown } from './markdown';
import { ladderOf } from './model';

const taxonomy = `name: Clinic
superfunctions:
  - id: CARE
    name: Patient care
functions:
  - id: NURS
    name: Nursing
    noun: Nurse
    superfunction: CARE
    description: For people who care at the bedside.
focuses:
  - id: GEN
    name: General
  - id: CLI
    name: Clinic
library:
  - id: hygiene
    type: skill
    statement: Prevents infections.
    levels:
      P2:
        proficiency: awareness
        expectation: Follows the rules of the ward.
        examples:
          - Spotted a torn glove.
        practice:
          - Shadow an audit.
      P4:
        proficiency: practitioner
        expectation: Teaches the rules.
  - id: charting
    type: skill
    statement: Writes charts.
    levels:
      P2:
        expectation: Writes all charts.
`;

const role = (code: string, title: string, rest = '') =>
  `title: ${title}\ncode: ${code}\nlevel: ${code.split('.')[2]}\n${rest}`;
const skills = (...refs: string[]) =>
  `components:\n  skills:\n${refs.map((ref) => `    - ${ref}\n`).join('')}`;

const files = {
  'taxonomy.yaml': taxonomy,
  'p2.role.yaml': role(
    'NURS.GEN.P2',
    'Nurse',
    skills('ref: hygiene', 'ref: charting', 'Listens to patients.'),
  ),
  'p4.role.yaml': role('NURS.GEN.P4', 'Senior Nurse', skills('ref: hygiene', 'ref: charting')),
  'cli.role.yaml': role('NURS.CLI.P4', 'Senior Clinic Nurse', 'status: retired\n'),
  'm2.role.yaml': role('NURS.GEN.M2', 'Nursing Manager'),
  'de.role.yaml': role('NURS.GEN.P4', 'Stationsleitung', 'region: de\n'),
  'odd.role.yaml': role('NURS.GEN.X9', 'Odd Nurse'),
  'else.role.yaml': role('DEVO.GEN.P3', 'DevOps Engineer'),
};

async function ladder(): Promise<Ladder> {
  const { workspace } = await workspaceOf(files);
  const { taxonomy: under } = await workspace.governance(`${fixtureFolder}/p2.role.yaml`);
  const entries = await rolesOfFunction(workspace, under.uri, 'NURS', ({ resolved }) =>
    ladderEntry(resolved),
  );
  return ladderOf(under, 'NURS', entries);
}

function shown(cell: LadderCell | null): string {
  if (!cell) return '–';
  const roles = cell.roles.map(({ title, focus, ended }) => `${title} (${focus}${ended ? ', ended' : ''})`);
  return `${cell.level.id}: ${roles.join(' + ') || 'gap'} → ${cell.moves.map(({ id }) => id).join()}`;
}

describe('the ladder', () => {
  test('has a lane for each line of levels, from its lowest role to its highest, with gaps and moves', async () => {
    const { lanes, rungs, beside } = await ladder();
    expect(lanes.map(({ name }) => name)).toEqual(['Professional', 'Management']);
    expect(rungs.map(({ rank, cells }) => `${rank} ${cells.map(shown).join(' | ')}`)).toEqual([
      '50 P4: Senior Clinic Nurse (Clinic, ended) + Senior Nurse (General) → M2 | M2: Nursing Manager (General) → P4',
      '40 P3: gap → M1 | –',
      '30 P2: Nurse (General) →  | –',
    ]);
    expect(beside.map(({ title }) => title)).toEqual(['Odd Nurse']);
  });

  test('tells what is expected level by level, and marks what never progresses or is not told', async () => {
    const { matrix } = await ladder();
    expect(matrix.levels.map(({ id }) => id)).toEqual(['P2', 'P4', 'M2']);
    const rows = matrix.types.flatMap(({ items }) => items);
    const text = rows.map(({ statement, flat, cells }) => [
      `${statement}${flat ? ' (flat)' : ''}`,
      ...cells.map((cell) =>
        (cell?.expectations ?? [])
          .map((each) => `${each.placeholder ? 'nothing' : each.text} ${each.asAt ?? ''}`.trim())
          .join(),
      ),
    ]);
    expect(text).toEqual([
      ['Prevents infections.', 'Follows the rules of the ward.', 'Teaches the rules.', ''],
      ['Writes charts. (flat)', 'Writes all charts.', 'Writes all charts. P2', ''],
      ['Listens to patients.', 'nothing', '', ''],
    ]);
  });

  test('counts what each level covers', async () => {
    const { coverage } = await ladder();
    expect(
      coverage.types.map(({ name, counts }) => [name, ...counts.map(({ fewest, most }) => [fewest, most])]),
    ).toEqual([['Skills', [3, 3], [0, 2], [0, 0]]]);
  });
});

describe('as HTML', () => {
  test('its roles lead to their files and its gaps to a new role, in a panel only', async () => {
    const made = await ladder();
    const panel = ladderFragment(made);
    expect(panel).toContain(`data-uri="${fixtureFolder}/p2.role.yaml">Nurse</button>`);
    expect(panel).toContain(
      'data-arguments="[{&quot;taxonomy&quot;:&quot;file:///acme/taxonomy.yaml&quot;,&quot;function&quot;:&quot;NURS&quot;,&quot;level&quot;:&quot;P3&quot;}]"',
    );
    const page = linkedLadderPage(made, (uri) => uri.replace(`${fixtureFolder}/`, ''), []);
    expect(page).not.toContain('<button');
    expect(page).toContain('<a href="p2.role.yaml">Nurse</a>');
  });

  test('nothing that a person typed is taken for HTML', async () => {
    const made = await ladder();
    const hostile = {
      ...made,
      function: { ...made.function, name: '<script>x</script>', description: '<b>' },
    };
    const text = ladderFragment(hostile) + ladderPage(hostile);
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('<b>');
  });
});

test('as Markdown it is a document with tables', async () => {
  expect(ladderMarkdown(await ladder())).toMatchInlineSnapshot(`
    "# Nursing · career ladder

    Patient care › Function \`NURS\`

    For people who care at the bedside.

    ## The ladder

    **Professional:** Work that lives from trained judgment, such as nursing, selling or engineering, without managing people.

    **Management:** Work through other people: leading teams, units and functions.

    | Rank | Professional | Management |
    | --- | --- | --- |
    | 50 | \`P4\` Senior: Senior Clinic Nurse \`NURS.CLI.P4\` *no longer for new people*, Senior Nurse \`NURS.GEN.P4\` (⇄ \`M2\` Manager) | \`M2\` Manager: Nursing Manager \`NURS.GEN.M2\` (⇄ \`P4\` Senior) |
    | 40 | \`P3\` Career (mid-level): *No role here yet* (⇄ \`M1\` Team lead) | – |
    | 30 | \`P2\` Developing: Nurse \`NURS.GEN.P2\` | – |

    ## Beside the ladder

    Their level is not defined, or has no rank.

    - Odd Nurse \`NURS.GEN.X9\`

    ## What is expected at each level

    ### Skills

    | Component | \`P2\` Developing | \`P4\` Senior | \`M2\` Manager |
    | --- | --- | --- | --- |
    | Prevents infections. | **Awareness** · Follows the rules of the ward. | **Practitioner** · Teaches the rules. | – |
    | Writes charts. *＝ Nothing progresses* | Writes all charts. | Writes all charts. *as at P2* | – |
    | Listens to patients. | *◌ No expectation written* | – | – |

    ## What each level covers

    How many components of each type a role of the level has, inherited ones included.

    | Type | \`P2\` Developing | \`P4\` Senior | \`M2\` Manager |
    | --- | --- | --- | --- |
    | Skills | 3 | 0 to 2 | *none* |
    "
  `);
});
