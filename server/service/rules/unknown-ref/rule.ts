import { codes } from '../../messages/codes';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { unknownRefsInFile } from '../support/in-file/unknown-refs';
import { nearest } from '../support/nearest';
import { spanOf } from '../support/places';
import { replaceText } from '../support/replace';

export const unknownRef: Rule = {
  unit: 'component',
  meta: {
    name: 'unknown-ref',
    title: 'A reference leads to no item of the library',
    why: 'With `ref` a role takes a statement and what is expected at its level from the library. Where the item does not exist, the card has nothing to show but the bare id.',
    how: 'Take the proposed id, add the item to a library, or write the statement here.',
    group: 'codes',
    severity: 'error',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - ref: wuond-care\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - ref: wound-care\n',
        taxonomy: 'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n',
      },
    ],
  },
  *check({ component, state }) {
    const { data, item, part } = component;
    if (data.ref === undefined || data.ref === '' || item || !part) return;
    const { view } = state.role;
    const entry = view.entries(part.node).findLast(({ name }) => name === 'ref');
    const node = view.follow(entry?.value);
    if (!entry || !node) return;
    const { library } = state.governance.taxonomy;
    const sameType = [...library.values()].filter(({ type }) => type === component.type?.id);
    const near =
      nearest(
        data.ref,
        sameType.map(({ id }) => id),
      ) ?? nearest(data.ref, library.keys());
    const change =
      near === undefined ? [] : [{ title: fixes.change(near), edits: [replaceText(node, near)] }];
    const own =
      data.statement === undefined
        ? [{ title: fixes.asStatement, edits: [replaceText(entry.key, 'statement')] }]
        : [];
    yield {
      ...spanOf(node),
      message: codes.unknownRef(data.ref, near, library.size > 0),
      suggest: [...change, ...own],
    };
  },
  inFile: unknownRefsInFile,
};
