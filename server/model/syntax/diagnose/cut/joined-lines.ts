import { quoteIfNeeded } from '../../../text/quote';
import type { Edit } from '../../../text/span';
import type { GreenScalar } from '../../green';
import type { SyntaxProblem } from '../../tree';
import type { Inspection, Placed } from '../inspection';
import { messages } from '../messages';

const bullet = /^(?:[•‣▪◦·–—]\s*|-(?=[^\s\d-])|- )/;
/** `1. First` and `b) Second`, as word processors count. */
const count = /^(?:(\d{1,2})|([a-z]))[.)]\s+(?=\S)/;

/** Lines that YAML joins to one text although they are items: bullets, and dashes beside their list. */
export function joinedLines(
  placed: Placed,
  scalar: GreenScalar,
  inspection: Inspection,
): SyntaxProblem | undefined {
  const { start } = placed;
  const { lines } = inspection;
  const first = lines.lineAt(start);
  const last = lines.lineAt(start + scalar.length);
  if (first === last) return undefined;
  const below: number[] = [];
  for (let line = first + 1; line <= last; line++) if (!lines.shape(line).blank) below.push(line);
  const parts = [
    inspection.text.slice(start, lines.end(first)),
    ...below.map((line) => lines.content(line).trim()),
  ];
  if (parts.every((part) => bullet.test(part))) return bullets(placed, parts, bullet, scalar, inspection);
  if (areCounted(parts)) return bullets(placed, parts, count, scalar, inspection);
  const joined = below.filter((_, index) => bullet.test(parts[index + 1] ?? ''));
  const at = joined[0];
  if (at === undefined) return undefined;
  if (placed.inList) return deeperDash(placed, joined, at, inspection);
  return wordOverList(placed, first, below.length === joined.length, at, inspection);
}

/** True where the lines are counted one by one, from 1 or a. */
function areCounted(parts: readonly string[]): boolean {
  return parts.every((part, index) => {
    const [, number, letter] = count.exec(part) ?? [];
    return number === String(index + 1) || letter === String.fromCharCode(97 + index);
  });
}

/** Writes each line of a text of bullets as an item of its own. */
function bullets(
  placed: Placed,
  parts: readonly string[],
  sign: RegExp,
  scalar: GreenScalar,
  { text, lines }: Inspection,
): SyntaxProblem {
  const { start, owner, inList } = placed;
  const end = start + scalar.length;
  const line = lines.lineAt(start);
  const column = start - lines.start(line);
  const onOwnLine = text.slice(lines.start(line), start).trim() === '';
  const ownerColumn = owner < 0 ? 0 : owner - lines.start(lines.lineAt(owner));
  const indent = ' '.repeat(inList ? ownerColumn : onOwnLine ? column : ownerColumn + 2);
  const eol = text[lines.end(line)] === '\r' ? '\r\n' : '\n';
  const items = parts.map((part) => `- ${quoteIfNeeded(part.replace(sign, '').trim())}`).join(eol + indent);
  const from = inList
    ? owner
    : onOwnLine
      ? start
      : start - (/\s*$/.exec(text.slice(owner, start))?.[0].length ?? 0);
  const edit: Edit = { start: from, end, text: inList || onOwnLine ? items : `${eol}${indent}${items}` };
  return {
    rule: 'cut-text',
    ...lines.clamp({ start, end }),
    message: messages.cutBullets,
    repairs: owner < 0 ? [] : [{ title: messages.cutBulletsTitle, edits: [edit], certain: true }],
  };
}

function deeperDash(
  { owner }: Placed,
  joined: readonly number[],
  at: number,
  { lines }: Inspection,
): SyntaxProblem {
  const column = owner < 0 ? -1 : owner - lines.start(lines.lineAt(owner));
  const edits = joined.map((line): Edit => {
    const start = lines.start(line);
    const sign = bullet.exec(lines.content(line).trimStart())?.[0] ?? '';
    const { indent } = lines.shape(line);
    return { start, end: start + indent + sign.length, text: `${' '.repeat(Math.max(0, column))}- ` };
  });
  const certain = joined.every((line) => Math.abs(lines.shape(line).indent - column) === 1);
  return {
    rule: 'cut-text',
    ...lines.visible(at),
    message: messages.cutJoinedDash,
    repairs: column < 0 ? [] : [{ title: messages.cutJoinedDashTitle, edits, certain }],
  };
}

/** A key without its colon above a list draws the list into a text. */
function wordOverList(
  { start }: Placed,
  first: number,
  all: boolean,
  at: number,
  { text, lines }: Inspection,
): SyntaxProblem {
  const { end } = lines.visible(first);
  const word = text.slice(start, end);
  const alone = text.slice(lines.start(first), start).trim() === '';
  if (!alone || !all || !/^[\w-]+$/.test(word))
    return { rule: 'cut-text', ...lines.visible(at), message: messages.cutJoinedText, repairs: [] };
  return {
    rule: 'cut-text',
    start,
    end,
    message: messages.cutJoinedList(word),
    repairs: [
      { title: messages.noColonTitle(word), edits: [{ start: end, end, text: ':' }], certain: false },
    ],
  };
}
