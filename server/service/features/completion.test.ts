import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { completionsAt, completionsOf, type Surroundings } from '../../../test/support/completions';
import { layouts } from '../../../test/support/layouts';
import { governance, snapshotOf, stateOf } from '../../../test/support/role-state';
import { textDocument } from '../../model/syntax/tree';
import { roleState } from '../role-state';

const taxonomy = `
functions:
  - id: DEVO
    name: DevOps
    noun: DevOps Engineer
    components:
      knowledge:
        - id: knows-incidents
          statement: Knows how incidents run.
  - id: NURS
    name: Nursing
focuses:
  - id: GEN
    name: General
  - id: SEC
    name: Security
    functions:
      - DEVO
componentTypes:
  - id: tool
    plural: tools
    name: Tool
    description: Software *used* daily.
fields:
  - id: flsa
    label: FLSA status
    values:
      - exempt
      - non-exempt
  - id: grade
    label: Grade
    values:
      - "010"
      - "no"
      - B
words:
  status:
    - id: piloted
      name: Piloted
`;
const libraries = {
  'shared.library.yaml': `
library:
  - id: infrastructure-as-code
    type: skill
    statement: Describes infrastructure as code.
    levels:
      P2:
        expectation: Changes modules.
      P3:
        expectation: Writes modules that others reuse.
  - id: clear-writing
    type: skill
    statement: Writes so that others act on it.
  - id: incident-practice
    type: knowledge
    statement: Knows the practice of incidents.
`,
};
const acme: Surroundings = { taxonomy, libraries };

/** The data after a choice; fails where the text has a fault. */
function chosen(marked: string, label: string, around: Surroundings = acme): unknown {
  return parseYaml(completionsAt(marked, around).choose(label));
}

describe.each(layouts)('in a file with %s', (_, lay) => {
  const at = (marked: string) => completionsAt(lay(marked), acme);
  const withChoice = (marked: string, label: string) => chosen(lay(marked), label);

  test('a key begins with its value', () => {
    expect(withChoice('title: A\nsumm|\nowner: x\n', 'summary')).toEqual({
      title: 'A',
      summary: null,
      owner: 'x',
    });
  });

  test('a list begins with its first item', () => {
    const marked = 'title: A\nstory:\n  who: B\n  pl|\nlinks:\n  - x\n';
    expect(withChoice(marked, 'plan')).toEqual({
      title: 'A',
      story: { who: 'B', plan: [null] },
      links: ['x'],
    });
  });

  test('a map begins with its first key', () => {
    const marked = 'story:\n  who: A\n  |\nlinks:\n  - x\n';
    expect(withChoice(marked, 'problem')).toEqual({
      story: { who: 'A', problem: { external: null } },
      links: ['x'],
    });
  });

  test('a list of maps begins with the keys that an item needs', () => {
    expect(withChoice('title: A\nlinks:\n  - x\nstory:\n  who: B\n|', 'classifications')).toEqual({
      title: 'A',
      links: ['x'],
      story: { who: 'B' },
      classifications: [{ system: 'soc-2018', code: null }],
    });
  });

  test('a section stands beside the others', () => {
    const marked = 'components:\n  skills:\n    - A\n  |\n';
    expect(at(marked).labels).toContain('tools');
    expect(at(marked).labels).not.toContain('skills');
    expect(withChoice(marked, 'tools')).toEqual({ components: { skills: ['A'], tools: [null] } });
  });

  test('a key of an item stands below the others', () => {
    const marked = 'aliases:\n  - title: A\n    ty|\n  - title: B\n';
    expect(withChoice(marked, 'type')).toEqual({ aliases: [{ title: 'A', type: null }, { title: 'B' }] });
  });

  test('a word goes where the cursor is', () => {
    const marked = 'aliases:\n  - title: A\n    type: for|\n    note: x\n';
    expect(withChoice(marked, 'formal')).toEqual({ aliases: [{ title: 'A', type: 'formal', note: 'x' }] });
  });

  test('a reference becomes an item', () => {
    const marked = 'components:\n  skills:\n    - A\n    - |\n';
    expect(withChoice(marked, 'clear-writing')).toEqual({
      components: { skills: ['A', { ref: 'clear-writing' }] },
    });
  });

  test('all missing fields come together', () => {
    const marked = 'title: A\nstory:\n  who: B\nlinks:\n  - x\n|\n';
    expect(withChoice(marked, 'All missing fields')).toEqual({
      title: 'A',
      story: { who: 'B' },
      links: ['x'],
      code: null,
      level: null,
      status: null,
      summary: null,
      components: { responsibilities: [null] },
    });
  });

  test('what was chosen has the line breaks of the file', () => {
    const text = at('title: A\nlinks:\n  - x\n|\n').choose('All missing fields');
    const crlf = lay('\n') === '\r\n';
    expect(/(?<!\r)\n/.test(text)).toBe(!crlf);
  });
});

