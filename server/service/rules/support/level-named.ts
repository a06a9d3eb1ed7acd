import type { Taxonomy } from '../../../model/taxonomy/taxonomy';
import { nearest } from './nearest';

/** The level that is meant by `P33`, `p3`, `P3 – Career`, `Senior` or a word that stands for it in titles. */
export function levelMeant(typed: string, { levels }: Taxonomy): string | undefined {
  const first = /^[\p{L}\p{N}]+(?=\W)/u.exec(typed)?.[0];
  if (first !== undefined && levels.has(first)) return first;
  return named(typed, levels) ?? nearest(typed, levels.keys());
}

/** By its name, else by a word of titles, where only one level has it. */
function named(typed: string, levels: Taxonomy['levels']): string | undefined {
  const wanted = typed.toLowerCase();
  const only = (words: (id: string) => readonly string[]): string | undefined => {
    const found = [...levels.keys()].filter((id) => words(id).some((word) => word.toLowerCase() === wanted));
    return found.length === 1 ? found[0] : undefined;
  };
  return only((id) => [levels.get(id)?.name ?? '']) ?? only((id) => levels.get(id)?.titleWords ?? []);
}
