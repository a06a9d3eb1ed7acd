import { describe, expect, it } from 'vitest';
import { layouts } from '../../../test/support/layouts';
import { type Files, offersAt, refactored } from '../../../test/support/refactoring';

const role = (code: string, skills = ''): string =>
  `title: Engineer\ncode: ${code}\nlevel: ${code.split('.')[2]}\n${skills && `components:\n  skills:\n${skills}`}`;
const library = `library:
  - id: pipelines
    type: skill
    statement: Keeps pipelines healthy.
    need: desirable
    levels:
      P3:
        proficiency: working
        expectation: Mends them.
  - id: listening
    type: skill
    statement: Listens.
    theme: People
`;
const level = (components: string): string => `levels:
  - id: P3 # ours
    name: Able
    components:
      skills:
${components}functions:
  - id: DEVO
`;
const folder = (taxonomy: string, more: Files = {}): Files => ({
  'taxonomy.yaml': taxonomy,
  'all.library.yaml': library,
  'a.role.yaml': role('DEVO.GEN.P3'),
  ...more,
});

describe('what a level, a function or a focus gives', () => {
  it('is extracted into the library, and keeps the id by which roles leave it out', async () => {
    const files = folder(
      level(
        '        - Wri|tes runbooks. # often\n        - statement: Coaches newcomers.\n          id: coaching\n',
      ),
    );
    expect(await refactored(files, 'Extract into all.library.yaml')).toEqual({
      ...folder(
        level(
          '        - ref: writes-runbooks # often\n        - statement: Coaches newcomers.\n          id: coaching\n',
        ),
      ),
      'all.library.yaml': `${library}  - id: writes-runbooks\n    type: skill\n    statement: Writes runbooks.\n`,
    });
    const named = folder(
      level(
        '        - statement: Coaches| newcomers.\n          id: coaching\n          examples:\n            - Led a tour.\n',
      ),
    );
    expect(await refactored(named, 'Extract into all.library.yaml')).toEqual({
      ...folder(level('        - ref: coaching\n          id: coaching\n')),
      'all.library.yaml': `${library}  - id: coaching\n    type: skill\n    statement: Coaches newcomers.\n    examples:\n      - Led a tour.\n`,
    });
  });

  it('is extracted into the library of the same file, in one change', async () => {
    const own = 'library:\n  - id: calm\n    type: skill\n    statement: Stays calm.\n';
    const text = (skill: string): string =>
      `${own}functions:\n  - id: DEVO\n    components:\n      skills: [${skill}]\n`;
    const files = { 'taxonomy.yaml': text('Writes run|books.'), 'a.role.yaml': role('DEVO.GEN.P3') };
    expect(await refactored(files, 'Extract into taxonomy.yaml')).toEqual({
      ...files,
      'taxonomy.yaml': text('{ ref: writes-runbooks }').replace(
        own,
        `${own}  - id: writes-runbooks\n    type: skill\n    statement: Writes runbooks.\n`,
      ),
    });
  });

  it('is extracted together with the roles that say the same', async () => {
    const same = { 'b.role.yaml': role('DEVO.SEC.P4', '    - writes runbooks\n') };
    const files = folder(level('        - Writes| runbooks.\n'), same);
    const result = (await refactored(
      files,
      'Extract into all.library.yaml, and refer to it in the role',
    )) as Files;
    expect(result['taxonomy.yaml']).toBe(level('        - ref: writes-runbooks\n'));
    expect(result['b.role.yaml']).toBe(role('DEVO.SEC.P4', '    - ref: writes-runbooks\n'));
  });

  it('gives way to an item that says the same', async () => {
    const files = folder(level('        - listens| # to all\n'));
    expect(await refactored(files, 'Refer to “listening” of the library')).toEqual(
      folder(level('        - ref: listening # to all\n')),
    );
  });

  it('is written out with the text for the level', async () => {
    const files = folder(level('        - ref: pipe|lines\n'));
    expect(await refactored(files, 'Write the text of “pipelines” here')).toEqual(
      folder(
        level(
          '        - statement: Keeps pipelines healthy. Mends them.\n          id: pipelines\n          need: desirable\n          proficiency: working\n',
        ),
      ),
    );
  });

  it('is written out for a function or a focus where the text is one for all levels', async () => {
    const text = (ref: string): string =>
      `focuses:\n  - id: GEN\n    components:\n      skills:\n        - ref: ${ref}\n`;
    const files = folder(text('list|ening'));
    expect((await refactored(files, 'Write the text')) as Files).toMatchObject({
      'taxonomy.yaml': text('listening').replace(
        'ref: listening\n',
        'statement: Listens.\n          id: listening\n          theme: People\n',
      ),
    });
    expect(await refactored(folder(text('pipe|lines')), 'Write the text')).toContain('differs by level');
  });

  it('is not written out where a role would then show it twice', async () => {
    const taxonomy = level('        - ref: list|ening\n');
    const shown = { 'b.role.yaml': role('DEVO.SEC.P3', '    - ref: listening\n') };
    expect(await refactored(folder(taxonomy, shown), 'Write the text')).toContain('would show both');
    const elsewhere = { 'b.role.yaml': role('DEVO.SEC.P4', '    - ref: listening\n') };
    expect(await refactored(folder(taxonomy, elsewhere), 'Write the text')).toBeTypeOf('object');
    const twice = `${taxonomy}    components:\n      skills:\n        - ref: listening\n`;
    expect(await refactored(folder(twice), 'Write the text')).toContain('would show both');
  });

  it('is offered nothing in a library that no taxonomy includes, nor beside an anchor', async () => {
    const files = {
      ...folder('include: []\n'),
      'other.library.yaml': level('        - Writes| runbooks.\n'),
    };
    expect(await offersAt(files)).toEqual([]);
    expect(await offersAt(folder(level('        - &a Writes| runbooks.\n')))).toEqual([]);
  });

  it.each(layouts)('keeps the layout of the file: %s', async (_, dress) => {
    const files = folder(dress(level('        - Writes§ runbooks. # often\n')));
    const result = (await refactored(files, 'Extract into all.library.yaml', '§')) as Files;
    expect(result['taxonomy.yaml']).toBe(dress(level('        - ref: writes-runbooks # often\n')));
  });
});