describe('keys', () => {
  test('come in the order of the schema, what is needed first, without those that are there', () => {
    const { list, labels } = completionsAt('level: P3\n|', acme);
    expect(labels.slice(0, 6)).toEqual([
      'All missing fields',
      'title',
      'code',
      'status',
      'summary',
      'components',
    ]);
    expect(labels).toContain('flsa');
    expect(labels).not.toContain('level');
    expect(list.items.map((item) => item.sortText)).toEqual(list.items.map((item) => item.sortText).sort());
  });

  test('explain themselves', () => {
    expect(completionsAt('lev|').item('level').documentation).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('rung of the ladder'),
    });
  });

  test('do not let a text of the taxonomy become Markdown', () => {
    expect(completionsAt('components:\n  |', acme).item('tools').documentation).toMatchObject({
      value: 'Software \\*used\\* daily.',
    });
  });

  test('keep the rest of the line where the colon stands', () => {
    expect(completionsAt('lev|: P3\n', acme).choose('level')).toBe('level: P3\n');
  });

  test('begin below a key that they belong to', () => {
    expect(completionsAt('pay: |\n', acme).choose('currency')).toBe('pay:\n  currency: \n');
    expect(completionsAt('components:|\n', acme).choose('tasks')).toBe('components:\n  tasks:\n    - \n');
    expect(completionsAt('aliases: |\n', acme).choose('title')).toBe('aliases:\n  - title: \n');
  });

  test('are not offered behind a key whose list stands below', () => {
    expect(completionsAt('components: |\n  skills:\n    - a\n', acme).labels).toEqual([]);
  });

  test('mend an indentation that fits nothing', () => {
    expect(chosen('pay:\n    currency: USD\n  |\n', 'period')).toEqual({
      pay: { currency: 'USD', period: null },
    });
  });

  test('in brackets stay in brackets', () => {
    expect(completionsAt('aliases:\n  - { title: A, | }\n').choose('type')).toBe(
      'aliases:\n  - { title: A, type:  }\n',
    );
    expect(chosen('aliases:\n  - { | title: A }\n', 'note')).toEqual({
      aliases: [{ note: null, title: 'A' }],
    });
    expect(chosen('aliases: [ | ]\n', 'title')).toEqual({ aliases: [{ title: null }] });
    expect(chosen('components: { | }\n', 'skills')).toEqual({ components: { skills: [] } });
  });

  test('carry no tab stops for editors that do not know them', () => {
    const abilities = { commands: new Set<string>(), snippetEdits: false, snippets: false };
    const { list } = completionsAt('|', { ...acme, abilities });
    expect(list.items.every((item) => item.insertTextFormat === undefined)).toBe(true);
    expect(JSON.stringify(list)).not.toContain('$');
  });

  test('of a successor stand only in a role that ends', () => {
    expect(completionsAt('status: draft\n|').labels).not.toContain('replacedBy');
    expect(completionsAt('status: retired\n|').labels).toContain('replacedBy');
  });
});

describe('a new role', () => {
  test('is offered in an empty file and is sound', () => {
    expect(chosen('|', 'New role')).toEqual({
      title: null,
      code: null,
      level: null,
      status: 'draft',
      summary: null,
      components: { responsibilities: [null], skills: [null] },
    });
  });

  test('takes code and level from the name of the file', () => {
    const empty = textDocument('', 'file:///acme/DEVO.SEC.P4.de.role.yaml');
    const text = completionsOf(roleState(empty, governance(taxonomy)), 0).choose('New role');
    expect(parseYaml(text)).toMatchObject({ code: 'DEVO.SEC.P4', level: 'P4' });
  });

  test('is offered below a comment, and nowhere else', () => {
    expect(completionsAt('# Acme\n|').labels[0]).toBe('New role');
    expect(completionsAt('title: A\n|').labels).not.toContain('New role');
    expect(completionsAt('pay:\n  |').labels).not.toContain('New role');
  });
});

