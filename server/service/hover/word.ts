import { humanised } from '../../model/text/words';
import type { AnyHoverContext, Explanation } from './context';
import { blocks, type Markdown, md } from './markdown';
import { texts } from './texts';
import { knownKey, wordsFor } from './words';

/** A word of a list, such as a status: its meaning, and for a status what it asks of a role. */
export function explainWord(context: AnyHoverContext): Explanation | undefined {
  const { place, state } = context;
  const info = knownKey(state.kind, place.path);
  const word = info && wordsFor(context, info, place.path).find(({ id }) => id === place.text);
  if (!info || !word || word.meaning === undefined) return undefined;
  const content = blocks([
    texts.wordOf(word.name, suffix(context, info.key)),
    word.meaning === '' ? undefined : md`${word.meaning}`,
    state.kind === 'role' && place.path.length === 1 && info.key === 'status'
      ? alsoNeeds(context)
      : undefined,
  ]);
  return { content };
}

/** What kind of word it is; a proficiency also says how far up it stands. */
function suffix({ taxonomy, place }: AnyHoverContext, key: string): Markdown {
  const kind = humanised(key).toLowerCase();
  if (key !== 'proficiency') return md`${kind}`;
  const ranked = [...taxonomy.proficiencies.values()].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const at = ranked.findIndex(({ id }) => id === place.text) + 1;
  return md`${kind}, ${texts.step(at, ranked.length)}`;
}

function alsoNeeds({ taxonomy, place }: AnyHoverContext): Markdown | undefined {
  const parts = taxonomy.required.get(place.text) ?? [];
  return parts.length > 0 ? texts.alsoNeeds(parts.map(partName)) : undefined;
}

/** `components.skills` as Skills, `classifications.accepted` as an accepted classification. */
function partName(part: string): string {
  const [list = '', detail] = part.split('.');
  if (detail === 'accepted') return texts.acceptedOne(list);
  return humanised(detail ?? list);
}
