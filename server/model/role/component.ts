/**
 * One statement as it stands in a role, or on a level, function or focus; the short form (only a text) is read
 * into the same shape. Sound ones have a statement or a ref, or both.
 */
export interface ComponentData {
  readonly statement?: string;
  /** Id of a library item. */
  readonly ref?: string;
  readonly id?: string;
  readonly need?: 'essential' | 'desirable';
  readonly prevalence?: 'core' | 'common' | 'occasional';
  readonly proficiency?: string;
  readonly theme?: string;
  readonly examples?: readonly string[];
  readonly practice?: readonly string[];
  readonly links?: readonly Link[];
  readonly status?: string;
  readonly source?: string;
  /** Where imported text came from; what Rolewright itself shows as origin is computed. */
  readonly origin?: string;
}

export interface Link {
  readonly url: string;
  readonly title?: string;
}

/** What makes two components the same one: id, else ref, else section and text without case and punctuation. */
export function componentKey(section: string, data: ComponentData): string {
  if (data.id) return `id ${data.id}`;
  if (data.ref) return `ref ${data.ref}`;
  return `${section} ${normalised(data.statement ?? '')}`;
}

/** At each key press every statement of a file is compared several times: more than a long file has are kept. */
const mostKept = 10_000;
const kept = new Map<string, string>();

/** A text without case, punctuation and doubled spaces, for comparing. */
export function normalised(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const found = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, found);
  return found;
}
