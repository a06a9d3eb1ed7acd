import { isKeyName } from '../../../keys';
import type { Cause, FindCauses } from '../cause';
import type { Lines } from '../lines';
import { messages } from '../messages';

/** `level:P3`: a key without the space behind its colon. */
export const missingColonSpace: FindCauses = ({ lines, near }) =>
  near.flatMap((line) => {
    const { valueStart, key, value } = lines.shape(line);
    const word = key === undefined ? /^([A-Za-z_][\w-]*):(?=[^\s:/])/.exec(value)?.[1] : undefined;
    if (word === undefined) return [];
    const at = valueStart + word.length + 1;
    return [
      {
        span: lines.visible(line),
        message: messages.colonSpace(word),
        title: messages.colonSpaceTitle,
        edits: [{ start: at, end: at, text: ' ' }],
        certain: true,
      },
    ];
  });

/** `level = P3`, `level; P3`, `level :P3` and `level P3`, where `level` is a key that somewhere is known. */
export const wrongColon: FindCauses = ({ lines, near }) =>
  near.flatMap((line) => {
    const shape = lines.shape(line);
    if (shape.key !== undefined) return [];
    const [whole, word = '', sign = ''] =
      /^([A-Za-z]\w*)(\s*[=;：]\s*|\s+:|\s+)(?=[^\s:=])/.exec(shape.value) ?? [];
    if (whole === undefined || !isKeyName(word)) return [];
    // In an item, a word and a space mostly begin a sentence, unless further keys stand below.
    if (shape.dash && sign.trim() === '' && !isAboveKey(lines, line)) return [];
    const start = shape.valueStart + word.length;
    const rest = shape.value.slice(whole.length);
    return [
      {
        span: lines.visible(line),
        message: messages.wrongColon(word),
        title: messages.wrongColonTitle(word, rest),
        edits: [{ start, end: start + sign.length, text: ': ' }],
        certain: sign.trim() !== '',
      },
    ];
  });

/** `-Keeps it going`: an item without the space behind its dash. */
export const missingDashSpace: FindCauses = ({ lines, near }) =>
  near.flatMap((line) => {
    const { indent, dash } = lines.shape(line);
    const at = lines.start(line) + indent;
    if (dash || !/^-[^\s\d-]/.test(lines.text.slice(at, at + 2))) return [];
    return [
      {
        span: lines.visible(line),
        message: messages.dashSpace,
        title: messages.dashSpaceTitle,
        edits: [{ start: at + 1, end: at + 1, text: ' ' }],
        certain: true,
      },
    ];
  });

/** `• Keeps it going` in a list of dashes. */
export const foreignBullet: FindCauses = ({ lines, near }) =>
  near.flatMap((line) => {
    const { indent, dash } = lines.shape(line);
    const at = lines.start(line) + indent;
    const bullet = /^(?:[•‣▪◦·–—]\s*|\*[ \t]+)/.exec(lines.content(line).slice(indent))?.[0];
    if (dash || !bullet) return [];
    return [
      {
        span: lines.visible(line),
        message: messages.bullet,
        title: messages.bulletTitle,
        edits: [{ start: at, end: at + bullet.length, text: '- ' }],
        certain: true,
      },
    ];
  });

/** A word alone on its line, as it stands there while somebody types a key, or an item that lost its dash. */
export const halfTyped: FindCauses = ({ lines, near }) =>
  near.slice(0, 2).flatMap((line) => {
    const shape = lines.shape(line);
    if (shape.blank || shape.comment || shape.key !== undefined) return [];
    if (shape.dash) return isFirstKey(lines, line) ? [missingColon(lines, line)] : [];
    const column = listColumn(lines, line, shape.indent);
    const dash = column >= 0 ? [missingDash(lines, line, column)] : [];
    return [...textGoesOn(lines, line), ...dash, missingColon(lines, line)];
  });

/** The rest of a sentence that was broken by hand and does not stand deeper than the key or the dash of its text. */
function textGoesOn(lines: Lines, line: number): readonly Cause[] {
  const { indent } = lines.shape(line);
  let first = line;
  while (isLoose(lines, first - 1, indent)) first--;
  let last = line;
  while (isLoose(lines, last + 1, indent)) last++;
  const above = lines.shape(first - 1);
  const column = above.dash && above.key === undefined ? above.column : above.indent + 2;
  const isText = first > 0 && /^[^"'[{|>&*!#\s]/.test(above.value) && (above.dash || above.key !== undefined);
  if (!isText || indent >= column || !isSentence(lines.shape(first).value, above.dash)) return [];
  const edits = Array.from({ length: last - first + 1 }, (_, index) => {
    const start = lines.start(first + index);
    return { start, end: start + indent, text: ' '.repeat(column) };
  });
  return [
    {
      span: lines.visible(first),
      message: messages.goesOn,
      title: messages.goesOnTitle,
      edits,
      certain: false,
    },
  ];
}

/** A line with neither key nor dash. */
function isLoose(lines: Lines, line: number, indent: number): boolean {
  if (line < 0 || line >= lines.count) return false;
  const shape = lines.shape(line);
  return !shape.blank && !shape.comment && shape.key === undefined && !shape.dash && shape.indent === indent;
}

/** A single word is rather a key being typed; in a list, a capital starts an item of its own. */
function isSentence(text: string, inList: boolean): boolean {
  return /\S\s+\S/.test(text) && (!inList || /^\p{Ll}/u.test(text));
}

/** `- ref` above `need: …` in the same column: the first key of an item, just being typed. */
function isFirstKey(lines: Lines, line: number): boolean {
  return /^[\w-]+$/.test(lines.shape(line).value) && isAboveKey(lines, line);
}

/** True where a key stands below, in the column of the item's own text. */
function isAboveKey(lines: Lines, line: number): boolean {
  const next = lines.shape(line + 1);
  return next.key !== undefined && !next.dash && next.indent === lines.shape(line).column;
}

function missingColon(lines: Lines, line: number): Cause {
  const { value, valueEnd } = lines.shape(line);
  return {
    span: lines.visible(line),
    message: messages.noColon(value),
    title: messages.noColonTitle(value),
    edits: [{ start: valueEnd, end: valueEnd, text: ':' }],
    certain: false,
    severity: 'warning',
  };
}

function missingDash(lines: Lines, line: number, column: number): Cause {
  const start = lines.start(line);
  const { indent } = lines.shape(line);
  return {
    span: lines.visible(line),
    message: messages.noDash,
    title: messages.noDashTitle,
    edits: [{ start, end: start + indent, text: `${' '.repeat(column)}- ` }],
    certain: false,
  };
}

/** Column of the list that a line without a dash stands in, -1 where the structure above is no list. */
function listColumn(lines: Lines, line: number, indent: number): number {
  for (let above = line - 1; above >= 0 && above > line - 200; above--) {
    const shape = lines.shape(above);
    if (shape.blank || shape.comment || shape.indent > indent) continue;
    if (shape.dash) return shape.key !== undefined && shape.column === indent ? -1 : shape.indent;
    if (shape.key !== undefined) return -1;
  }
  return -1;
}
