import type { Edit } from '../../text/span';
import type { Green } from '../green';
import { Node } from '../node';
import type { SyntaxProblem } from '../tree';
import { Lines } from './lines';
import { messages } from './messages';

/** Characters that nobody sees: problems where they harm, and the edits with which the text can be read. */
export interface OddCharacters {
  readonly problems: readonly SyntaxProblem[];
  readonly edits: readonly Edit[];
}

/** A byte order mark at the very start is usual and not reported. Joiners in emoji are no fault. */
const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\u2060]|(?<!^)\ufeff|(?<=\n)\ufeff/;

/** The same without regard to the place, which is twice as fast on a long text. */
const anywhere =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\u2060\ufeff]/;

const names: Readonly<Record<string, string>> = {
  '\0': 'a NUL character',
  '\u0085': 'a next-line sign',
  '\u200b': 'a zero-width space',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte order mark',
};

const noBreak = '\u00a0';
/** What stands for bytes that are no UTF-8. */
const lost = '\ufffd';
const noBreakIndent = /^[ \t\u00a0]*\u00a0[ \t\u00a0]*(?=\S)/;
/** `title:` or `-` with a no-break space behind it. */
const noBreakBehind = /^[ \t\u00a0]*(?:-[ \u00a0]+)*(?:-|[\w-]+:)(?=\u00a0)/;

/** False where no such character is in a text; quick. */
export function mayBeOdd(text: string): boolean {
  return anywhere.test(text) || text.includes(noBreak) || text.includes(lost);
}

/** All such characters of a text, at its offsets (UTF-16); nothing where `mayBeOdd` is false. */
export function findOddCharacters(text: string): OddCharacters {
  if (!mayBeOdd(text)) return { problems: [], edits: [] };
  const hasOdd = odd.test(text);
  const lines = new Lines(text);
  const problems: SyntaxProblem[] = [];
  for (let line = 0; line < lines.count; line++) {
    const content = lines.content(line);
    if (hasOdd) problems.push(...invisible(lines, line, content));
    if (content.includes(noBreak)) problems.push(...noBreakSpaces(lines, line, content));
  }
  problems.push(...lostLetters(lines));
  return { problems, edits: problems.flatMap((problem) => problem.repairs[0]?.edits ?? []) };
}

/** Without no-break spaces inside a block of text, where a line may look like a key or an item and be none. */
export function outsideTexts(
  problems: readonly SyntaxProblem[],
  root: Green,
  start: number,
): readonly SyntaxProblem[] {
  const spaces: readonly string[] = [messages.oddSpaceTitle, messages.oddIndentTitle];
  return problems.filter(
    ({ repairs, end }) =>
      !spaces.includes(repairs[0]?.title ?? '') || !isInBlockText(new Node(root, start), end),
  );
}

function isInBlockText(node: Node, offset: number): boolean {
  const inside = [...node.entries, ...node.items].find(
    (each) => each.start <= offset && offset <= each.end,
  )?.value;
  return inside ? isInBlockText(inside, offset) : node.style === 'literal' || node.style === 'folded';
}

function invisible(lines: Lines, line: number, content: string): readonly SyntaxProblem[] {
  const start = lines.start(line);
  const edits: Edit[] = [];
  for (const match of content.matchAll(new RegExp(odd, 'g'))) {
    const at = start + match.index;
    if (at === 0 && match[0] === '\ufeff') continue;
    edits.push({ start: at, end: at + 1, text: between(content, match.index) });
  }
  const first = edits[0];
  if (!first) return [];
  const sign = lines.text[first.start] ?? '';
  return [
    {
      rule: 'odd-characters',
      start: first.start,
      end: first.end,
      message: messages.oddCharacter(
        names[sign] ?? `character ${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
      repairs: [{ title: messages.oddCharacterTitle, edits, certain: true }],
    },
  ];
}

/** One problem, as they are all lost by one cause. */
function lostLetters({ text }: Lines): readonly SyntaxProblem[] {
  const start = text.indexOf(lost);
  return start < 0
    ? []
    : [{ rule: 'odd-characters', start, end: start + 1, message: messages.lostLetter, repairs: [] }];
}

/** A separator between two words becomes a space, so that they stay two. */
function between(content: string, index: number): string {
  const separates = /[\u0085\u2028\u2029]/.test(content[index] ?? '');
  return separates && /[^\s"']/.test(content[index - 1] ?? ' ') && /\S/.test(content[index + 1] ?? ' ')
    ? ' '
    : '';
}

function noBreakSpaces(lines: Lines, line: number, content: string): readonly SyntaxProblem[] {
  const start = lines.start(line);
  const problems: SyntaxProblem[] = [];
  const space = noBreakIndent.exec(content)?.[0];
  if (space && /^(?:-(?:[ \u00a0]|$)|[\w-]+:(?:[ \u00a0]|$))/.test(content.slice(space.length))) {
    const edit = { start, end: start + space.length, text: space.replaceAll(noBreak, ' ') };
    problems.push({
      rule: 'odd-characters',
      start,
      end: edit.end,
      message: messages.oddIndent,
      repairs: [{ title: messages.oddIndentTitle, edits: [edit], certain: true }],
    });
  }
  const before = noBreakBehind.exec(content)?.[0];
  if (before) {
    const at = start + before.length;
    problems.push({
      rule: 'cut-text',
      ...lines.visible(line),
      message: messages.oddSpace(before.trim().replace(/^-[ \u00a0]+/, '')),
      repairs: [
        { title: messages.oddSpaceTitle, edits: [{ start: at, end: at + 1, text: ' ' }], certain: true },
      ],
    });
  }
  return problems;
}
