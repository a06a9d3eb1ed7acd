import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../test/support/role-state';
import { readAssessment } from '../../model/assessment/read-assessment';
import { parse } from '../../model/syntax/parse';
import { textDocument } from '../../model/syntax/tree';
import { planMarkdown } from './markdown';
import { planOf } from './model';

const taxonomy = `name: Clinic
library:
  - id: hygiene
    type: skill
    statement: Prevents infections.
    levels:
      P2:
        proficiency: awareness
        expectation: Follows the rules of the ward.
      P3:
        proficiency: working
        expectation: Explains the rules to newcomers.
        examples:
          - Showed three students how gloves are changed.
        practice:
          - Lead one hygiene round with a senior beside you.
`;

const p2 = stateOf(
  `title: Nurse
code: NURS.GEN.P2
level: P2
components:
  tasks:
    - Takes blood pressure.
    - Washes floors.
    - Talks with the families of patients.
  skills:
    - ref: hygiene
`,
  taxonomy,
).resolved;

const p3 = stateOf(
  `title: Lead Nurse
code: NURS.GEN.P3
level: P3
components:
  tasks:
    - Takes blood pressure.
    - Talks with the families of dying patients.
    - statement: Plans the shifts of the ward.
      id: shifts
      proficiency: working
  skills:
    - ref: hygiene
  qualifications:
    - statement: A course in palliative care.
      need: desirable
`,
  taxonomy,
).resolved;

const manager = (years: string, more = '') =>
  stateOf(
    `title: Ward Manager
code: NURS.GEN.M2
level: M2
components:
  skills:
    - ref: hygiene
      proficiency: awareness
  qualifications:
    - ${years} years of nursing.
${more}`,
    taxonomy,
  ).resolved;

const assessment = (text: string) => readAssessment(parse(textDocument(text)));

describe('a plan', () => {
  test('tells what rises, what is new, what is left behind and what stays', () => {
    const plan = planOf(p2, p3);
    expect(plan.changing.map(({ statement, before }) => [before, statement])).toEqual([
      ['Talks with the families of patients.', 'Talks with the families of dying patients.'],
    ]);
    expect(plan.rising.map(({ statement }) => statement)).toEqual(['Prevents infections.']);
    expect(plan.rising[0]).toMatchObject({
      now: { proficiency: 'Awareness', expectation: 'Follows the rules of the ward.' },
      target: { proficiency: 'Working', expectation: 'Explains the rules to newcomers.' },
      practice: ['Lead one hygiene round with a senior beside you.'],
    });
    expect(plan.added.map(({ statement }) => statement)).toEqual(['Plans the shifts of the ward.']);
    expect(plan.qualifications.map(({ statement, desirable }) => [statement, desirable])).toEqual([
      ['A course in palliative care.', true],
    ]);
    expect(plan.leaving).toEqual(['Washes floors.']);
    expect(plan.staying).toBe(1);
  });

  test('calls nothing a rise that a manager needs less of, and keeps qualifications together', () => {
    const plan = planOf(p3, manager('Eight'));
    expect(plan.rising).toEqual([]);
    expect(plan.changing).toMatchObject([
      {
        statement: 'Prevents infections.',
        now: { proficiency: 'Working' },
        target: { proficiency: 'Awareness' },
      },
    ]);
    const longer = planOf(manager('Eight'), manager('Ten'));
    expect(longer.changing).toEqual([]);
    expect(longer.qualifications).toMatchObject([
      { before: 'Eight years of nursing.', statement: 'Ten years of nursing.' },
    ]);
  });

  test('does not say that two roles ask the same where one asks less', () => {
    const less = planOf(manager('Eight', '  tasks:\n    - Plans the shifts.\n'), manager('Eight'));
    expect(planMarkdown(less)).not.toContain('Nothing has to change');
    expect(planMarkdown(less)).toContain('- Plans the shifts.');
  });

  test('says that nobody should grow into a role that is retired', () => {
    const old = 'title: Matron\ncode: NURS.GEN.M2\nlevel: M2\nstatus: retired\n';
    expect(planMarkdown(planOf(p3, stateOf(old, taxonomy).resolved))).toContain(
      '**Matron is no longer for new people.**',
    );
    const replaced = planOf(p3, stateOf(`${old}replacedBy: NURS.GEN.M1\n`, taxonomy).resolved);
    expect(planMarkdown(replaced)).toContain('no longer for new people; NURS.GEN.M1 has taken its place.**');
    expect(planMarkdown(planOf(p2, p3))).not.toContain('no longer');
  });

  test('tells how the level changes, and nothing of it between roles of one level', () => {
    expect(planOf(p2, p3).level.map(({ name }) => name)).toContain('Autonomy');
    expect(planOf(p2, p3).news).toBeDefined();
    expect(planOf(p2, p2)).toMatchObject({ level: [], rising: [], added: [], leaving: [], staying: 4 });
    expect(planMarkdown(planOf(p2, p2))).toContain('Nothing has to change');
  });

  test('leaves out what an assessment shows, and only that', () => {
    const text = (hygiene: string) =>
      `role: NURS.GEN.P2\nperson: Ada\ncomponents:\n  - component: hygiene\n    proficiency: ${hygiene}\n  - component: shifts\n`;
    const reached = planOf(p2, p3, assessment(text('practitioner')));
    expect(reached.shown.map(({ component }) => component)).toEqual(['hygiene']);
    expect(reached.added.map(({ component }) => component)).toEqual(['shifts']);
    expect(planMarkdown(reached)).toContain('For Ada.');
    expect(planMarkdown(reached)).toContain('- [x] Prevents infections.');
    const below = planOf(p2, p3, assessment(text('awareness')));
    expect(below.shown).toEqual([]);
    expect(planOf(p2, p3, assessment('role: [broken\ncomponents: 7\n')).shown).toEqual([]);
  });

  test('finds a component that has an id by its ref too', () => {
    const to = stateOf(
      'title: Lead Nurse\ncode: NURS.GEN.P3\nlevel: P3\ncomponents:\n  skills:\n    - ref: hygiene\n      id: clean-hands\n',
      taxonomy,
    ).resolved;
    const shown = (name: string) =>
      planOf(p2, to, assessment(`components:\n  - component: ${name}\n    proficiency: working\n`)).shown
        .length;
    expect([shown('clean-hands'), shown('hygiene'), shown('other')]).toEqual([1, 1, 0]);
  });
});