describe('levels', () => {
  test('come track by track with name and years', () => {
    const { labels, item } = completionsAt('level: |', acme);
    expect(labels).toEqual('S1 S2 S3 S4 P1 P2 P3 P4 P5 P6 M1 M2 M3 M4 M5 M6 E1 E2 E3'.split(' '));
    expect(item('P3').labelDetails?.description).toMatch(/.+ · .+ years$/);
    expect(item('P3').documentation).toMatchObject({ value: expect.stringContaining('**P3 ') });
  });

  test('replace the whole value and write the missing space', () => {
    expect(completionsAt('level: P|3 # mid\n').choose('P4')).toBe('level: P4 # mid\n');
    expect(completionsAt('level:|\n').choose('P4')).toBe('level: P4\n');
    expect(completionsAt('level:P|\n').choose('P4')).toBe('level: P4\n');
    expect(completionsAt('level: "P|"\n').choose('P4')).toBe('level: "P4"\n');
    expect(completionsAt("level: 'P|\n").choose('P4')).toBe("level: 'P4'\n");
  });

  test('begin with the one that the code names', () => {
    expect(completionsAt('code: A.B.M2\nlevel: |').item('M2').preselect).toBe(true);
  });

  test('are found by their name too', () => {
    expect(completionsAt('level: |').item('P3').filterText).toMatch(/^P3 \w/);
  });
});

describe('a code', () => {
  test('is completed segment by segment', () => {
    expect(completionsAt('code: |', acme).labels).toEqual(['DEVO', 'NURS']);
    expect(completionsAt('code: DE|', acme).choose('DEVO')).toBe('code: DEVO.');
    expect(completionsAt('code: DEVO.|', acme).labels).toEqual(['GEN', 'SEC']);
    expect(completionsAt('code: NURS.|', acme).labels).toEqual(['GEN']);
    expect(completionsAt('code: DEVO.|', acme).choose('SEC')).toBe('code: DEVO.SEC.');
    expect(completionsAt('code: DEVO.GEN.P|', acme).labels).toContain('P3');
  });

  test('brings its level along and leaves the comment behind it a comment', () => {
    expect(completionsAt('code: DEVO.GEN.|\nlevel: # which rung\n', acme).choose('P3')).toBe(
      'code: DEVO.GEN.P3\nlevel: P3 # which rung\n',
    );
  });

  test('brings its level along where the role has none', () => {
    expect(completionsAt('code: DEVO.GEN.|\ntitle: A\n', acme).choose('P3')).toBe(
      'code: DEVO.GEN.P3\nlevel: P3\ntitle: A\n',
    );
    expect(completionsAt('code: DEVO.GEN.|\nlevel: \n', acme).choose('P3')).toBe(
      'code: DEVO.GEN.P3\nlevel: P3\n',
    );
    expect(completionsAt('code: DEVO.GEN.|\nlevel: P2\n', acme).choose('P3')).toBe(
      'code: DEVO.GEN.P3\nlevel: P2\n',
    );
  });

  test('changes nothing where it is typed out, so that Enter begins a new line', () => {
    expect(completionsAt('code: DEVO.GEN.P3|\n', acme).choose('P3')).toBe('code: DEVO.GEN.P3\n');
    expect(completionsAt('code: DEVO.GEN.P|\n', acme).list.isIncomplete).toBe(true);
  });

  test('changes only the segment at the cursor', () => {
    expect(completionsAt('code: DE|VO.GEN.P3\n', acme).choose('NURS')).toBe('code: NURS.GEN.P3\n');
    expect(completionsAt('code: "DEVO.G|EN.P3"\n', acme).choose('SEC')).toBe('code: "DEVO.SEC.P3"\n');
  });

  test('takes segments of other roles while the taxonomy names none', () => {
    const other = stateOf('code: SALE.GEN.P1\n');
    expect(
      completionsAt('code: |', { snapshot: snapshotOf({ ...other, uri: 'file:///o.role.yaml' }) }).labels,
    ).toEqual([]);
    const named = { ...other, role: { ...other.role, uri: 'file:///o.role.yaml' } };
    expect(completionsAt('code: |', { snapshot: snapshotOf(named) }).labels).toEqual(['SALE']);
  });

  test('goes on at once where the editor can', () => {
    const commands = new Set(['editor.action.triggerSuggest']);
    const abilities = { commands, snippetEdits: true, snippets: true };
    expect(completionsAt('code: |', { ...acme, abilities }).item('DEVO').command?.command).toBe(
      'editor.action.triggerSuggest',
    );
    expect(completionsAt('code: |', acme).item('DEVO').command).toBeUndefined();
  });
});

