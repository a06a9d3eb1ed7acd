import { describe, expect, it } from 'vitest';
import { completionsAt, completionsIn } from '../../../../test/support/completions';
import { snapshotOf, stateOf } from '../../../../test/support/role-state';
import { rules } from '../../rules/all';

const tree = `superfunctions:
  - id: CARE
    name: Patient care
functions:
  - id: NURS
    name: Nursing
`;

describe('keys', () => {
  it('at the top are those of the kind of file', () => {
    expect(completionsIn('|', 'taxonomy').labels).toEqual(
      expect.arrayContaining(['New taxonomy', 'levels', 'functions', 'rules', 'library', 'adjacency']),
    );
    const library = completionsIn('|', 'library').labels;
    expect(library).toContain('levels');
    expect(library).not.toContain('rules');
    expect(completionsIn('|', 'pay').labels).toEqual(['pay']);
  });

  it('open what they hold', () => {
    expect(completionsIn('name: Clinic\nbri|', 'taxonomy').choose('bridges')).toBe(
      'name: Clinic\nbridges:\n  - from: \n    to: ',
    );
    expect(completionsIn('lib|', 'library').choose('library')).toBe(
      'library:\n  - id: \n    type: \n    statement: ',
    );
  });

  it('of a level are its aspects, with those that the taxonomy adds, and not those that stand', () => {
    const { labels } = completionsIn(
      'dimensions:\n  - id: budget\n    name: Budget\nlevels:\n  - id: P7\n    scope: A field.\n    |\n',
      'taxonomy',
    );
    expect(labels).toEqual(
      expect.arrayContaining(['name', 'track', 'rank', 'autonomy', 'budget', 'components']),
    );
    expect(labels).not.toContain('scope');
  });

  it('below components are the sections of the taxonomy, on levels, functions and focuses', () => {
    const text =
      'componentTypes:\n  - id: tool\n    plural: tools\n    name: Tool\nfocuses:\n  - id: CLI\n    components:\n      |\n';
    const { labels } = completionsIn(text, 'taxonomy');
    expect(labels).toEqual(expect.arrayContaining(['skills', 'tools']));
  });

  it('below rules are all rules, with their titles, and open a severity', () => {
    const found = completionsIn('rules:\n  |', 'taxonomy');
    expect(found.labels).toEqual(['preset', ...rules.map(({ meta }) => meta.name).sort()]);
    expect(JSON.stringify(found.item('long-statement').documentation)).toMatch(/long|words/);
    expect(found.choose('near-duplicate')).toBe('rules:\n  near-duplicate: ');
    expect(completionsIn('rules:\n  long-statement: |', 'taxonomy').choose('off')).toBe(
      'rules:\n  long-statement: off',
    );
  });

  it('below levels and proficiencies of a library item are those of the taxonomy', () => {
    const item = 'library:\n  - id: a\n    type: skill\n    statement: Does.\n';
    const levels = completionsIn(
      `${item}    levels:\n      P2:\n        expectation: Does it.\n      |`,
      'library',
    );
    expect(levels.labels).toEqual(expect.arrayContaining(['S1', 'P3', 'E3']));
    expect(levels.labels).not.toContain('P2');
    expect(JSON.stringify(levels.item('P3').documentation)).toContain('Career');
    expect(levels.choose('P3')).toMatch(/ {6}P3:\n {8}proficiency: $/);
    const steps = completionsIn(`${item}    proficiencies:\n      |`, 'library').labels;
    expect(steps).toEqual(['awareness', 'working', 'practitioner', 'expert']);
  });

  it('below required are the words for a status', () => {
    const { labels } = completionsIn('words:\n  status:\n    - id: piloted\nrequired:\n  |', 'taxonomy');
    expect(labels).toEqual(expect.arrayContaining(['draft', 'approved', 'piloted']));
  });
});

