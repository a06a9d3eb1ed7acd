import { isPlaceholder } from '../../../model/text/placeholder';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { Rule } from '../rule';
import { isEmpty, pathAtOffset, spanOf } from '../support/places';
import { removePart } from '../support/remove';
import { proseSearch } from '../support/texts';

const search = proseSearch(({ node, text }) => (!isEmpty(node) && isPlaceholder(text) ? [text] : []));

export const placeholders: Rule = {
  unit: 'role',
  meta: {
    name: 'placeholder',
    title: 'A text is only a placeholder',
    why: 'Words such as `tbc`, `todo` or `{add task}` are notes to the author. On a card they look like something that the role demands. Only whole values count; the words inside a sentence are left alone.',
    how: 'Write the text, or remove the line until you know it.',
    group: 'structure',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: tbc\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: Looks after the patients of one ward.\n',
      },
    ],
  },
  *check({ state, allow }) {
    for (const [{ node }, text] of search(state)) {
      if (allow.includes(text.trim())) continue;
      const owner = node.parent;
      const item = owner?.kind === 'list' ? owner.items.find(({ value }) => value === node) : undefined;
      yield {
        ...spanOf(node),
        path: pathAtOffset(state.tree.root, node.start),
        message: structure.placeholder(text),
        suggest:
          owner && item && owner.items.length > 1
            ? [{ title: fixes.removeStatement, edits: [removePart(state.tree, owner, item)] }]
            : [],
      };
    }
  },
};
