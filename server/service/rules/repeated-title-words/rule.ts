import { fixes } from '../../messages/fixes';
import { statements } from '../../messages/statements';
import type { RoleState } from '../../snapshot';
import type { Finding, Rule } from '../rule';
import { valueAt } from '../support/places';
import { replaceText } from '../support/replace';
import { spanInText } from '../support/texts';
import { wholeWords } from '../support/whole-words';

export const repeatedTitleWords: Rule = {
  unit: 'role',
  meta: {
    name: 'repeated-title-words',
    title: 'The title says the same thing twice',
    why: 'When a generator or a copy puts two titles together, the result names the work twice: `DevOps Engineer Senior DevOps Engineer`. Such a title ends up in contracts and adverts.',
    how: 'Keep one of the two titles. A title that holds the noun of its function once is right.',
    group: 'statements',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Ward Nurse Senior Ward Nurse\ncode: NURS.GEN.P4\nlevel: P4\n',
        good: 'title: Senior Ward Nurse\ncode: NURS.GEN.P4\nlevel: P4\n',
      },
    ],
  },
  *check({ state, allow }) {
    const node = valueAt(state, ['title']);
    const title = node?.text;
    if (!node || title === undefined || allow.includes(title)) return;
    const words = wordsWithPlaces(title);
    const twice = repeatedNoun(state, title) ?? repeatedRun(title, words);
    if (!twice) return;
    const span = spanInText(state.document.getText(), node, twice.second, twice.second + twice.text.length);
    yield { start: span.start, end: span.end, path: ['title'], ...finding(node, title, twice) };
  },
};

/** A stretch of the title that stands in it twice, with the offsets of both. */
interface Twice {
  readonly text: string;
  readonly first: number;
  readonly second: number;
}

function finding(
  node: NonNullable<ReturnType<typeof valueAt>>,
  title: string,
  twice: Twice,
): Pick<Finding, 'message' | 'suggest'> {
  const first = title.slice(0, twice.first + twice.text.length).trim();
  const last = title.slice(twice.first + twice.text.length).trim();
  const choices = [...new Set([first, last])].filter((each) => each !== title && each !== '');
  return {
    message: statements.repeatedWords(twice.text),
    suggest: choices.map((each) => ({ title: fixes.change(each), edits: [replaceText(node, each)] })),
  };
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsWithPlaces(title: string): readonly Word[] {
  return [...title.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+#.'’-]*/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The noun of the role's function, standing twice as whole words. */
function repeatedNoun({ resolved }: RoleState, title: string): Twice | undefined {
  const noun = resolved.function?.noun;
  if (!noun) return undefined;
  const [first, second] = [...title.matchAll(wholeWords(noun))];
  if (!first || !second) return undefined;
  return { text: second[0], first: first.index, second: second.index };
}

/** The longest run of at least two words that stands twice, or one long word right behind itself. */
function repeatedRun(title: string, words: readonly Word[]): Twice | undefined {
  for (let length = Math.floor(words.length / 2); length >= 2; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      for (let j = i + length; j + length <= words.length; j++) {
        if (sameRun(words, i, j, length)) return twice(title, words, i, j, length);
      }
    }
  }
  const at = words.findIndex((word, i) => word.text.length > 2 && word.text === words[i + 1]?.text);
  return at < 0 ? undefined : twice(title, words, at, at + 1, 1);
}

function sameRun(words: readonly Word[], i: number, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (words[i + k]?.text !== words[j + k]?.text) return false;
  return true;
}

function twice(title: string, words: readonly Word[], i: number, j: number, length: number): Twice {
  const second = words[j]?.start ?? 0;
  const end = words[j + length - 1]?.end ?? second;
  return { text: title.slice(second, end), first: words[i]?.start ?? 0, second };
}
