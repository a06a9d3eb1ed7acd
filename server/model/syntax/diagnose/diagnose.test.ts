import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { faults } from '../../../../test/fixtures/broken/faults';
import { applyEdits } from '../../text/span';
import { parse } from '../parse';
import { type SyntaxProblem, textDocument } from '../tree';
import { cutTexts } from './cut-texts';

/** Codes and statements are texts in these fixtures, `ref` and `need` are keys that are known. */
const places = {
  expectsText: (path: readonly (string | number)[]) =>
    typeof path.at(-1) === 'number' || ['code', 'summary', 'title'].includes(String(path.at(-1))),
  knowsKey: (path: readonly (string | number)[]) =>
    ['ref', 'need', 'statement'].includes(String(path.at(-1))),
};

function problemsOf(text: string): readonly (SyntaxProblem & { line: number })[] {
  const document = textDocument(text);
  const tree = parse(document);
  return [...tree.problems, ...cutTexts(tree, places)].map((problem) => ({
    ...problem,
    line: document.positionAt(problem.start).line + 1,
  }));
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** Twice as much indentation, and as much room behind a dash. */
const wide = (text: string) =>
  text.replace(
    /^( *)((?:- +)*)/gm,
    (_, space: string, dashes: string) => space + space + dashes.replaceAll('- ', '-   '),
  );

test.each(faults)('$name', ({ before, line, rule, says, after, certain, severity }) => {
  const problems = problemsOf(before);
  expect(problems.map((problem) => `${problem.line} ${problem.rule}`)).toEqual([`${line} ${rule}`]);
  const [problem] = problems;
  expect(problem?.message).toContain(says);
  expect(problem?.severity).toBe(severity);
  const [repair] = problem?.repairs ?? [];
  expect(repair && applyEdits(before, repair.edits)).toBe(after);
  expect(repair?.certain ?? false).toBe(certain);
  if (after !== undefined) expect(problemsOf(after)).toEqual([]);
});

test.each(faults)('$name, with CRLF', ({ before, line, rule, after }) => {
  const problems = problemsOf(crlf(before));
  expect(problems.map((problem) => `${problem.line} ${problem.rule}`)).toEqual([`${line} ${rule}`]);
  const [repair] = problems[0]?.repairs ?? [];
  expect(repair && applyEdits(crlf(before), repair.edits)).toBe(after && crlf(after));
});

test.each(faults.filter((fault) => !fault.narrow))(
  '$name, with four spaces',
  ({ before, line, rule, after }) => {
    const problems = problemsOf(wide(before));
    expect(problems.map((problem) => `${problem.line} ${problem.rule}`)).toEqual([`${line} ${rule}`]);
    const [repair] = problems[0]?.repairs ?? [];
    if (after === undefined) expect(repair).toBeUndefined();
    else expect(parseYaml(applyEdits(wide(before), repair?.edits ?? []))).toEqual(parseYaml(after));
  },
);

/** Faults of which a key of the same map may stand below. */
const goOn = faults.filter(({ before }) => before.endsWith('\n') && !/^[-{]|---/.test(before));

test.each(goOn)('$name: the rest of the file lives', ({ before }) => {
  const tree = parse(textDocument(`${before}tail:\n  - last\n`));
  expect(tree.root?.at(['tail', 0])?.text).toBe('last');
});

test.each([
  'title: DevOps Engineer\ncode: DEVO.GEN.P3 # the identity\nlevel: P3 #check\n',
  'plan: [Go, python]\nmarket: { median: 117000, p25: 92000 }\n',
  'summary: >-\n  Note:\u00a0keeps\n  - it going\n  #1\nstakes: |\n  a: b: c\n',
  'summary: Keeps things\n  going: or not\n'.replace(': or', ' or'),
  'links:\n  - https://example.org/a#1\n  - "a: b"\n',
  'a: &base\n  x: 1\nb: *base\nc:\n  <<: *base\n',
  '\ufefftitle: 👩‍💼 Leader\n',
  'title: A\n---\n',
  '',
  '# nothing yet\n',
  'skills:\n  - \n  -\n  - ref: \n',
])('nothing is reported on %j', (text) => {
  expect(problemsOf(text)).toEqual([]);
});

test('a conflict is one problem with three repairs, and ours is read meanwhile', () => {
  const text = 'title: A\n<<<<<<< HEAD\nlevel: P3\n=======\nlevel: P4\n>>>>>>> origin/main\ncode: X.Y.P3\n';
  const [problem, ...more] = problemsOf(text);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ rule: 'merge-conflict', line: 2 });
  expect(problem?.message).toContain('origin/main');
  expect(problem?.repairs.map((repair) => applyEdits(text, repair.edits))).toEqual([
    'title: A\nlevel: P3\ncode: X.Y.P3\n',
    'title: A\nlevel: P4\ncode: X.Y.P3\n',
    'title: A\nlevel: P3\nlevel: P4\ncode: X.Y.P3\n',
  ]);
  expect(problem?.repairs.some((repair) => repair.certain)).toBe(false);
  const tree = parse(textDocument(text));
  const level = tree.root?.child('level');
  expect(text.slice(level?.start, level?.end)).toBe('P3');
  expect(text.slice(tree.root?.child('code')?.start)).toBe('X.Y.P3\n');
});

test('a conflict that also shows the common ancestor is understood', () => {
  const text = '<<<<<<< a\nx: 1\n||||||| base\nx: 0\n=======\nx: 2\n>>>>>>> b\n';
  const [problem] = problemsOf(text);
  expect(problem?.repairs.map((repair) => applyEdits(text, repair.edits))).toEqual([
    'x: 1\n',
    'x: 2\n',
    'x: 1\nx: 2\n',
  ]);
});

test('several faults in one file are told one by one', () => {
  const text =
    'title: A\nstory:\n\twho: B\nskills:\n  - "one\n   - two\n  - @three\ntasks:\n  - four: 4: x\n  need\nlevel:P3\nend: here\n';
  expect(problemsOf(text).map(({ line, message }) => `${line} ${message.slice(0, 34)}`)).toEqual([
    expect.stringMatching(/^3 This line is indented with a tab/),
    '5 The text starts with " but the clo',
    '6 This dash does not stand in line w',
    '7 A text cannot start with “@”, whic',
    '9 The text has a colon and a space i',
    expect.stringMatching(/^10 /),
    '11 A space is missing behind “level:”',
  ]);
  expect(parse(textDocument(text)).root?.child('end')?.text).toBe('here');
});

test('a word being typed leaves its neighbours alone', () => {
  const text = 'title: A\nlev\nlevel: P3\ncomponents:\n  skills:\n    - ref: x\n      prof\n    - ref: y\n';
  const tree = parse(textDocument(text));
  const word = tree.root?.entry('lev');
  expect(word).toMatchObject({ start: 9, end: 12, colon: -1, value: undefined });
  expect(tree.root?.child('level')?.text).toBe('P3');
  expect(tree.root?.at(['components', 'skills', 0])?.entry('prof')).toMatchObject({ colon: -1 });
  expect(tree.root?.at(['components', 'skills', 1, 'ref'])?.text).toBe('y');
  expect(tree.problems.map((problem) => problem.severity)).toEqual(['warning', 'warning']);
});
