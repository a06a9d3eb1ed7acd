import type { Level, Taxonomy } from '../../../model/taxonomy/taxonomy';
import { wholeWords } from './whole-words';

/** The levels for which a word stands, by the word in small letters. */
export type LevelWords = ReadonlyMap<string, readonly Level[]>;

/** A word in a title that stands for levels, with its place in the text (UTF-16 offsets). */
export interface LevelClaim {
  readonly word: string;
  readonly owners: readonly Level[];
  readonly start: number;
  readonly end: number;
}

/** The title words of all levels of a track. */
export function wordsOfTrack({ levels }: Taxonomy, track: string | undefined): LevelWords {
  return wordsOf([...levels.values()].filter((level) => level.track === track));
}

/** The title words of some levels. */
export function wordsOf(levels: readonly Level[]): LevelWords {
  const owners = new Map<string, readonly Level[]>();
  for (const level of levels)
    for (const word of level.titleWords)
      owners.set(word.toLowerCase(), [...(owners.get(word.toLowerCase()) ?? []), level]);
  return owners;
}

/**
 * The words of levels in a title in its order, the longest first, each letter counted once. A word inside `noun`
 * (that of the role's function) names the work and not a level.
 */
export function levelClaims(title: string, words: LevelWords, noun = ''): readonly LevelClaim[] {
  const taken = [...places(title, noun)];
  const found: LevelClaim[] = [];
  for (const word of [...words.keys()].sort((a, b) => b.length - a.length)) {
    for (const place of places(title, word)) {
      if (taken.some(({ start, end }) => place.start < end && start < place.end)) continue;
      taken.push(place);
      found.push({ word: title.slice(place.start, place.end), owners: words.get(word) ?? [], ...place });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A level as people know it: `P4 Senior`. */
export function levelText({ id, name }: Level): string {
  return `${id} ${name}`;
}

function places(title: string, word: string): readonly { start: number; end: number }[] {
  if (word === '') return [];
  return [...title.matchAll(wholeWords(word))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
