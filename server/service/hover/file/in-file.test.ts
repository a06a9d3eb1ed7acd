import { describe, expect, it } from 'vitest';
import { hovering, hoveringIn } from '../../../../test/support/hovering';

const role = (code: string, more = '') =>
  `title: Nurse\ncode: ${code}\nlevel: ${code.split('.')[2]}\n${more}`;
const roles = {
  'a.role.yaml': role('NURS.GEN.P3', 'components:\n  skills:\n    - ref: lifting\n'),
  'b.role.yaml': role('NURS.CLI.P2'),
};
const inTaxonomy = (marked: string) => hoveringIn(marked, 'taxonomy', { roles });

describe('keys', () => {
  it('say what they mean', () => {
    expect(inTaxonomy('bri|dges:\n  - from: P4\n    to: M2\n')).toMatch(
      /^\[bridges\]\n\n\*\*Bridges\*\*\n\nUsual moves from a level/,
    );
    expect(inTaxonomy('functions:\n  - id: NURS\n    no|un: Nurse\n')).toContain('DevOps Engineer');
    expect(hoveringIn('pay:\n  - co|de: NURS.GEN.P2\n', 'pay')).toContain('always needed');
    expect(inTaxonomy('levels:\n  - id: P7\n    tr|ack: P\n')).toContain('`M`');
  });

  it('below rules are rules, with what they are set to', () => {
    const text = inTaxonomy('rules:\n  long-state|ment: warning\n');
    expect(text).toMatch(/^\[long-statement\]\n\n\*\*/);
    expect(text).toContain('Reported as: warning *(usually hint)*');
    expect(inTaxonomy('rules:\n  preset: strict\n  near-dup|licate:\n    allow: []\n')).toContain(
      'Reported as',
    );
    expect(inTaxonomy('rules:\n  long-statement: o|ff\n')).toContain('does not run');
  });

  it('of a library item are levels', () => {
    const text = hoveringIn(
      'library:\n  - id: lifting\n    type: skill\n    statement: Lifts.\n    levels:\n      P|3:\n        expectation: Lifts.\n',
      'library',
    );
    expect(text).toMatch(/^\[P3\]\n\n\*\*Level: P3 Career/);
  });

  it('below components are sections', () => {
    expect(inTaxonomy('levels:\n  - id: P3\n    components:\n      sk|ills: []\n')).toContain('**Skill**');
  });
});

describe('ids of definitions', () => {
  it('of a built-in level say what changes, and who has it', () => {
    const text = inTaxonomy('levels:\n  - id: P|3\n    name: Middle\n    summary: Does the usual.\n');
    expect(text).toContain('**Level: P3 Middle**');
    expect(text).toContain('Does the usual.');
    expect(text).toMatch(/Changes the built-in P3 Career.*: `name`, `summary`\./);
    expect(text).toContain('1 role has it.');
  });

  it('of a new level speak of nothing built in', () => {
    const text = inTaxonomy('levels:\n  - id: P|7\n    name: Distinguished\n    track: P\n    rank: 75\n');
    expect(text).toContain('P7 Distinguished');
    expect(text).not.toContain('built-in');
    expect(text).toContain('No role has it yet.');
  });

  it('of a removed level say so', () => {
    expect(inTaxonomy('levels:\n  - id: E|3\n    omit: true\n')).toContain('Removes the built-in E3');
  });

  it('of functions and focuses count their roles', () => {
    expect(inTaxonomy('functions:\n  - id: NU|RS\n    name: Nursing\n')).toContain('2 roles have it.');
    expect(inTaxonomy('focuses:\n  - id: CL|I\n    name: Clinic\n')).toContain('1 role has it.');
  });

  it('of library items count the roles that refer to them', () => {
    const item =
      '    type: skill\n    statement: Lifts people.\n    levels:\n      P2:\n        expectation: Lifts.\n';
    const text = hoveringIn(`library:\n  - id: lif|ting\n${item}`, 'library', {
      taxonomy: 'name: Clinic\n',
      roles,
    });
    expect(text).toContain('**Lifts people.**');
    expect(text).toContain('expected at `P2`');
    expect(text).toContain('1 role refers to it.');
  });

  it('of tracks name their rungs', () => {
    const text = inTaxonomy('tracks:\n  - id: |E\n    name: Leaders\n');
    expect(text).toContain('**Track: E Leaders**');
    expect(text).toContain('Rungs: E1 Vice president · E2');
    expect(text).toContain('Goes on from M');
  });
});

describe('ids that lead elsewhere', () => {
  it('show what they lead to', () => {
    const tree =
      'superfunctions:\n  - id: CARE\n    name: Patient care\nfunctions:\n  - id: NURS\n    name: Nursing\n    superfunction: C|ARE\n';
    expect(inTaxonomy(tree)).toMatch(
      /\[CARE\]\n\n\*\*Superfunction: CARE Patient care\*\*.*Holds: NURS Nursing/s,
    );
    expect(inTaxonomy('bridges:\n  - from: P|4\n    to: M2\n')).toContain('Level: P4');
    expect(inTaxonomy('levels:\n  - id: P7\n    track: |P\n')).toContain('Track: P');
    expect(inTaxonomy('library:\n  - id: lifting\n    type: ski|ll\n    statement: Lifts.\n')).toContain(
      'Its section in a role is `skills`.',
    );
  });

  it('say what a status asks for', () => {
    expect(inTaxonomy('required:\n  approved:\n    - out|puts\n')).toContain('**Outputs**');
    expect(inTaxonomy('required:\n  approved:\n    - components.sk|ills\n')).toContain('**Skill**');
    expect(inTaxonomy('required:\n  approved:\n    - aliases.acc|epted\n')).toContain(
      'somebody has accepted',
    );
  });

  it('show the library item behind a ref, and the role behind a code', () => {
    const library = 'library:\n  - id: lifting\n    type: skill\n    statement: Lifts.\n';
    expect(
      inTaxonomy(`${library}levels:\n  - id: P3\n    components:\n      skills:\n        - ref: lif|ting\n`),
    ).toContain('**Lifts.**');
    expect(
      hoveringIn('pay:\n  - code: NURS.G|EN.P3\n', 'pay', { taxonomy: 'name: Clinic\n', roles }),
    ).toContain('is **Nurse**, in [a.role.yaml]');
  });
});

it('names a word of the taxonomy that has no description', () => {
  const own = 'proficiencies:\n  - id: mastery\n    rank: 9\n    name: Mastery\n';
  const role = 'components:\n  skills:\n    - statement: Lifts.\n      proficiency: mas|tery\n';
  expect(hovering(role, { taxonomy: own })).toContain('**Mastery** · proficiency');
});

it('says nothing in comments and on plain texts', () => {
  expect(inTaxonomy('# A com|ment\nname: Clinic\n')).toBe('nothing');
  expect(inTaxonomy('name: Cli|nic\n')).toBe('nothing');
});
