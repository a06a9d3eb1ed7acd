import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { applied, completionsOf } from '../../../test/support/completions';
import { renameAt } from '../../../test/support/renaming';
import { markedWorkspace, workspaceOf } from '../../../test/support/workspace';
import { finished } from '../../model/steps';
import { codeLenses } from '../features/code-lens';
import { definitions } from '../features/definition';
import { highlights } from '../features/highlight';
import { hover } from '../features/hover';
import { outline } from '../features/outline';
import { references } from '../features/references';
import { workspaceSymbols } from '../features/workspace-symbols';

const world = {
  'taxonomy.yaml': `name: Clinic
levels:
  - id: P3
    components:
      competencies:
        - id: coaches-newcomers
          statement: Coaches newcomers.
`,
  'skills.library.yaml': `library:
  - id: wound-care
    type: skill
    statement: Dresses wounds.
    levels:
      P2:
        proficiency: working
        expectation: Dresses clean wounds alone.
`,
  'nurse.role.yaml': `title: Nurse
code: NURS.GEN.P3
level: P3
summary: Looks after one ward.
formerCodes:
  - NURS.OLD.P3
components:
  responsibilities:
    - Keeps the ward quiet at night.
    - id: plans-shifts
      statement: Plans the shifts.
  skills:
    - ref: wound-care
`,
  'other.role.yaml': 'title: Ward Clerk\ncode: CLER.GEN.P2\nlevel: P2\n',
};

async function at(assessment: string) {
  const fixture = await markedWorkspace({ ...world, 'ada.assessment.yaml': assessment });
  const snapshot = fixture.workspace.snapshot();
  return { ...fixture, snapshot };
}

async function completions(assessment: string) {
  const { state, offset, snapshot } = await at(assessment);
  return completionsOf(state, offset, { snapshot });
}

async function hovering(assessment: string): Promise<string> {
  const { state, offset, snapshot } = await at(assessment);
  const found = hover(state, offset, snapshot, {
    commands: new Set(),
    snippetEdits: true,
    snippets: true,
  });
  return found ? (found.contents as MarkupContent).value : 'nothing';
}

const about = 'role: NURS.GEN.P3\n';

describe('completions', () => {
  it('offer the keys, what is needed first', async () => {
    expect((await completions('|')).labels).toEqual([
      'New assessment',
      ...['role', 'date', 'components', 'person'],
    ]);
    expect((await completions(`${about}components:\n  - component: wound-care\n    |`)).labels).toEqual([
      'proficiency',
      'evidence',
      'date',
    ]);
  });

  it('begin an empty file', async () => {
    const begun = (await completions('|')).choose('New assessment');
    expect(begun).toMatch(/^role: \nperson: \ndate: \d{4}-\d\d-\d\d\ncomponents:\n {2}- component: $/);
  });

  it('offer roles by their code and by words of their title', async () => {
    const all = await completions('role: |\n');
    expect(all.labels).toEqual(['CLER.GEN.P2', 'NURS.GEN.P3']);
    expect((await completions('role: ward|\n')).labels).toEqual(['CLER.GEN.P2']);
    expect(all.item('NURS.GEN.P3').detail).toBe('Nurse');
  });

  it('offer what the role asks, inherited and own, what is not named yet first', async () => {
    const found = await completions(
      `${about}components:\n  - component: plans-shifts\n  - component: |\n    proficiency: working\n`,
    );
    expect(found.labels).toEqual(['wound-care', 'coaches-newcomers', 'plans-shifts']);
    expect(found.item('wound-care').detail).toBe('Dresses wounds.');
    expect(found.choose('wound-care')).toContain('  - component: wound-care\n    proficiency: working\n');
  });

  it('offer whole entries, and all that are missing at once', async () => {
    const { state, offset, snapshot } = await at(`${about}components:\n  - component: plans-shifts\n  - |\n`);
    const found = completionsOf(state, offset, { snapshot });
    expect(found.labels.slice(0, 3)).toEqual(['All missing components', 'wound-care', 'coaches-newcomers']);
    expect(applied(state, found.item('All missing components'))).toBe(
      `${about}components:\n  - component: plans-shifts\n  - component: wound-care\n    proficiency: \n  - component: coaches-newcomers\n    proficiency: \n`,
    );
    expect(found.choose('coaches-newcomers')).toContain(
      '  - component: coaches-newcomers\n    proficiency: \n',
    );
  });

  it('keep the line ends of Windows', async () => {
    const text = `${about}components:\n  - |\n`.replaceAll('\n', '\r\n');
    expect((await completions(text)).choose('All missing components')).not.toMatch(/[^\r]\n/);
  });

  it('offer proficiencies with their meaning, and the day of today', async () => {
    const found = await completions(`${about}components:\n  - component: wound-care\n    proficiency: |\n`);
    expect(found.labels).toEqual(['awareness', 'working', 'practitioner', 'expert']);
    expect((found.item('working').documentation as MarkupContent).value).toContain('usual cases');
    const [day, ...others] = (await completions(`${about}date: |\n`)).labels;
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(others).toEqual([]);
  });
});

