import type { Catalogue } from '../../model/catalogue/catalogue';
import type { Nearby } from '../../model/coordinates/adjacent-role';
import type { ResolvedRole } from '../../model/resolve/resolved-role';
import type { WordList } from '../../model/taxonomy/taxonomy';
import { type Defined, defined } from './defined';
import type { Parts } from './parts';

/** What every builder of a section works with. */
export interface Building {
  readonly resolved: ResolvedRole;
  readonly parts: Parts;
  /** The table of a code system; undefined where there is none. */
  catalogue(system: string): Catalogue | undefined;
  /** The roles around this one; undefined where other roles were not read. */
  readonly nearby: Nearby | undefined;
}

/** The taxonomy's word for something, by the key under `labels:`, such as `function` or `story.who`. */
export function label({ resolved }: Building, key: string): string {
  return resolved.taxonomy.labels[key] ?? humanised(key.split('.').at(-1) ?? key);
}

/** A word of one of the taxonomy's lists with its name; an unknown word stands for itself. */
export function word(
  { resolved }: Building,
  list: WordList,
  id: string,
): Defined<{ id: string; name: string; description: string | undefined }> {
  const found = resolved.taxonomy.words[list]?.get(id);
  return defined({ id, name: found?.name ?? id, description: found?.description });
}

/** `other-duties` as a heading: `Other duties`. */
export function humanised(key: string): string {
  const words = key.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}

/** A range of years as it is printed: `3-5` becomes `3–5`. */
export function years(typed: string | undefined): string | undefined {
  return typed?.replace(/(\d)\s*-\s*(\d)/g, '$1–$2');
}

/** A typed value as one line of text; undefined for what is empty. */
export function plain(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.flatMap((each) => plain(each) ?? []).join(', ') || undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
