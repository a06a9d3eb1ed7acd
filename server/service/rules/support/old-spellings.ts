import type { Taxonomy } from '../../../model/taxonomy/taxonomy';
import type { Path } from '../../../model/text/span';

const reviewWords: Readonly<Record<string, string>> = {
  approved: 'accepted',
  accepted: 'accepted',
  rejected: 'rejected',
  pending: 'needs_review',
  needs_review: 'needs_review',
  'needs review': 'needs_review',
};

/** What an old spelling is written as today. */
export interface Modern {
  readonly key: string;
  /** The value in today's words; undefined where it stays as it is, or where it is not known what was meant. */
  readonly value?: string;
  /** True where nothing but the spelling changes. */
  readonly certain: boolean;
}

/**
 * The present spelling of an entry that older cards wrote otherwise: `approved: true`, `reviewStatus: …`, and the
 * names of component types in the singular. Undefined for everything else.
 */
export function modernSpelling(
  map: Path,
  key: string,
  value: string | undefined,
  taxonomy: Taxonomy,
): Modern | undefined {
  if (map.length === 1 && map[0] === 'components') {
    const type = [...taxonomy.componentTypes.values()].find(({ id, plural }) => id === key && plural !== key);
    return type && { key: type.plural, certain: true };
  }
  if (map.length !== 2 || (map[0] !== 'aliases' && map[0] !== 'classifications')) return undefined;
  if (key === 'approved') {
    if (value === 'true') return { key: 'review', value: 'accepted', certain: true };
    return { key: 'review', value: 'needs_review', certain: false };
  }
  if (key !== 'reviewStatus' && key !== 'review_status') return undefined;
  const word = reviewWords[(value ?? '').toLowerCase()];
  return word === undefined
    ? { key: 'review', certain: false }
    : { key: 'review', value: word, certain: true };
}
