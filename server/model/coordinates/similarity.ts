import { normalised } from '../role/component';

/** What the components of a role say, weighed: a `ref` or `id` counts 1, and so do the words of a statement together. */
export type Content = ReadonlyMap<string, number>;

/** What counts of one component. */
export interface ContentPart {
  readonly id?: string | undefined;
  readonly ref?: string | undefined;
  readonly statement?: string | undefined;
}

/**
 * The content of components. The words of a statement share its weight by their letters, so that the small words of
 * any language count little.
 */
export function contentOf(parts: Iterable<ContentPart>): Content {
  const content = new Map<string, number>();
  const add = (feature: string, weight: number): void => {
    content.set(feature, (content.get(feature) ?? 0) + weight);
  };
  for (const { id, ref, statement } of parts) {
    if (id !== undefined) add(`id ${id}`, 1);
    if (ref !== undefined) add(`ref ${ref}`, 1);
    const words = statement === undefined ? [] : normalised(statement).split(' ');
    const letters = words.reduce((sum, word) => sum + word.length, 0);
    for (const word of words) if (word !== '') add(word, word.length / letters);
  }
  return content;
}

/**
 * How much two contents have in common, from 0 to 1: the weighted Jaccard index, the sum of the smaller weights over
 * that of the larger ones (Ružička 1958). Undefined where one of them is empty: nothing can be said.
 */
export function similarity(a: Content, b: Content): number | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  let common = 0;
  let all = 0;
  for (const [feature, weight] of a) {
    const other = b.get(feature) ?? 0;
    common += Math.min(weight, other);
    all += Math.max(weight, other);
  }
  for (const [feature, weight] of b) if (!a.has(feature)) all += weight;
  return common / all;
}