test('as Markdown it has a check box for each step, and nothing typed becomes markup', () => {
  const text = planMarkdown(planOf(p2, p3));
  expect(text).toMatchInlineSnapshot(`
    "# Development plan: Nurse → Lead Nurse

    \`NURS.GEN.P2\` P2 Developing → \`NURS.GEN.P3\` P3 Career (mid-level)

    What Lead Nurse asks beyond Nurse. Tick what is done, change what does not fit, and agree on the order with whoever you report to.

    ## What the level asks

    **New:** Plans and answers for a whole workstream, where the rung below works inside the plan of another.

    | Aspect | Now | Then |
    | --- | --- | --- |
    | Scope | A complete small piece of work. | A whole workstream or service: a ward’s admissions, a sales territory, one product. |
    | Autonomy | Is guided at the start and at hand-over; works alone in between. | Plans the own work; only unusual matters are looked at by others. |
    | Complexity | Problems with some variety; adapts taught methods to the case. | Varied problems; chooses among several methods and says why. |
    | Impact | Own results and the work of near colleagues. | The result of the team. |
    | Decision rights | Everyday choices inside an agreed plan. | Decides how the own workstream is done. |
    | Leadership | Helps those who have just started. | Coaches newer colleagues informally. |

    ## What rises

    ### Prevents infections.

    *Skill*  
    Now: **Awareness** · Follows the rules of the ward.  
    Then: **Working** · Explains the rules to newcomers.

    - [ ] Lead one hygiene round with a senior beside you.

    For example: Showed three students how gloves are changed.

    ## What is asked in another way

    ### Talks with the families of dying patients.

    *Task*  
    Before: Talks with the families of patients.

    - [ ] Agree on a first step (the library has none for this).

    ## What is new

    ### Plans the shifts of the ward.

    *Task*  
    Then: **Working**

    - [ ] Agree on a first step (the library has none for this).

    ## Qualifications

    ### A course in palliative care.

    *Qualification, desirable*

    - [ ] Check what is there, and what is needed.

    ## What is left behind

    - Washes floors.

    One statement stays as it is.
    "
  `);
  const hostile = stateOf('title: "<b> [x](y)"\ncode: A.B.P2\nlevel: P2\n').resolved;
  expect(planMarkdown(planOf(hostile, p3))).toContain('\\<b\\>');
});
