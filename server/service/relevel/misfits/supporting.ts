import { isEnglish } from '../../check/severity';
import { misfitMessages as messages } from '../../messages/relevel';
import { spanInText, statementNode } from '../../rules/support/texts';
import type { Misfit, Move } from '../misfit';

/** How English statements speak of work that somebody else answers for. */
const firstWords =
  /^(?:assists?|assisting|helps?|helping|supports?|supporting|participates? in|participating in|takes? part in|contributes? to|learns?|learning|shadows?|shadowing|observes?)\b/i;
const anywhere =
  /\b(?:under (?:the )?(?:close )?(?:supervision|guidance|direction)|with (?:close )?guidance|as (?:assigned|directed|instructed))\b/i;

/** Statements of helping in a role that went up. */
export function supporting({ state, level, from }: Move): readonly Misfit[] {
  const { rank } = level;
  if (from?.rank === undefined || rank === undefined || rank <= from.rank) return [];
  if (!isEnglish(state.resolved.taxonomy)) return [];
  const sections = state.role.sections.filter(({ key }) => key !== 'qualifications');
  return sections.flatMap(({ parts }) =>
    parts.flatMap(({ node: item, uri }): Misfit[] => {
      const node = uri === undefined ? statementNode(state, item) : undefined;
      const found = firstWords.exec(node?.text ?? '') ?? anywhere.exec(node?.text ?? '');
      if (!node || !found) return [];
      const { start, end } = spanInText(
        state.document.getText(),
        node,
        found.index,
        found.index + found[0].length,
      );
      const message = messages.supporting(found[0], level.id, level.dimensions.autonomy);
      return [{ kind: 'verb', start, end, message }];
    }),
  );
}
