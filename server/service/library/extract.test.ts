import { describe, expect, it } from 'vitest';
import { layouts } from '../../../test/support/layouts';
import { type Files, offersAt, refactored } from '../../../test/support/refactoring';

const role = 'title: Engineer\ncode: DEVO.GEN.P3\nlevel: P3\ncomponents:\n';
const library = `# Shared by all.
library:
  - id: pipelines # known
    type: skill
    statement: Keeps pipelines healthy.
# The end.
`;
const folder = (skills: string, more: Files = {}): Files => ({
  'taxonomy.yaml': 'format: 1\n',
  'shared.library.yaml': library,
  'a.role.yaml': `${role}  skills:\n${skills}`,
  ...more,
});
const item = (lines: string): string => library.replace('# The end', `${lines}# The end`);

interface Case {
  readonly before: string;
  readonly after: string;
  readonly item: string;
}

/** A role's section before and after, and the item that joins the library. */
const cases: Readonly<Record<string, Case>> = {
  'a plain text, with the comments around it': {
    before: '    # first\n    - Writes ru|nbooks that others follow. # often\n    - Listens.\n',
    after: '    # first\n    - ref: writes-runbooks-others-follow # often\n    - Listens.\n',
    item: '  - id: writes-runbooks-others-follow\n    type: skill\n    statement: Writes runbooks that others follow.\n',
  },
  'a text in quotes, which stay': {
    before: "    - 'Plans: and does|.'\n",
    after: '    - ref: plans-does\n',
    item: "  - id: plans-does\n    type: skill\n    statement: 'Plans: and does.'\n",
  },
  'a text over several lines': {
    before: '    - >- # folded\n      Writes\n      runb|ooks.\n    - Listens.\n',
    after: '    - ref: writes-runbooks # folded\n    - Listens.\n',
    item: '  - id: writes-runbooks\n    type: skill\n    statement: Writes runbooks.\n',
  },
  "the long form, of which the role keeps what is the role's": {
    before: `    - statement: "Restores ser|vice." # at night
      id: restore-service # ours
      need: desirable
      prevalence: core
      proficiency: working
      theme: Reliability
      examples:
        - Led a recovery.
        - "Found: the cause."
      practice: [Restore a copy.]
      links:
        - url: https://example.org/a
          title: A page
      source: own
    - Listens.
`,
    after: `    - ref: restore-service # at night
      # ours
      need: desirable
      prevalence: core
      proficiency: working
      theme: Reliability
      source: own
    - Listens.
`,
    item: `  - id: restore-service
    type: skill
    statement: "Restores service."
    examples:
      - Led a recovery.
      - "Found: the cause."
    practice:
      - Restore a copy.
    links:
      - url: https://example.org/a
        title: A page
`,
  },
  'comments within what moves': {
    before: `    - id: other
      examples: # so far
        - Led a recovery. # in May
        # more to come
      statement: Restores ser|vice.
`,
    after: `    - ref: other
        # more to come
`,
    item: `  - id: other
    type: skill
    statement: Restores service.
    examples: # so far
      - Led a recovery. # in May
`,
  },
  'a statement in brackets': {
    before: '    [Listens, "Rest|ores, if asked", { statement: Plans, need: desirable }]\n',
    after: '    [Listens, { ref: restores-if-asked }, { statement: Plans, need: desirable }]\n',
    item: '  - id: restores-if-asked\n    type: skill\n    statement: "Restores, if asked"\n',
  },
  'a map in brackets': {
    before:
      '    [Listens, { need: desirable, statement: Pl|ans, examples: [One, "Two, three"], theme: T }]\n',
    after: '    [Listens, { need: desirable, ref: plans, theme: T }]\n',
    item: '  - id: plans\n    type: skill\n    statement: Plans\n    examples:\n      - One\n      - Two, three\n',
  },
};

describe.each(layouts)('extracting into the library, with %s', (_, change) => {
  // Layouts that indent otherwise are made for texts without brackets and free comments.
  const names = Object.keys(cases).filter((name) => !/lines|comments|brackets/.test(name));
  it.each(names)('%s', async (name) => {
    const { before, after, item: lines } = cases[name] as Case;
    const files = folder(before);
    const changed = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, change(text)]));
    const result = (await refactored(changed, 'Extract into')) as Files;
    expect(result['a.role.yaml']).toBe(change(`${role}  skills:\n${after}`));
    expect(result['shared.library.yaml']).toBe(change(item(lines)));
    expect(result['taxonomy.yaml']).toBe(change('format: 1\n'));
  });
});

