import type { WordList } from '../../model/key-info';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { rules } from '../rules/all';
import { declaredWords, type Known } from '../taxonomy-file/known-words';

/** The words of a list out of which a key can be chosen, in the order in which people should see them. */
export function freeWords(list: WordList | undefined, taxonomy: Taxonomy): readonly Known[] {
  if (list === undefined) return [];
  if (list === 'rule') return ruleWords();
  return declaredWords(list, taxonomy) ?? [];
}

/** The rules by name, as one looks for them in a list. */
function ruleWords(): readonly Known[] {
  return rules
    .map(({ meta }) => ({ id: meta.name, name: meta.title, description: meta.why }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
