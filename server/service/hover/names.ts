import type { ResolvedComponent } from '../../model/resolve/resolved-role';
import type { Level, Taxonomy } from '../../model/taxonomy/taxonomy';
import { fileName, folderOf, readable } from '../../model/text/uri';
import { humanised } from '../../model/text/words';
import type { HoverContext } from './context';
import { type Markdown, md } from './markdown';

/** A definition as people say it: `P3 Career (mid-level)`, or the id alone where it has no name. */
export function idAndName({ id, name }: { readonly id: string; readonly name: string }): Markdown {
  return name === id ? md`${id}` : md`${id} ${name}`;
}

/** The taxonomy's word for a part of the model, such as `Job family` for `function`. */
export function label(taxonomy: Taxonomy, part: string): string {
  return Object.hasOwn(taxonomy.labels, part) ? (taxonomy.labels[part] ?? part) : humanised(part);
}

/** The same in the middle of an English sentence: `job family`; other languages and `SFIA level` stay. */
export function labelInside(taxonomy: Taxonomy, part: string): string {
  const word = label(taxonomy, part);
  const begins = /^\p{Lu}(?!\p{Lu})/u.test(word) && taxonomy.language.startsWith('en');
  return begins ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

/** Where an inherited component comes from: `level P3`, `job family DevOps`. */
export function originOf({ origin }: ResolvedComponent, { state, taxonomy }: HoverContext): Markdown {
  const { level, function: fn, focus } = state.resolved;
  const name = { level: level?.id, function: fn?.name, focus: focus?.name, role: undefined }[origin];
  return md`${labelInside(taxonomy, origin)} ${name ?? ''}`;
}

/** The name of a level's track, its id where it is not defined; undefined for a level of no track. */
export function trackName(taxonomy: Taxonomy, level: Level): string | undefined {
  return level.track === undefined ? undefined : (taxonomy.tracks.get(level.track)?.name ?? level.track);
}

/** A file as people find it: its path below the taxonomy's folder, else its name. */
export function pathFor(uri: string, taxonomy: string | undefined): string {
  const folder = taxonomy && folderOf(taxonomy);
  return folder && uri.startsWith(folder) ? readable(uri.slice(folder.length)) : fileName(uri);
}
