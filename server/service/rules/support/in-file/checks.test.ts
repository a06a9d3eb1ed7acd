import { describe, expect, it } from 'vitest';
import { fileStateOf } from '../../../../../test/support/file-state';
import { snapshotOf } from '../../../../../test/support/role-state';
import { fixed, suggested, wanted } from '../../../../../test/support/want';
import { check } from '../../../check/check';

const taxonomy = { kind: 'taxonomy' } as const;
const library = { kind: 'library', taxonomy: 'name: Clinic\n' } as const;
const pay = { kind: 'pay', taxonomy: 'name: Clinic\n' } as const;

describe('keys that nothing knows', () => {
  it('are found at each place, with what was meant', () => {
    const found = wanted(
      `nmae: Clinic # want: unknown-key
levels:
  - id: P3
    sumary: Does it. # want: unknown-key
    budget: None. # want: unknown-key
    x-note: Ours.
    components:
      skils: # want: unknown-key
        - Dresses wounds.
tracks:
  - id: P
    colour: red # want: unknown-key
rules:
  preset: strict
  long-statment: off # want: unknown-key
`,
      undefined,
      taxonomy,
    );
    expect(found.problems.map(({ suggest }) => suggest?.[0]?.title)).toEqual([
      'Rename to “name”',
      'Rename to “summary”',
      'Declare “budget” in the taxonomy',
      'Rename to “skills”',
      'Keep it as your own: “x-colour”',
      'Rename to “long-statement”',
    ]);
    expect(suggested(found, 'long-statement')).toContain('\n  long-statement: off\n');
  });

  it('are no problem once a taxonomy declares them', () => {
    wanted(
      `dimensions:
  - id: budget
    name: Budget
componentTypes:
  - id: tool
    plural: tools
    name: Tool
levels:
  - id: P3
    budget: None.
    components:
      tools:
        - A thermometer.
`,
      undefined,
      taxonomy,
    );
  });

  it('are keys of a taxonomy in a library, and all but pay in a file of pay', () => {
    wanted('name: Ours # want: unknown-key\nlibrary: []\n', undefined, library);
    wanted('levels: [] # want: unknown-key\npay: []\n', undefined, pay);
  });
});

describe('values', () => {
  it('of the wrong form are told in plain words, ids with the right form', () => {
    const found = wanted(
      `include: a.library.yaml # want: wrong-type
levels:
  - id: P-7 # want: wrong-type
    track: P
    rank: high # want: wrong-type
    typicalYears: some # want: wrong-type
componentTypes:
  - id: Working Tool # want: wrong-type
    plural: tools
    name: Tool
currency: dollars # want: wrong-type
gitEvidence: sometimes # want: wrong-type
`,
      'wrong-type',
      taxonomy,
    );
    expect(suggested(found, 'working-tool')).toContain('  - id: working-tool\n');
    expect(suggested(found, 'P7')).toContain('  - id: P7\n');
    expect(suggested(found, 'behind a dash')).toContain('include:\n  - a.library.yaml\n');
  });

  it('of lists are compared with their list', () => {
    const found = wanted(
      `framework: nothing # want: unknown-value
required:
  aproved: # want: unknown-value
    - components.skills
    - components.skils # want: unknown-value
    - story.plan
    - classifications.accepted
rules:
  preset: stirct # want: unknown-value
  long-statement: loud # want: unknown-value
  near-duplicate:
    severity: wrning # want: unknown-value
`,
      'unknown-value',
      taxonomy,
    );
    expect(suggested(found, 'approved')).toContain('\n  approved:\n');
    expect(found.problems.map(({ message }) => message.slice(0, 45))).toMatchObject([
      expect.stringContaining('for “framework”'),
      expect.stringContaining('for “required”'),
      expect.stringContaining('“components.skils”'),
      expect.stringContaining('for “preset”'),
      expect.stringContaining('for “long-statement”'),
      expect.stringContaining('for “severity”'),
    ]);
  });

  it('of a library name proficiencies that exist', () => {
    const found = wanted(
      `library:
  - id: wound-care
    type: skill
    statement: Dresses wounds.
    proficiencies:
      workng: # want: unknown-value
        expectation: Dresses any wound.
  - id: lifting
    type: skill
    statement: Lifts people.
    levels:
      P2:
        proficiency: good # want: unknown-value
`,
      undefined,
      library,
    );
    expect(suggested(found, 'working')).toContain('\n      working:\n');
  });

  it('that are numbers where a name belongs get quotes, years and equivalents do not', () => {
    const found = wanted(
      `name: 2030 # want: number-as-text
levels:
  - id: P3
    typicalYears: 4
    equivalents:
      grade: 19
`,
      undefined,
      taxonomy,
    );
    expect(fixed(found)).toContain('name: "2030"');
  });
});

describe('what is missing', () => {
  it('is found where an entry counts for nothing without it', () => {
    const found = wanted(
      `tracks:
  - name: Care # want: missing-required
bridges:
  - from: P4 # want: missing-required
functions:
  - id: # want: missing-required
    name: Nursing
`,
      'missing-required',
      taxonomy,
    );
    expect(suggested(found, 'to')).toContain('  - from: P4\n    to: \n');
  });

  it('in a library is a statement or a type, in pay a code', () => {
    wanted(
      'library:\n  - id: lifting # want: missing-required, missing-required\n',
      'missing-required',
      library,
    );
    wanted('pay:\n  - region: de # want: missing-required\n', 'missing-required', pay);
  });
});

describe('references', () => {
  it('of inherited components lead into the library', () => {
    const found = wanted(
      `levels:
  - id: P3
    components:
      skills:
        - ref: wuond-care # want: unknown-ref
        - ref: lifting
library:
  - id: wound-care
    type: skill
    statement: Dresses wounds.
  - id: lifting
    type: skill
    statement: Lifts.
`,
      undefined,
      taxonomy,
    );
    expect(suggested(found, 'wound-care')).toContain('- ref: wound-care\n');
    expect(suggested(found, 'statement')).toContain('- statement: wuond-care\n');
  });
});

describe('problems of the text itself', () => {
  it('are those of roles, with their repairs', () => {
    wanted('name: Clinic\nname: Ward # want: duplicate-key\n', undefined, taxonomy);
    wanted('functions:\n  - id: A\n    name: "Open # want: unreadable\n', 'unreadable', taxonomy);
  });

  it('can be silenced, with a reason', () => {
    wanted(
      '# rolewright-disable-file unknown-key\nnmae: Clinic\n'.replace(
        'unknown-key\n',
        'unknown-key # want: silencing-comment\n',
      ),
      undefined,
      taxonomy,
    );
    wanted(
      '# rolewright-disable-next-line unknown-key -- Read by another tool.\nnmae: Clinic\n',
      undefined,
      taxonomy,
    );
  });

  it('include a file that holds something else altogether', () => {
    wanted('Nothing but a sentence # want: wrong-type\n', undefined, library);
  });
});

it('says nothing in a taxonomy.yaml of another tool', () => {
  const state = fileStateOf('species:\n  - lion\nlevls: 3\n', 'taxonomy');
  const governance = { ...state.governance, state: 'foreign', files: [state.uri] } as const;
  expect(check(state, snapshotOf()).length).toBeGreaterThan(0);
  expect(check({ ...state, governance }, snapshotOf())).toEqual([]);
});

it('finds nothing in an empty file', () => {
  for (const kind of ['taxonomy', 'library'] as const) wanted('', undefined, { kind });
  wanted('# Nothing yet.\n', undefined, pay);
});
