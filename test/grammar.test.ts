import { describe, expect, test } from 'vitest';
import manifest from '../package.json';
import { tokenizer } from './support/grammar';
import { filesBelow, textOf } from './support/imports';

const { languages, grammars } = manifest.contributes;
const tokens = await tokenizer('role-yaml');

/** A text without its marks, and the tokens that touch what stands between « and ». */
function marked(text: string) {
  const [before = '', wanted = '', after = ''] = text.split(/[«»]/);
  const line = before.split('\n').length - 1;
  const start = before.length - (before.lastIndexOf('\n') + 1);
  const touched = tokens(before + wanted + after).filter(
    (token) =>
      token.line === line && token.start < start + wanted.length && token.start + token.text.length > start,
  );
  return { wanted, touched };
}

/** The scopes that all of the text between « and » has, the innermost first, without the grammar's own ending. */
function scopes(text: string): string[] {
  const { touched } = marked(text);
  const common =
    touched[0]?.scopes.filter((name) => touched.every((token) => token.scopes.includes(name))) ?? [];
  return common
    .slice(1)
    .reverse()
    .map((name) => name.replace(/\.role-yaml$/, ''));
}

/** The innermost scope of the text between « and », which must be coloured apart from what stands beside it. */
function colour(text: string): string | undefined {
  const { wanted, touched } = marked(text);
  expect(touched.map((token) => token.text).join(''), text).toBe(wanted);
  return scopes(text)[0];
}

describe('keys', () => {
  test.each([
    '«title»: DevOps Engineer',
    '«story»:',
    '  «who»: A nurse.',
    '- «statement»: Restores service.',
    '  - «ref»: incident-practice',
    '  - - «id»: nested',
    '«x-payroll group»: 7',
    '«"quoted"»: yes',
    "«'quoted, too'»: yes",
    '«Ärztliche Aufgabe»: ja',
    '«a, b»: a key with a comma',
    '«code»:',
    'classifications: [{ «system»: soc-2018, code: 15-1252 }]',
    'classifications: [{ system: soc-2018, «code»: 15-1252 }]',
    'pay: {«"currency"»: USD}',
    'anchor: &a\n  «<<»: *a',
  ])('%s', (text) => expect(colour(text)).toBe('entity.name.tag'));

  test.each(['«title:DevOps» ', 'link: «https://example.org/a:b»', '- «Runs at 10:30»', '«# title: no»'])(
    'not a key: %s',
    (text) => expect(scopes(text.trimEnd()).join()).not.toContain('entity.name.tag'),
  );
});

describe('codes and levels', () => {
  test.each([
    ['code: «DEVO».GEN.P3', 'entity.name.type.function'],
    ['code: DEVO.«GEN».P3', 'variable.other.focus'],
    ['code: DEVO.GEN.«P3»', 'constant.numeric.level'],
    ['code: DEVO.GEN.«P3»   # since May', 'constant.numeric.level'],
    ['formerCodes:\n  - «DEVO».OPS.P3', 'entity.name.type.function'],
    ['formerCodes: [DEVO.OPS.«P3», DEVO.GEN.P2]', 'constant.numeric.level'],
    ['formerCodes: [DEVO.OPS.P3, «DEVO».GEN.P2]', 'entity.name.type.function'],
    ['code: "0101.«GEN».P3"', 'variable.other.focus'],
    ["code: '0101.GEN.«P3»'", 'constant.numeric.level'],
    ['level: «P3»', 'constant.numeric.level'],
    ['level: "«P3»"', 'constant.numeric.level'],
    ['level: «P3» # a rung', 'constant.numeric.level'],
    ['- level: «M1»', 'constant.numeric.level'],
    ['{ code: DEVO.GEN.P3, level: «P3» }', 'constant.numeric.level'],
    ['levels: «P3»', 'string.unquoted.plain'],
    ['summary: «Follows DEVO.GEN.P3 closely»', 'string.unquoted.plain'],
  ])('%s is %s', (text, expected) => expect(colour(text)).toBe(expected));

  test.each([
    ['code: «15-1252»', 'constant.numeric.occupation-code'],
    ['code: «15-1252.01» # O*NET', 'constant.numeric.occupation-code'],
    ['code: "«15-1252»"', 'constant.numeric.occupation-code'],
    ['{ system: soc-2018, code: «15-1252» }', 'constant.numeric.occupation-code'],
    ['code: «15-12»', 'string.unquoted.plain'],
    ['effectiveFrom: «2026-07-01»', 'constant.other.date'],
    ['asOf: «2026-06»', 'constant.other.date'],
    ['version: «1»', 'constant.numeric'],
    ['confidence: «0.7»', 'constant.numeric'],
    ['oneWay: «true»', 'constant.language'],
    ['- «true»', 'constant.language'],
    ['typicalYears: «3-5»', 'string.unquoted.plain'],
    ['summary: «What we say is true»', 'string.unquoted.plain'],
  ])('%s is %s', (text, expected) => expect(colour(text)).toBe(expected));
});

