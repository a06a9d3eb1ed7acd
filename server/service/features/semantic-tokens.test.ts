import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workspaceOf } from '../../../test/support/workspace';
import { encoded, semanticTokens, type tokenModifiers, tokenTypes } from './semantic-tokens';

const files = {
  'taxonomy.yaml': `functions:
  - id: DEVO
    components:
      skills:
        - id: given
          statement: Given.
levels:
  - id: "X1"
    track: P
library:
  - id: pipelines
    type: skill
    statement: Keeps pipelines.
`,
  'old.role.yaml': 'title: Old\ncode: DEVO.OLD.P3\nlevel: P3\nstatus: retired\nreplacedBy: DEVO.GEN.P3\n',
  'a.role.yaml': `title: Engineer
code: 'DEVO.GEN.P3'
level: P3
status: draft
replacedBy: DEVO.OLD.P3
formerCodes: [DEVO.OPS.P3, odd]
flsa: exempt
components:
  skills:
    - ref: pipelines
      proficiency: working
    - statement: Listens.
      id: own
excludes:
  - component: given
classifications:
  - system: soc-2018
    code: 15-1252
`,
};

/** The tokens of a file as lines such as `DEVO namespace declaration`. */
async function shown(file: keyof typeof files, change = (text: string) => text): Promise<readonly string[]> {
  const texts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)]));
  const { open, workspace } = await workspaceOf(texts);
  const state = await open(file);
  return semanticTokens(state, workspace.snapshot()).map(({ line, start, length, type, modifiers }) =>
    [
      state.document.getText({
        start: { line, character: start },
        end: { line, character: start + length },
      }),
      type,
      ...modifiers,
    ].join(' '),
  );
}

describe.each([
  ['LF', (text: string) => text],
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
])('semantic tokens, with %s', (_, change) => {
  it('of a role', async () => {
    expect(await shown('a.role.yaml', change)).toEqual([
      ...['DEVO namespace declaration', 'GEN class declaration', 'P3 enumMember declaration'],
      ...['P3 enumMember', 'draft keyword'],
      ...['DEVO namespace deprecated', 'OLD class deprecated', 'P3 enumMember deprecated'],
      ...['DEVO namespace', 'OPS class', 'P3 enumMember', 'odd class'],
      ...['flsa property', 'exempt keyword'],
      ...['skills type', 'pipelines variable', 'working enumMember', 'own property declaration'],
      ...['given property', 'soc-2018 interface', '15-1252 number'],
    ]);
  });

  it('of a role that is over, which its own code shows', async () => {
    expect(await shown('old.role.yaml', change)).toEqual([
      'DEVO namespace declaration deprecated',
      'OLD class declaration deprecated',
      'P3 enumMember declaration deprecated',
      ...['P3 enumMember', 'retired keyword', 'DEVO namespace', 'GEN class', 'P3 enumMember'],
    ]);
  });

  it('of a taxonomy', async () => {
    expect(await shown('taxonomy.yaml', change)).toEqual([
      ...['DEVO namespace declaration', 'skills type', 'given property declaration'],
      ...['X1 enumMember declaration', 'P enum', 'pipelines variable declaration', 'skill type'],
    ]);
  });
});

it('the tokens of a range are those of the whole file on its lines', async () => {
  const { open, workspace } = await workspaceOf(files);
  const state = await open('a.role.yaml');
  const all = semanticTokens(state, workspace.snapshot());
  const line = fc.nat(state.document.lineCount);
  fc.assert(
    fc.property(line, line, (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const range = { start: { line: from, character: 3 }, end: { line: to, character: 0 } };
      expect(semanticTokens(state, workspace.snapshot(), range)).toEqual(
        all.filter((each) => each.line >= from && each.line <= to),
      );
    }),
  );
});

it('tokens travel as steps from one to the next', () => {
  const token = (
    line: number,
    start: number,
    type: (typeof tokenTypes)[number],
    ...modifiers: (typeof tokenModifiers)[number][]
  ) => ({
    ...{ line, start, length: 4, type, modifiers },
  });
  const tokens = [
    token(1, 6, 'namespace', 'declaration', 'deprecated'),
    token(1, 11, 'class'),
    token(3, 2, 'number'),
  ];
  expect(encoded(tokens)).toEqual([
    ...[1, 6, 4, 0, 3],
    ...[0, 5, 4, 1, 0],
    ...[2, 2, 4, tokenTypes.indexOf('number'), 0],
  ]);
});