describe('extracting into the library', () => {
  it.each(Object.keys(cases).filter((name) => /lines|comments|brackets/.test(name)))('%s', async (name) => {
    const { before, after, item: lines } = cases[name] as Case;
    for (const change of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n')]) {
      const files = Object.entries(folder(before)).map(([file, text]) => [file, change(text)]);
      const result = (await refactored(Object.fromEntries(files), 'Extract into')) as Files;
      expect(result['a.role.yaml']).toBe(change(`${role}  skills:\n${after}`));
      expect(result['shared.library.yaml']).toBe(change(item(lines)));
    }
  });

  const short = '    - Lis|tens.\n';
  const written = '- id: listens\n    type: skill\n    statement: Listens.\n';
  const files: Readonly<Record<string, readonly [before: Files, after: Files]>> = {
    'an empty library': [{ 'shared.library.yaml': '' }, { 'shared.library.yaml': `library:\n  ${written}` }],
    'a library with nothing behind its key': [
      { 'shared.library.yaml': 'library: # soon\n' },
      { 'shared.library.yaml': `library: # soon\n  ${written}` },
    ],
    'a library with an empty list': [
      { 'shared.library.yaml': 'library: []\n' },
      { 'shared.library.yaml': `library:\n  ${written}` },
    ],
    'a library in brackets': [
      { 'shared.library.yaml': 'library: [{ id: a, type: skill, statement: A }]\n' },
      {
        'shared.library.yaml':
          'library: [{ id: a, type: skill, statement: A }, { id: listens, type: skill, statement: Listens. }]\n',
      },
    ],
    'a library with other lists': [
      { 'shared.library.yaml': 'focuses:\n  - id: GEN\n    name: General\n' },
      { 'shared.library.yaml': `focuses:\n  - id: GEN\n    name: General\nlibrary:\n  ${written}` },
    ],
    'taxonomy.yaml, where the library stands there': [
      { 'taxonomy.yaml': 'format: 1\nlibrary:\nrules:\n  preset: strict\n', 'shared.library.yaml': 'x' },
      { 'taxonomy.yaml': `format: 1\nlibrary:\n  ${written}rules:\n  preset: strict\n` },
    ],
  };
  it.each(Object.keys(files))('into %s', async (name) => {
    const [before, after] = files[name] as (typeof files)[string];
    const folderThen = { ...folder(short), ...before };
    if (before['shared.library.yaml'] === 'x')
      delete (folderThen as Record<string, string>)['shared.library.yaml'];
    const result = (await refactored(folderThen, 'Extract into')) as Files;
    expect(result).toMatchObject(after);
    expect(result['a.role.yaml']).toBe(`${role}  skills:\n    - ref: listens\n`);
  });

  it('into a new file beside taxonomy.yaml where there is no library', async () => {
    const { 'shared.library.yaml': _, ...others } = folder(short);
    expect((await offersAt(others)).map(({ title }) => title)).toEqual([
      'Extract into a new library, shared.library.yaml',
    ]);
    const result = (await refactored(others, 'Extract')) as Files;
    expect(result['shared.library.yaml']).toBe(`library:\n  ${written}`);
    const limited = { ...others, 'taxonomy.yaml': 'include: [lists/*.library.yaml]\n' };
    const inside = (await refactored(limited, 'Extract into taxonomy.yaml')) as Files;
    expect(inside['taxonomy.yaml']).toBe(`include: [lists/*.library.yaml]\nlibrary:\n  ${written}`);
  });

  it('asks where there are several libraries: first the one that the role uses, then the nearest', async () => {
    const { 'a.role.yaml': text = '', ...others } = folder(`${short}    - ref: far-away\n`);
    const several = {
      ...others,
      'devops/a.role.yaml': text,
      'devops/near.library.yaml': 'library:\n',
      'other/far.library.yaml': 'library:\n  - id: far-away\n    type: skill\n    statement: Far.\n',
      'other/shared.library.yaml': 'library:\n',
      'z.library.yaml': 'library:\n',
    };
    const titles = [
      'Extract into far.library.yaml',
      'Extract into near.library.yaml',
      'Extract into acme/shared.library.yaml',
      'Extract into z.library.yaml',
      'Extract into other/shared.library.yaml',
    ];
    expect((await offersAt(several)).map(({ title }) => title)).toEqual(titles);
    expect(await offersAt(several, { all: false })).toHaveLength(3);
  });

  it('says why where there is no taxonomy', async () => {
    expect(await refactored({ 'a.role.yaml': `${role}  skills:\n${short}` }, 'Extract')).toContain(
      'no taxonomy.yaml',
    );
  });

  it('offers nothing on references, in unknown sections, on anchors and between components', async () => {
    for (const skills of [
      '    - ref: nowh|ere\n',
      '    - &a Lis|tens.\n    - *a\n',
      '    - Listens.\n  wishes:\n    - Sle|eps.\n',
      '    - Listens.\nsummary: Lis|tens.\n',
    ])
      expect(await offersAt(folder(skills)), skills).toEqual([]);
  });

  it('leaves in the role what is no list of examples or links', async () => {
    const more = '      examples: Led a recovery.\n      practice:\n        - Restore.\n        - [odd]\n';
    const result = (await refactored(folder(`    - statement: Pl|ans.\n${more}`), 'Extract')) as Files;
    expect(result['a.role.yaml']).toBe(`${role}  skills:\n    - ref: plans\n${more}`);
    expect(result['shared.library.yaml']).toBe(
      item('  - id: plans\n    type: skill\n    statement: Plans.\n'),
    );
  });

  it('keeps an id that hides what the level gives', async () => {
    const taxonomy = `levels:
  - id: P3
    components:
      skills:
        - id: coaches
          statement: Coaches newcomers.
`;
    const result = (await refactored(
      folder('    - id: coaches\n      statement: Coaches ev|eryone.\n', { 'taxonomy.yaml': taxonomy }),
      'Extract',
    )) as Files;
    expect(result['a.role.yaml']).toBe(`${role}  skills:\n    - id: coaches\n      ref: coaches\n`);
  });
});
