import uFuzzy from '@leeoniya/ufuzzy';
import type { CatalogueEntry } from './catalogue';
import { singular, tellingWords, wordsOf } from './words';

/** How well each matching entry (by its index) matches: above 0, at most 5. */
export type Matches = Map<number, number>;

const EXACT = 4;
const BEGUN = 2;
const INSIDE = 1;
const MISTYPED = 0.5;
/** A word of an alias counts a little less than the same word of the title. */
const OF_ALIAS = 0.9;

/**
 * One wrong, missing, extra or swapped letter after the first, from five letters on; in shorter words less. It sees
 * single clean words only, so any character may be a letter; `_` marks their beginning, since `\b` knows only Latin.
 */
const FUZZY: uFuzzy.Options = {
  intraMode: 1,
  interLft: 2,
  interSplit: '\\s+',
  intraSplit: null,
  intraChars: '\\S',
};

interface Occurrence {
  entry: number;
  weight: number;
}

/** The words of all titles and aliases, and the entries that hold them. */
export class WordIndex {
  private readonly byWord = new Map<string, Occurrence[]>();
  private readonly byStem = new Map<string, string[]>();
  private readonly fuzzy = new uFuzzy(FUZZY);
  private readonly vocabulary: string[];
  private readonly titleLengths: number[];

  constructor(private readonly entries: readonly CatalogueEntry[]) {
    this.titleLengths = entries.map((entry, index) => {
      const title = new Set(wordsOf(entry.title));
      for (const word of title) this.add(word, { entry: index, weight: 1 });
      for (const word of new Set((entry.aliases ?? []).flatMap(wordsOf))) {
        if (!title.has(word)) this.add(word, { entry: index, weight: OF_ALIAS });
      }
      return tellingWords([...title]).length;
    });
    this.vocabulary = [...this.byWord.keys()];
  }

  /**
   * Entries with a word that equals `word` (lower case), begins with it, holds it, or else is a slip away. Of two that
   * match alike the shorter title is the better match, since it says less besides.
   */
  find(word: string): Matches {
    const matches = this.lookUp(word);
    for (const [entry, quality] of matches)
      matches.set(entry, quality + 1 / (1 + (this.titleLengths[entry] ?? 0)));
    return matches;
  }

  /** How much of what `text` says an entry's title says too; words that stand in few titles weigh more. */
  likeness(text: string): Matches {
    const sums: Matches = new Map();
    for (const stem of new Set(tellingWords(wordsOf(text)).map(singular))) {
      const found = this.collect(this.byStem.get(stem) ?? [], () => 1);
      const rarity = Math.log(1 + this.entries.length / Math.max(1, found.size));
      for (const [entry, weight] of found) sums.set(entry, (sums.get(entry) ?? 0) + weight * rarity);
    }
    return sums;
  }

  private lookUp(word: string): Matches {
    const matches = this.collect(this.byStem.get(singular(word)) ?? [], () => EXACT);
    const begun = this.vocabulary.filter((known) => known.startsWith(word));
    this.collect(begun, (known) => BEGUN + word.length / known.length, matches);
    if (matches.size > 0 || word.length < 3) return matches;
    const inside = this.vocabulary.filter((known) => known.includes(word));
    this.collect(inside, (known) => INSIDE * (word.length / known.length), matches);
    return matches.size > 0 ? matches : this.lookUpMistyped(word);
  }

  private lookUpMistyped(word: string): Matches {
    // The first letter has to be right anyway, and fewer words are looked through faster.
    const alike = this.vocabulary.filter((known) => known[0] === word[0]);
    const marked = alike.map((known) => `_${known}`);
    const found = (this.fuzzy.filter(marked, word) ?? []).map((index) => alike[index] ?? '');
    const length = singular(word).length;
    return this.collect(found, (known) => MISTYPED / (1 + Math.abs(singular(known).length - length)));
  }

  private collect(words: string[], quality: (word: string) => number, into: Matches = new Map()): Matches {
    for (const word of words) {
      for (const { entry, weight } of this.byWord.get(word) ?? []) {
        into.set(entry, Math.max(into.get(entry) ?? 0, quality(word) * weight));
      }
    }
    return into;
  }

  private add(word: string, occurrence: Occurrence): void {
    const known = this.byWord.get(word);
    if (known) {
      known.push(occurrence);
      return;
    }
    this.byWord.set(word, [occurrence]);
    const stem = singular(word);
    this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), word]);
  }
}