describe('values', () => {
  const at = (marked: string) => completionsIn(marked, 'taxonomy').labels;

  it('name what is declared', () => {
    expect(at('levels:\n  - id: P7\n    track: |\n')).toEqual(['S', 'P', 'M', 'E']);
    expect(at(`${tree}    superfunction: |\n`)).toEqual(['CARE']);
    expect(at(`${tree}focuses:\n  - id: CLI\n    functions:\n      - |\n`)).toEqual(['NURS']);
    expect(at('library:\n  - id: a\n    type: |\n')).toContain('competency');
    expect(at('bridges:\n  - from: P4\n    to: M|\n')).toContain('M2');
    expect(at('required:\n  approved:\n    - |\n')).toEqual(
      expect.arrayContaining(['outputs', 'components.skills', 'classifications.accepted']),
    );
    expect(at('framework: |\n')).toEqual(['default', 'none']);
    expect(at('rules:\n  preset: |\n')).toEqual(['recommended', 'strict', 'off']);
    expect(at('rules:\n  near-duplicate:\n    severity: |\n')).toContain('warning');
  });

  it('of an id are the built-in ones that are not changed yet', () => {
    const found = completionsIn('levels:\n  - id: P3\n  - id: |\n', 'taxonomy');
    expect(found.labels).toContain('P4');
    expect(found.labels).not.toContain('P3');
    expect(JSON.stringify(found.item('P4').documentation)).toContain('Built in');
    expect(at('tracks:\n  - id: |\n')).toEqual(['S', 'P', 'M', 'E']);
    expect(at('classificationSystems:\n  - id: |\n')).toContain('soc-2018');
    expect(at('fields:\n  - id: |\n')).toEqual([]);
  });

  it('of the id of a function are those that roles have and no list declares', () => {
    const roles = ['NURS.GEN.P2', 'MIDW.GEN.P2', 'MIDW.GEN.P3'].map((code, i) => {
      const state = stateOf(`title: A\ncode: ${code}\nlevel: P2\n`, tree);
      return { ...state, role: { ...state.role, uri: `file:///acme/${i}.role.yaml` } };
    });
    const found = completionsIn(`${tree}  - id: |\n`, 'taxonomy', { snapshot: snapshotOf(...roles) });
    expect(found.labels).toEqual(['MIDW']);
    expect(found.item('MIDW').detail).toBe('2 roles');
  });

  it('of an inherited component refer to the library, those of the section first', () => {
    const library =
      'library:\n  - id: law\n    type: knowledge\n    statement: Knows the law.\n  - id: lifting\n    type: skill\n    statement: Lifts.\n';
    const found = completionsIn(
      `${library}levels:\n  - id: P3\n    components:\n      skills:\n        - ref: |\n`,
      'taxonomy',
    );
    expect(found.labels).toEqual(['lifting', 'law']);
    const item = completionsIn(
      `${library}levels:\n  - id: P3\n    components:\n      skills:\n        - |\n`,
      'taxonomy',
    );
    expect(item.choose('lifting')).toContain('        - ref: lifting\n');
  });

  it('of pay are roles and regions', () => {
    const role = stateOf('title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nregion: de\n', 'name: Clinic\n');
    const around = { taxonomy: 'name: Clinic\n', snapshot: snapshotOf(role) };
    expect(completionsIn('pay:\n  - code: |\n', 'pay', around).labels).toEqual(['NURS.GEN.P2']);
    expect(completionsIn('pay:\n  - code: A.B.P1\n    region: |\n', 'pay', around).labels).toContain('de');
    expect(
      completionsIn('pay:\n  - code: A.B.P1\n    market:\n      basis: |\n', 'pay', around).labels,
    ).toContain('survey');
  });
});

it('a role is still completed as a role', () => {
  expect(completionsAt('|').labels[0]).toBe('New role');
  expect(completionsAt('title: Nurse\nlev|').labels).not.toContain('levels');
});
