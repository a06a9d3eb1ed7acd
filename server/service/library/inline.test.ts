import { describe, expect, it } from 'vitest';
import { layouts } from '../../../test/support/layouts';
import { type Files, offersAt, refactored } from '../../../test/support/refactoring';

const role = 'title: Engineer\ncode: DEVO.GEN.P3\nlevel: P3\ncomponents:\n';
const library = `library:
  # about pipelines
  - id: pipelines
    type: skill
    statement: Keeps pipelines healthy
    links:
      - https://example.org/a
    levels:
      P2:
        proficiency: working
        expectation: Mends "them" quickly.
        examples:
          - Mended one.
          - "Found: a cause."
      P4:
        expectation: Designs them.
  - id: listening
    type: skill
    statement: Listens.
  - id: on-call
    type: skill
    statement: Answers calls at night.
    need: desirable
    prevalence: common
    proficiency: working
    theme: "Reliability: nights"
    status: draft
    source: onet
`;
const folder = (skills: string, more: Files = {}): Files => ({
  'taxonomy.yaml': 'format: 1\n',
  'shared.library.yaml': library,
  'a.role.yaml': `${role}  skills:\n${skills}`,
  ...more,
});

const long = 'statement: Keeps pipelines healthy. Mends "them" quickly.';

const cases: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  'the text of the nearest level, with what belongs to it': {
    before: '    # first\n    - ref: pipe|lines # ours\n    - Listens.\n',
    after: `    # first
    - ${long} # ours
      id: pipelines
      proficiency: working
      examples:
        - Mended one.
        - "Found: a cause."
      links:
        - https://example.org/a
    - Listens.
`,
  },
  'what the item says of every component': {
    before: '    - ref: on-|call\n',
    after: `    - statement: Answers calls at night.
      id: on-call
      need: desirable
      proficiency: working
      theme: "Reliability: nights"
      status: draft
      source: onet
`,
  },
  'own keys win': {
    before: `    - need: desirable
      ref: pipe|lines # ours
      statement: Keeps ours healthy.
      id: own
      proficiency: expert
      examples:
        - Ours. # too
      links:
        - https://example.org/b # also
`,
    after: `    - need: desirable
      # ours
      statement: Keeps ours healthy.
      id: own
      proficiency: expert
      examples:
        - Ours. # too
      links:
        - https://example.org/b # also
        - https://example.org/a
`,
  },
  'a reference that is only a text': {
    before: '    - ref: list|ening\n',
    after: '    - statement: Listens.\n      id: listening\n',
  },
  'with an id of its own that says something else': {
    before: '    - id: own\n      ref: list|ening\n',
    after: '    - id: own\n      statement: Listens.\n',
  },
  'with a text and an id of its own, where the reference comes first': {
    before: '    - ref: list|ening # why\n      statement: Listens well.\n      id: own\n',
    after: '    - statement: Listens well. # why\n      id: own\n',
  },
};

describe.each(layouts)('inlining a reference, with %s', (_, change) => {
  it.each(Object.keys(cases))('%s', async (name) => {
    const { before, after } = cases[name] as (typeof cases)[string];
    const files = Object.entries(folder(before)).map(([file, text]) => [file, change(text)]);
    const result = (await refactored(Object.fromEntries(files), 'Write the text')) as Files;
    expect(result['a.role.yaml']).toBe(change(`${role}  skills:\n${after}`));
    expect(result['shared.library.yaml']).toBe(change(library));
  });
});

