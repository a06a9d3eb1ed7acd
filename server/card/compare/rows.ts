import { shareKept, wordDiff } from '../../model/compare/word-diff';
import type { CardModel } from '../card-model';
import type { CardPart, CardSource } from '../card-part';
import type { ComparedRow, ComparedValue } from './comparison';

/** A diff of texts that have less than this in common confuses more than it tells. */
const leastKept = 0.5;

/** A value of one role before it is compared. */
export interface Value {
  readonly text: string | undefined;
  readonly place?: CardSource | undefined;
}

/**
 * A line of values, each marked against the one on its left; undefined where no role has any. `sentences`: they are
 * compared word by word.
 */
export function row(
  id: string,
  label: string,
  values: readonly Value[],
  sentences = true,
): ComparedRow | undefined {
  if (values.every(({ text }) => text === undefined)) return undefined;
  const cells = values.map(({ text, place }, index) => ({
    ...compared(index === 0 ? undefined : { text: values[index - 1]?.text }, text, sentences),
    ...(place === undefined ? {} : { place }),
  }));
  return { id, label, same: cells.every(({ mark }) => mark === undefined || mark === 'same'), cells };
}

/** A text against the one on its left; `before` is undefined in the first column. */
export function compared(
  before: { readonly text: string | undefined } | undefined,
  text: string | undefined,
  sentences = true,
): ComparedValue {
  if (before === undefined) return text === undefined ? {} : { text };
  if (before.text === undefined) return text === undefined ? {} : { text, mark: 'added' };
  if (text === undefined) return { mark: 'dropped' };
  if (before.text === text) return { text, mark: 'same' };
  const words = sentences ? wordDiff(before.text, text) : [];
  const tells = words.length > 0 && shareKept(words) >= leastKept;
  return { text, mark: 'changed', ...(tells ? { words } : {}) };
}

/** Where a part of a role stands: in its own file, or in one of its taxonomy. */
export function placeOf({ uri }: CardModel, part: CardPart | undefined): CardSource | undefined {
  return part?.path ? { uri, path: part.path } : part?.source;
}