describe('hovers', () => {
  it('explain a key', async () => {
    expect(await hovering(`${about}components:\n  - compo|nent: wound-care\n`)).toContain(
      'library reference',
    );
  });

  it('say which role it is', async () => {
    const text = await hovering('role: NURS.GEN|.P3\n');
    expect(text).toContain('**Nurse**');
    expect(text).toContain('P3');
    expect(text).toContain('Looks after one ward.');
    expect(await hovering('role: NURS.OLD|.P3\n')).toContain('an old code of **Nurse**, now `NURS.GEN.P3`');
  });

  it('say what a component asks at the level of the role', async () => {
    const text = await hovering(`${about}components:\n  - component: wound|-care\n`);
    expect(text).toContain('**Dresses wounds.**');
    expect(text).toContain('At P3 (as at P2):** Dresses clean wounds alone.');
    expect(text).toContain('**The role asks:** Working');
    expect(await hovering(`${about}components:\n  - component: none|\n`)).toContain(
      'has nothing with the id or ref `none`',
    );
  });

  it('say what a proficiency means, and what the role asks', async () => {
    const text = await hovering(`${about}components:\n  - component: wound-care\n    proficiency: exp|ert\n`);
    expect(text).toContain('**Expert**');
    expect(text).toContain('**The role asks:** Working');
  });
});

describe('navigation', () => {
  const places = async (assessment: string) => {
    const { state, offset, snapshot } = await at(assessment);
    return definitions(state, offset, snapshot).map(
      ({ targetUri, targetRange }) => `${targetUri.split('/').at(-1)}:${targetRange.start.line + 1}`,
    );
  };

  it('leads to the role, and to where a component stands', async () => {
    expect(await places('role: NURS|.GEN.P3\n')).toEqual(['nurse.role.yaml:2']);
    const component = (name: string) => places(`${about}components:\n  - component: ${name}|\n`);
    expect(await component('wound-care')).toEqual(['skills.library.yaml:2']);
    expect(await component('coaches-newcomers')).toEqual(['taxonomy.yaml:6']);
    expect(await component('plans-shifts')).toEqual(['nurse.role.yaml:10']);
  });

  it('highlights the same component', async () => {
    const { state, offset, snapshot } = await at(
      `${about}components:\n  - component: wound-care|\n  - component: wound-care\n`,
    );
    expect(highlights(state, offset, snapshot).map(({ range }) => range.start.line)).toEqual([2, 3]);
  });

  it('has an outline and lenses for the plan and the card', async () => {
    const { state, snapshot } = await at(
      `|${about}components:\n  - component: wound-care\n    proficiency: working\n`,
    );
    const [, list] = outline(state);
    expect(list?.name).toBe('Components (1)');
    expect(list?.children?.[0]).toMatchObject({ name: 'wound-care', detail: 'working' });
    const commands = new Set(['rolewright.developmentPlan', 'rolewright.openCard']);
    const abilities = { commands, snippetEdits: true, snippets: true };
    const lenses = finished(codeLenses(state, snapshot, abilities));
    expect(lenses.map(({ command }) => command?.command)).toEqual([...commands]);
  });
});

describe('a rename that begins in an assessment', () => {
  const renamed = async (name: string, to: string) => {
    const text = `${about}components:\n  - component: ${name}|\n`;
    const { after } = await renameAt({ ...world, 'ada.assessment.yaml': text }, to);
    expect(after['ada.assessment.yaml']).toBe(`${about}components:\n  - component: ${to}\n`);
    return after;
  };

  it('reaches where the component stands', async () => {
    expect((await renamed('plans-shifts', 'shift-plans'))['nurse.role.yaml']).toContain(
      '- id: shift-plans\n',
    );
    expect((await renamed('coaches-newcomers', 'coaching'))['taxonomy.yaml']).toContain('- id: coaching\n');
    const { 'nurse.role.yaml': role, 'skills.library.yaml': library } = await renamed('wound-care', 'wounds');
    expect(role).toContain('- ref: wounds\n');
    expect(library).toContain('- id: wounds\n');
  });
});

