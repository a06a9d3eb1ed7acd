import type { GreenScalar } from '../green';

/** A text in quotes at the beginning of `typed`; undefined where it does not end there or has escapes in it. */
export function quotedScalar(typed: string): GreenScalar | undefined {
  return typed.startsWith("'") ? singleQuoted(typed) : doubleQuoted(typed);
}

/** A value without quotes that is the whole of `typed`; undefined where a sign in it means something of its own. */
export function plainScalar(typed: string): GreenScalar | undefined {
  if (!startsPlain(typed) || typed.endsWith(':') || typed.includes(': ') || typed.includes(' #'))
    return undefined;
  const value = meaningOf(typed);
  return value === undefined
    ? undefined
    : { kind: 'scalar', length: typed.length, style: 'plain', text: typed, value };
}

/** True where nothing more stands behind a value, or a comment. */
export function isCommentOrNothing(rest: string): boolean {
  return rest === '' || /^ +(?:#|$)/.test(rest);
}

/** A key as nearly all are: a word, or several with single signs between them. */
export function keyScalar(typed: string): GreenScalar | undefined {
  return isKey(typed) ? plainScalar(typed) : undefined;
}

/** The library takes no key of more than 1,024 characters, and a merge key (`<<`) is none of these. */
function isKey(typed: string): boolean {
  if (typed.length === 0 || typed.length > 200) return false;
  for (let at = 0; at < typed.length; at++) {
    const code = typed.charCodeAt(at);
    const isWord = (code | 32) >= 97 && (code | 32) <= 122;
    const isInner = code === 45 || code === 46 || code === 32 || code === 95 || (code >= 48 && code <= 57);
    if (!isWord && !(isInner && (at > 0 || code >= 48)) && code < 0xc0) return false;
  }
  return typed.charCodeAt(typed.length - 1) !== 32;
}

/** Signs with a meaning of their own at the front of a value. */
const marks = '?:,[]{}#&*!|>%@`<=';

function startsPlain(typed: string): boolean {
  const first = typed.charAt(0);
  return first === '-' ? typed.length > 1 && typed[1] !== ' ' : first !== '' && !marks.includes(first);
}

/** What YAML makes of a plain value; undefined for a number in one of the rare notations. */
function meaningOf(typed: string): string | number | boolean | null | undefined {
  const first = typed.charCodeAt(0);
  if (first === 43 || first === 45 || first === 46 || (first >= 48 && first <= 57)) return numberOr(typed);
  if (typed.length > 5) return typed;
  switch (typed) {
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    default:
      return typed;
  }
}

function numberOr(typed: string): string | number | undefined {
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(typed)) return Number(typed);
  return /^[-+.]?[.\d]*(?:0[xo]|\d[eE]|[iInN])/.test(typed) ? undefined : typed;
}

function singleQuoted(typed: string): GreenScalar | undefined {
  let end = typed.indexOf("'", 1);
  while (end >= 0 && typed[end + 1] === "'") end = typed.indexOf("'", end + 2);
  if (end < 0) return undefined;
  const text = typed.slice(1, end).replaceAll("''", "'");
  return { kind: 'scalar', length: end + 1, style: 'single', text, value: text };
}

function doubleQuoted(typed: string): GreenScalar | undefined {
  const end = typed.indexOf('"', 1);
  const text = typed.slice(1, end);
  if (end < 0 || text.includes('\\')) return undefined;
  return { kind: 'scalar', length: end + 1, style: 'double', text, value: text };
}