test.each([
  ['status: |', 'draft review approved deprecated retired piloted'],
  ['aliases:\n  - type: |', 'common internal former formal short posting translation'],
  ['aliases:\n  - review: |', 'needs_review accepted rejected'],
  ['aliases: [{ type: | }]', 'common internal former formal short posting translation'],
  ['pay:\n  period: |', 'year month week day hour'],
  ['pay:\n  market:\n    basis: |', 'survey model internal inherited pending'],
  ['components:\n  skills:\n    - ref: a\n      need: |', 'essential desirable'],
  ['components:\n  skills:\n    - ref: a\n      prevalence: |', 'core common occasional'],
  ['components:\n  tools:\n    - ref: a\n      proficiency: |', 'awareness working practitioner expert'],
  ['components:\n  skills:\n    - statement: a\n      origin: |', 'level function focus role'],
  [
    'components:\n  skills:\n    - statement: a\n      status: |',
    'draft review approved deprecated retired piloted',
  ],
  ['classifications:\n  - system: |', 'soc-2018 onet-soc-2019'],
  ['classifications:\n  - source: |', 'manual suggested inferred imported'],
  ['flsa: |', 'exempt non-exempt'],
  ['region: |', 'global'],
  ['title: |', ''],
  ['summary: Keeps the level |', ''],
  ['story:\n  plan:\n    - |', ''],
  ['owner: |', ''],
  ['x-own: |', ''],
])('%j offers %s', (marked, labels) => {
  expect(completionsAt(marked, acme).labels.join(' ')).toBe(labels);
});

test('a value that YAML would change is quoted', () => {
  expect(chosen('grade: |\n', '010')).toEqual({ grade: '010' });
  expect(chosen('grade: |\n', 'no')).toEqual({ grade: 'no' });
  expect(completionsAt('grade: |\n', acme).choose('B')).toBe('grade: B\n');
});

describe('references to the library', () => {
  const ref = (typed: string) => `code: DEVO.GEN.P3\ncomponents:\n  skills:\n    - ref: ${typed}|\n`;

  test('of the section come first', () => {
    expect(completionsAt(ref(''), acme).labels).toEqual([
      'infrastructure-as-code',
      'clear-writing',
      'incident-practice',
    ]);
  });

  test('are found by id and by words, and pass the filter of the editor', () => {
    expect(completionsAt(ref('inf'), acme).labels).toEqual(['infrastructure-as-code']);
    const { list, labels } = completionsAt(ref('others writes'), acme);
    expect(labels).toEqual(['clear-writing']);
    expect(list.isIncomplete).toBe(true);
    expect(list.items[0]?.filterText).toBe('others writes');
    expect(chosen(ref('others writes'), 'clear-writing')).toMatchObject({
      components: { skills: [{ ref: 'clear-writing' }] },
    });
  });

  test("say what is expected at the role's level", () => {
    const item = completionsAt(ref(''), acme).item('infrastructure-as-code');
    expect(item.labelDetails?.description).toBe('Describes infrastructure as code.');
    expect(item.documentation).toMatchObject({
      value: expect.stringContaining('Writes modules that others reuse.'),
    });
  });

  test('that the role has already are left out', () => {
    const marked = 'components:\n  skills:\n    - ref: clear-writing\n    - ref: |\n';
    expect(completionsAt(marked, acme).labels).not.toContain('clear-writing');
    expect(completionsAt('components:\n  skills:\n    - ref: clear|-writing\n', acme).labels).toEqual([
      'clear-writing',
    ]);
  });

  test('keep out of the way of a sentence', () => {
    const marked = 'components:\n  skills:\n    - Writes so that |\n';
    expect(completionsAt(marked, acme).labels).not.toContain('clear-writing');
  });

  test('are found by words of the text and not by its letters, so that Enter keeps a short statement', () => {
    const at = (typed: string) => completionsAt(`components:\n  skills:\n    - ${typed}|\n`, acme);
    expect(at('').labels).toContain('clear-writing');
    expect(at('writ').labels).toContain('clear-writing');
    expect(at('writ').item('clear-writing').filterText).toBe('writ');
    expect(at('writ').list.isIncomplete).toBe(true);
    expect(at('Wig').labels).not.toContain('clear-writing');
  });

  test('stand in brackets where the list does', () => {
    expect(chosen('components:\n  skills: [ | ]\n', 'clear-writing')).toEqual({
      components: { skills: [{ ref: 'clear-writing' }] },
    });
  });
});

