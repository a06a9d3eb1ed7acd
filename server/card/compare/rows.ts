import type { CardModel } from '../card-model';
import type { CardPart, CardSource } from '../card-part';
import type { ComparedCell, ComparedRow, Mark } from './comparison';

/** A value of one role before it is compared. */
export interface Value {
  readonly text: string | undefined;
  readonly place?: CardSource | undefined;
}

/** A line of values, each marked against the one on its left; undefined where no role has any. */
export function row(id: string, label: string, values: readonly Value[]): ComparedRow | undefined {
  if (values.every(({ text }) => text === undefined)) return undefined;
  const cells = values.map((value, index) => cell(value, index === 0 ? undefined : values[index - 1]));
  return { id, label, cells };
}

function cell({ text, place }: Value, before: Value | undefined): ComparedCell {
  const mark = before && markOf(before.text, text);
  return {
    ...(text === undefined ? {} : { text }),
    ...(mark === undefined ? {} : { mark }),
    ...(place === undefined ? {} : { place }),
  };
}

function markOf(before: string | undefined, now: string | undefined): Mark | undefined {
  if (before === now) return now === undefined ? undefined : 'same';
  if (before === undefined) return 'added';
  return now === undefined ? 'dropped' : 'changed';
}

/** Where a part of a role stands: in its own file, or in one of its taxonomy. */
export function placeOf({ uri }: CardModel, part: CardPart | undefined): CardSource | undefined {
  return part?.path ? { uri, path: part.path } : part?.source;
}