describe('an assessment outside every taxonomy', () => {
  const text =
    'role: NURS.GEN.P3\ncomponents:\n  - component: wound-care\n    proficiency: none\n  - component: x\n';

  it.each(['file:///private/ada.assessment.yaml', 'untitled:Untitled-1'])(
    'is governed by that of its role (%s)',
    async (uri) => {
      const { workspace } = await workspaceOf(world);
      workspace.openFile(uri, 'assessment-yaml', 1, text);
      const state = await workspace.file(uri);
      if (!state) throw new Error('no assessment');
      expect(state.governance.taxonomy.name).toBe('Clinic');
      const rules = workspace.problemsOfFile(state).map(({ rule }) => rule);
      expect(rules).toEqual(['unknown-value', 'component-not-in-role']);
    },
  );

  it('is offered the roles of any', async () => {
    const { workspace } = await workspaceOf(world);
    const uri = 'file:///private/ada.assessment.yaml';
    workspace.openFile(uri, 'assessment-yaml', 1, 'role: \n');
    const state = await workspace.file(uri);
    if (!state) throw new Error('no assessment');
    expect(completionsOf(state, 6, { snapshot: workspace.snapshot() }).labels).toEqual([
      'CLER.GEN.P2',
      'NURS.GEN.P3',
    ]);
  });
});

describe('an assessment stays to itself', () => {
  const assessment = `${about}person: Ada Lovelace\ncomponents:\n  - component: wound-care\n`;

  it('is in no list of files, no facts, no symbols and no references from elsewhere', async () => {
    const { workspace, open, uriOf } = await workspaceOf({ ...world, 'ada.assessment.yaml': assessment });
    await open('ada.assessment.yaml');
    const library = await open('skills.library.yaml');
    const snapshot = workspace.snapshot();
    expect(workspace.checkedUris).not.toContain(uriOf('ada.assessment.yaml'));
    const all = JSON.stringify([...snapshot.index.roles()]);
    expect(all).not.toContain('assessment');
    for (const query of ['Ada', 'wound', 'NURS'])
      expect(JSON.stringify(finished(workspaceSymbols(query, snapshot, [library.governance])))).not.toContain(
        'assessment',
      );
    const offset = library.document.getText().indexOf('wound-care');
    const found = references(library, offset, snapshot, true).map(({ uri }) => uri);
    expect(found).toContain(uriOf('nurse.role.yaml'));
    expect(found).not.toContain(uriOf('ada.assessment.yaml'));
  });

  it('has a state only while it is open, or for whoever names it', async () => {
    const { workspace, open, uriOf } = await workspaceOf({ ...world, 'ada.assessment.yaml': assessment });
    const uri = uriOf('ada.assessment.yaml');
    expect(await workspace.state(uri)).toBeUndefined();
    expect(await workspace.assessment(uri)).toMatchObject({ kind: 'assessment' });
    await open('ada.assessment.yaml');
    expect(await workspace.state(uri)).toMatchObject({ kind: 'assessment' });
    await workspace.closeFile(uri);
    expect(await workspace.state(uri)).toBeUndefined();
  });

  it('is looked at again when its role changes', async () => {
    const { workspace, open, uriOf } = await workspaceOf({ ...world, 'ada.assessment.yaml': assessment });
    await open('ada.assessment.yaml');
    await open('nurse.role.yaml');
    await workspace.takeAffected();
    workspace.changeFile(
      uriOf('nurse.role.yaml'),
      [{ text: world['nurse.role.yaml'].replace('wound-care', 'other') }],
      2,
    );
    await workspace.role(uriOf('nurse.role.yaml'));
    expect(await workspace.takeAffected()).toContain(uriOf('ada.assessment.yaml'));
    const state = await workspace.file(uriOf('ada.assessment.yaml'));
    expect(state && workspace.problemsOfFile(state).map(({ rule }) => rule)).toEqual([
      'component-not-in-role',
    ]);
  });
});