describe('comments', () => {
  test.each(['«# a note»', 'title: Nurse «# a note»', 'story: «# a note»', 'x: [a, «# a note»\n  b]'])(
    '%s',
    (text) => expect(scopes(text)).toContain('comment.line.number-sign'),
  );

  test('a number sign inside a word is text', () => {
    expect(colour('title: «C# Engineer»')).toBe('string.unquoted.plain');
  });

  test('a silencing comment shows its order and its rules', () => {
    const order = '«rolewright-disable-next-line» long-statement, placeholder -- agreed with the union';
    expect(colour(`# ${order}`)).toBe('keyword.control.directive');
    expect(colour(`title: Nurse # ${order}`)).toBe('keyword.control.directive');
    expect(colour('# rolewright-disable-next-line« long-statement, placeholder» -- agreed')).toBe(
      'entity.name.function.rule',
    );
    expect(colour('# rolewright-disable-next-line long-statement« -- agreed»')).toBe(
      'comment.line.number-sign',
    );
    expect(colour('#«rolewright-disable-file»')).toBe('keyword.control.directive');
    expect(colour('#« rolewright-disable-everything»')).toBe('comment.line.number-sign');
  });
});

describe('text', () => {
  test('is one piece, whatever it quotes or brackets', () => {
    expect(colour(`- «It's the nurse's "other" job [again], and {more}»`)).toBe('string.unquoted.plain');
    expect(colour('summary: «Keeps it up: really»')).toBe('string.unquoted.plain');
    expect(colour('summary: Keeps it\n  «up and going»')).toBe('string.unquoted.plain');
  });

  test.each([
    ['title: "«Nurse: ward 3»"', 'string.quoted.double'],
    ["title: '«Nurse # 3»'", 'string.quoted.single'],
    ["title: 'It«''»s'", 'constant.character.escape'],
    ['title: "a «\\"»b"', 'constant.character.escape'],
    ['summary: "over\n«  two: lines»\n  of text"', 'string.quoted.double'],
  ])('quoted: %s', (text, expected) => expect(colour(text)).toBe(expected));

  test.each([
    ['who: «|»\n  A nurse.', 'keyword.control.flow.block-scalar'],
    ['who: «>-» # folded\n  A nurse.', 'keyword.control.flow.block-scalar'],
    ['who: |\n  A nurse.\n\n  «level: P3»\nstory:', 'string.unquoted.block'],
    ['who: |\n  A nurse.\n  «#» no comment', 'string.unquoted.block'],
    ['  who: |\n    A nurse.\n  «why»: x', 'entity.name.tag'],
    ['- who: |\n    A nurse.\n  «why»: x', 'entity.name.tag'],
    ['- who: |\n    A nurse.\n- «why»: x', 'entity.name.tag'],
    ['- |\n  A nurse.\n- «Another.»', 'string.unquoted.plain'],
    ['who: &a |\n  «A nurse.»', 'string.unquoted.block'],
  ])('block: %s', (text, expected) => expect(scopes(text)).toContain(expected));

  test('a slip does not recolour the rest of the file', () => {
    for (const slip of ['title: "Nurse', "title: 'Nurse", 'x: [a, b', 'x: { a: b', 'x: { a: [b, "c'])
      expect(colour(`${slip}\n«level»: P3`), slip).toBe('entity.name.tag');
  });

  test('brackets go on over lines', () => {
    expect(colour('aliases: [\n  { title: Nurse, «type»: common },\n]\nlevel: P3')).toBe('entity.name.tag');
    expect(colour('aliases: [\n  { title: Nurse, type: common },\n«]»\nlevel: P3')).toBe(
      'punctuation.definition.flow',
    );
    expect(colour('aliases: [\n  { title: Nurse, type: common },\n]\n«level»: P3')).toBe('entity.name.tag');
  });
});

describe('the rest of YAML', () => {
  test.each([
    ['«---»', 'entity.other.document'],
    ['«-»', 'punctuation.definition.block.sequence.item'],
    ['«-» Cares.', 'punctuation.definition.block.sequence.item'],
    ['a: «&base»', 'variable.other.alias'],
    ['a: «*base»', 'variable.other.alias'],
    ['a: «!!str» 12', 'storage.type.tag'],
    ['«<<<<<<< HEAD»', 'invalid.illegal.conflict'],
    ['«=======»', 'invalid.illegal.conflict'],
  ])('%s is %s', (text, expected) => expect(colour(text)).toBe(expected));
});

test('every language has a grammar and colours as roles do', async () => {
  expect(grammars.map(({ language }) => language)).toEqual(languages.map(({ id }) => id));
  for (const { id } of languages) {
    const [key] = (await tokenizer(id))('levels:\n  - id: P3');
    expect(key?.scopes.at(-1), id).toBe('entity.name.tag.role-yaml');
  }
});

test('each value of the sample is one piece: nothing is coloured inside a sentence', () => {
  const files = filesBelow('examples/acme', /\.role\.yaml$/);
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const plain = tokens(textOf(file)).filter(
      ({ scopes: [, name] }) => name === 'string.unquoted.plain.role-yaml',
    );
    const perLine = new Map<number, number>();
    for (const { line } of plain) perLine.set(line, (perLine.get(line) ?? 0) + 1);
    const torn = [...perLine].filter(
      ([line, count]) => count > 1 && !/[[{]/.test(textOf(file).split('\n')[line] ?? ''),
    );
    expect(torn, file).toEqual([]);
  }
});