describe('occupations', () => {
  const soc = (typed: string, title = 'Anything') =>
    `title: ${title}\nclassifications:\n  - system: soc-2018\n    code: ${typed}|\n    review: needs_review\n`;

  test('are found by the beginning of the code', () => {
    const { labels, list } = completionsAt(soc('15-12'));
    expect(labels[0]).toMatch(/^15-12/);
    expect(labels.every((label) => label.startsWith('15-12'))).toBe(true);
    expect(list.items.every((item) => item.filterText === '15-12')).toBe(true);
  });

  test('are found by words, which the code replaces whole', () => {
    const { labels, list } = completionsAt(soc('devel soft'));
    expect(labels[0]).toBe('15-1252 Software Developers');
    expect(list.isIncomplete).toBe(true);
    expect(list.items.map((item) => item.filterText)).toContain('devel soft');
    expect(chosen(soc('devel soft'), '15-1252 Software Developers')).toMatchObject({
      classifications: [{ system: 'soc-2018', code: '15-1252', review: 'needs_review' }],
    });
  });

  test('are found while the space behind the last word is typed', () => {
    expect(completionsAt(soc('devel ')).list.items[0]?.filterText).toBe('devel ');
  });

  test('come before their groups, and those near to the title first', () => {
    const { labels, item } = completionsAt(soc('nurse', 'Nurse Practitioner'));
    expect(labels[0]).toBe('29-1171 Nurse Practitioners');
    expect(labels.indexOf('29-1141 Registered Nurses')).toBeLessThan(
      labels.indexOf('29-1140 Registered Nurses'),
    );
    expect(item('29-1140 Registered Nurses').labelDetails?.description).toBe('broad group');
  });

  test('are 50 at most', () => {
    expect(completionsAt(soc('')).labels).toHaveLength(50);
  });

  test('are found where the system stands below, or is not yet said', () => {
    expect(completionsAt('classifications:\n  - code: nurse|\n    system: soc-2018\n').labels).not.toEqual(
      [],
    );
    expect(completionsAt('classifications:\n  - code: nurse|\n').labels).not.toEqual([]);
    expect(completionsAt('classifications:\n  - code: nurse|\n    system: other\n').labels).toEqual([]);
  });

  test('keep the quotes in which they are typed', () => {
    const { list, choose } = completionsAt('classifications:\n  - code: "nurse|"\n');
    expect(list.items[0]?.filterText).toBe('"nurse');
    expect(choose('29-1141 Registered Nurses')).toBe('classifications:\n  - code: "29-1141"\n');
  });
});

describe('other parts', () => {
  test('inherited statements can be excluded, the rest not', () => {
    const marked = 'code: DEVO.GEN.P3\nexcludes:\n  - component: |\n';
    expect(completionsAt(marked, acme).labels).toEqual(['knows-incidents']);
  });

  test('a successor is chosen by code or title', () => {
    const other = (code: string, title: string) => {
      const state = stateOf(`code: ${code}\ntitle: ${title}\n`, taxonomy);
      return { ...state, role: { ...state.role, uri: `file:///acme/${code}.role.yaml` } };
    };
    const snapshot = snapshotOf(other('NURS.GEN.P3', 'Nurse'), other('DEVO.GEN.P4', 'Senior Engineer'));
    const around = { ...acme, snapshot };
    const marked = (typed: string) => `code: DEVO.GEN.P3\nstatus: retired\nreplacedBy: ${typed}|\n`;
    expect(completionsAt(marked(''), around).labels).toEqual(['DEVO.GEN.P4', 'NURS.GEN.P3']);
    expect(completionsAt(marked('nurse'), around).labels).toEqual(['NURS.GEN.P3']);
    expect(completionsAt(marked('devo'), around).choose('DEVO.GEN.P4')).toBe(
      marked('DEVO.GEN.P4').replace('|', ''),
    );
  });
});