describe('inlining a reference', () => {
  it('in brackets', async () => {
    const skills = '    [Writes, { ref: pipe|lines, need: desirable }, { ref: listening }]\n';
    const result = (await refactored(folder(skills), 'Write the text')) as Files;
    expect(result['a.role.yaml']).toBe(
      `${role}  skills:\n    [Writes, { ${long}, id: pipelines, need: desirable, proficiency: working, examples: [Mended one., "Found: a cause."], links: [https://example.org/a] }, { ref: listening }]\n`,
    );
  });

  it('leaves keys that hold something odd, and writes none twice', async () => {
    const skills = '    - ref: pipe|lines\n      examples: One.\n      proficiency:\n';
    const result = (await refactored(folder(skills), 'Write the text')) as Files;
    expect(result['a.role.yaml']).toBe(
      `${role}  skills:\n    - ${long}\n      id: pipelines\n      examples: One.\n      links:\n        - https://example.org/a\n      proficiency:\n`,
    );
  });

  it('shows the general text to a level without one', async () => {
    const files = folder('    - ref: pipe|lines\n');
    const text = (files['a.role.yaml'] ?? '').replaceAll('P3', 'P1');
    const result = (await refactored({ ...files, 'a.role.yaml': text }, 'Write the text')) as Files;
    expect(result['a.role.yaml']).toContain(
      '    - statement: Keeps pipelines healthy\n      id: pipelines\n',
    );
  });

  it('is refused where the role would then show what it inherits too', async () => {
    const taxonomy = 'levels:\n  - id: P3\n    components:\n      skills:\n        - ref: listening\n';
    const files = folder('    - ref: list|ening\n      need: desirable\n', { 'taxonomy.yaml': taxonomy });
    expect(await refactored(files, 'Write the text')).toContain('would show both');
    const named = folder('    - ref: list|ening\n      id: own\n', { 'taxonomy.yaml': taxonomy });
    expect(await refactored(named, 'Write the text')).not.toContain('would show both');
  });

  it('is not offered for what the library does not have', async () => {
    expect(await offersAt(folder('    - ref: no|where\n'))).toEqual([]);
    expect(await offersAt(folder('    - ref: list|ening\n      statement:\n'))).toEqual([]);
  });
});

describe('inlining everywhere', () => {
  const files: Files = {
    'taxonomy.yaml':
      'levels:\n  - id: P4\n    components:\n      skills:\n        - ref: pipelines # given\n          need: desirable\n',
    'shared.library.yaml': library.replace('id: pipelines', 'id: pipe|lines'),
    'a.role.yaml': `${role}  skills:\n    - ref: pipelines\n    - ref: listening\n`,
    'b.role.yaml': `${role.replaceAll('P3', 'P4')}  skills: [{ ref: pipelines }]\n`,
    'c.role.yaml': `${role.replaceAll('GEN', 'SEC')}  skills:\n    - ref: listening\n`,
  };

  it('writes the text for each level and takes the item out', async () => {
    const title = 'Write the text of “pipelines” wherever';
    const result = (await refactored(files, title)) as Files;
    expect(result).toEqual({
      'taxonomy.yaml':
        'levels:\n  - id: P4\n    components:\n      skills:\n        - statement: Keeps pipelines healthy. Designs them. # given\n          id: pipelines\n          need: desirable\n          links:\n            - https://example.org/a\n',
      'shared.library.yaml': `library:\n  # about pipelines\n${library.slice(library.indexOf('  - id: listening'))}`,
      'a.role.yaml': `${role}  skills:\n    - ${long}\n      id: pipelines\n      proficiency: working\n      examples:\n        - Mended one.\n        - "Found: a cause."\n      links:\n        - https://example.org/a\n    - ref: listening\n`,
      'b.role.yaml': `${role.replaceAll('P3', 'P4')}  skills: [{ statement: Keeps pipelines healthy. Designs them., id: pipelines, links: [https://example.org/a] }]\n`,
      'c.role.yaml': files['c.role.yaml'],
    });
  });

  it('is refused where a function gives it to several levels, and where an anchor shares a reference', async () => {
    const given = 'functions:\n  - id: DEVO\n    components:\n      skills:\n        - ref: pipelines\n';
    const title = 'Write the text of “pipelines” wherever';
    expect(await refactored({ ...files, 'taxonomy.yaml': given }, title)).toContain('differs by level');
    const shared = `${role}  skills:\n    - &p { ref: pipelines }\n`;
    expect(await refactored({ ...files, 'b.role.yaml': shared }, title)).toContain('b.role.yaml');
  });
});
