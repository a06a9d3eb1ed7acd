import type { Level } from '../../model/taxonomy/taxonomy';
import type { FunctionNames } from '../../protocol/scaffold';

/** Words that are a job of their own and stand behind what is led: DevOps Manager. */
const leads = /(?:manager|supervisor|lead|leader|coordinator)$/i;

/** Words that are a job of their own and stand before it: Head of DevOps. */
const heads = /(?:director|head|president)$/i;

/** The usual title of a role: the first word of the level with the function's noun; undefined where nothing says how people are called. */
export function titleOf(level: Level, { name, noun }: FunctionNames): string | undefined {
  const word = level.titleWords[0];
  if (word === undefined) return noun;
  const written = capitalised(word);
  if (/^chief$/i.test(word)) return `${written} ${name} Officer`;
  if (heads.test(word)) return `${written} of ${name}`;
  if (leads.test(word) && word.toLowerCase() !== 'lead') return `${name} ${written}`;
  if (noun === undefined) return undefined;
  return /^[IVX]+$/.test(word) ? `${noun} ${word}` : `${written} ${noun}`;
}

function capitalised(words: string): string {
  return words.replace(/(?<![\p{L}\p{N}-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
