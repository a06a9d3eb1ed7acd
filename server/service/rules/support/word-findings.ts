import { once } from '../../../model/once';
import { fixes } from '../../messages/fixes';
import type { RoleState } from '../../snapshot';
import type { Finding } from '../rule';
import { anyOf, indexOf } from './english/idioms';
import { type Prose, proseSearch, spanInText } from './texts';

/** A wording that is better replaced. */
interface Wording {
  readonly words: string;
  readonly better: readonly string[];
}

/**
 * Makes a check of all texts of a role for wordings of a list. A match is passed over where it lies in a text that
 * the taxonomy allows, such as `native speaker` in an allowed `native speaker of German`.
 */
export function wordingCheck<T extends Wording>(
  list: readonly T[],
  message: (found: string, wording: T) => string,
  accept: (found: string) => boolean = () => true,
): (state: RoleState, allow: readonly string[]) => Iterable<Finding> {
  const pattern = once(() => anyOf(list));
  const search = proseSearch(({ text }) => [...text.matchAll(pattern())]);
  return function* (state, allow) {
    for (const [prose, match] of search(state)) {
      const wording = list[indexOf(match)];
      const [found] = match;
      if (!wording || !accept(found) || isAllowed(prose, match.index, found, allow)) continue;
      const { start, end, exact } = spanInText(
        state.document.getText(),
        prose.node,
        match.index,
        match.index + found.length,
      );
      yield {
        start,
        end,
        message: message(found, wording),
        suggest: exact
          ? wording.better.map((better) => ({
              title: fixes.replaceWith(sameCase(found, better)),
              edits: [{ start, end, text: sameCase(found, better) }],
            }))
          : [],
      };
    }
  };
}

function isAllowed({ text }: Prose, at: number, found: string, allow: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return allow.some((each) => {
    const wanted = each.toLowerCase();
    for (let from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + 1))
      if (from <= at && at + found.length <= from + wanted.length) return true;
    return false;
  });
}

function sameCase(found: string, better: string): string {
  return /^\p{Lu}/u.test(found) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}
