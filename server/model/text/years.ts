const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** How many years a text asks for. */
export interface AskedYears {
  readonly from: number;
  /** Undefined where only a lower bound is asked, as in `3+ years`. */
  readonly to: number | undefined;
  /** The part of the text that says so, as offsets in it. */
  readonly start: number;
  readonly end: number;
}

const number = `(\\d{1,2}|${words.slice(1).join('|')})`;
const asked = new RegExp(
  `\\b${number}(?:\\s*(?:-|–|—|to|or)\\s*${number})?\\s*(?:\\(\\d{1,2}\\)\\s*)?(\\+|plus)?(?:\\s+or\\s+more)?[\\s-]*(?:years?|yrs?)\\b`,
  'gi',
);

/** Before or behind a number of years that is no experience: ages, periods, deadlines. */
const otherBefore =
  /\b(every|within|last|past|next|first|previous|under|below|age|aged|older than|less than|fewer than|no more than|at most|up to|not more than|for the|per|each)\s*$/i;
const otherBehind =
  /^[\s-]*(old|of age|ago|after|before|plan|roadmap|cycle|period|warranty|contract|degree|course|program)/i;

/** The years of experience that a statement asks for; undefined where it asks for none, or for something else. */
export function askedYears(text: string): AskedYears | undefined {
  for (const match of text.matchAll(asked)) {
    const end = match.index + match[0].length;
    if (otherBefore.test(text.slice(0, match.index)) || otherBehind.test(text.slice(end))) continue;
    const from = numberOf(match[1]);
    if (from === undefined) continue;
    return { from, to: numberOf(match[2]), start: match.index, end };
  }
  return undefined;
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const word = words.indexOf(text.toLowerCase());
  return word >= 0 ? word : /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The bounds of a level's usual years (`3-5`, `12+`, `7`); undefined for anything else. */
export function yearRange(text: string | undefined): { from: number; to: number } | undefined {
  const match = /^\s*(\d+)\s*(?:(?:-|–|—|to)\s*(\d+)|(\+))?\s*$/.exec(text ?? '');
  if (!match) return undefined;
  const from = Number(match[1]);
  if (match[3]) return { from, to: Number.POSITIVE_INFINITY };
  return { from, to: match[2] === undefined ? from : Number(match[2]) };
}
