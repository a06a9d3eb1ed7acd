import type { Level } from '../../../model/taxonomy/taxonomy';
import { misfitMessages as messages } from '../../messages/relevel';
import { levelText } from '../../rules/support/level-words';
import { proseSearch, spanInText } from '../../rules/support/texts';
import { wholeWords } from '../../rules/support/whole-words';
import type { Misfit, Move } from '../misfit';

/** Texts that name the level before, by its id or its name. */
export function mentions({ state, from }: Move): readonly Misfit[] {
  if (!from) return [];
  const search = proseSearch(({ text, node }) => (node.step === 'title' ? [] : placesIn(text, from)));
  return [...search(state)].map(([{ node, text }, { start, end }]) => {
    const span = spanInText(state.document.getText(), node, start, end);
    const message = messages.mention(text.slice(start, end), levelText(from));
    return { kind: 'mention', start: span.start, end: span.end, message };
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The id as it is written, and the name where it does not just begin a text: “Senior colleagues …” names no level. */
function placesIn(text: string, { id, name }: Level): readonly Place[] {
  const byId = exactly(text, id);
  return [...byId, ...exactly(text, name).filter(({ start }) => start > 0 && name !== id)];
}

function exactly(text: string, words: string): readonly Place[] {
  if (words === '') return [];
  return [...text.matchAll(wholeWords(words))]
    .filter(([found]) => found === words)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
