import { normalised } from '../role/component';

/** What the components of a role say: words, ids and refs with their weights. */
export interface Content {
  readonly weights: ReadonlyMap<string, number>;
  /** The sum of all weights. */
  readonly total: number;
}

/** What counts of one component. */
export interface ContentPart {
  readonly id?: string | undefined;
  readonly ref?: string | undefined;
  readonly statement?: string | undefined;
}

/**
 * What one component adds: 1 for an `id` or a `ref`, and 1 for the words of its statement together, which share it by
 * their letters, so that the small words of any language count little.
 */
export function addFeatures(
  { id, ref, statement }: ContentPart,
  add: (feature: string, weight: number) => void,
): void {
  if (id !== undefined) add(`id ${id}`, 1);
  if (ref !== undefined) add(`ref ${ref}`, 1);
  const text = statement === undefined ? '' : normalised(statement);
  if (text === '') return;
  const words = text.split(' ');
  const letters = text.length - words.length + 1;
  for (const word of words) add(word, word.length / letters);
}

/** The content of components. */
export function contentOf(parts: Iterable<ContentPart>): Content {
  const weights = new Map<string, number>();
  let total = 0;
  const add = (feature: string, weight: number): void => {
    weights.set(feature, (weights.get(feature) ?? 0) + weight);
    total += weight;
  };
  for (const part of parts) addFeatures(part, add);
  return { weights, total };
}

/**
 * How much two contents have in common, from 0 to 1: the weighted Jaccard index, the sum of the smaller weights over
 * that of the larger ones (Ružička 1958). Undefined where one of them is empty: nothing can be said.
 */
export function similarity(a: Content, b: Content): number | undefined {
  if (a.weights.size === 0 || b.weights.size === 0) return undefined;
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let common = 0;
  for (const [feature, weight] of few.weights) common += Math.min(weight, many.weights.get(feature) ?? 0);
  return Math.min(1, common / (a.total + b.total - common));
}
