import { diffArrays } from 'diff';

/** A run of words that both texts have, that only the earlier has, or that only the later has. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  /** With the space before it, so that pieces are put together as they are. */
  readonly text: string;
}

/** A word or a sign, with the space that stands before it. */
interface Token {
  readonly gap: string;
  readonly text: string;
}

/**
 * What became of a text, word by word: without the `new` pieces it is the earlier text, without the `gone` pieces the
 * later, but for white space.
 */
export function wordDiff(before: string, after: string): readonly Piece[] {
  const changes = diffArrays([...tokens(before)], [...tokens(after)], {
    comparator: (a, b) => a.text === b.text,
  });
  return changes.map(({ added, removed, value }, index) => {
    const text = value.map(({ gap, text: word }) => gap + word).join('');
    return { kind: added ? 'new' : removed ? 'gone' : 'same', text: index === 0 ? text.trimStart() : text };
  });
}

/** The share of the shorter text that both have, from 0 to 1: below about a half, a diff confuses more than it tells. */
export function shareKept(pieces: readonly Piece[]): number {
  const length = (kinds: readonly Piece['kind'][]): number =>
    pieces.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.length : 0), 0);
  const shorter = Math.min(length(['same', 'gone']), length(['same', 'new']));
  return shorter === 0 ? 1 : length(['same']) / shorter;
}

/** Amounts, ranges and codes such as `117,000`, `3–5` and `DEVO.GEN.P3` are one word. */
function* tokens(text: string): Iterable<Token> {
  // As if a space stood before the first word: what follows a word that went away begins with one.
  let gap = ' ';
  for (const [token] of text.trim().matchAll(/\s+|[\p{L}\p{N}'’_]+(?:[-–.,/][\p{L}\p{N}'’_]+)*|./gu)) {
    if (/^\s/.test(token)) gap = ' ';
    else {
      yield { gap, text: token };
      gap = '';
    }
  }
}
