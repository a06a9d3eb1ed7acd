import type { Index } from '../../../model/facts/facts';
import type { Taxonomy } from '../../../model/taxonomy/taxonomy';
import { across } from '../../messages/across';
import { definitionsIn } from '../../taxonomy-file/definitions';
import type { Rule } from '../rule';
import { spanOf } from '../support/places';

export const unusedLibraryItem: Rule = {
  unit: 'file',
  meta: {
    name: 'unused-library-item',
    title: 'Nothing uses an item of the library',
    why: 'An item that no role refers to is kept up for nobody, and people who look for one wade through it. Often it was replaced, or its id was changed in one place only.',
    how: 'Use it in a role with `ref`, remove it, or leave it where it is there for roles to come.',
    group: 'taxonomy',
    severity: 'hint',
    strict: 'hint',
    tag: 'unnecessary',
    examples: [
      {
        kind: 'library',
        taxonomy: 'format: 1\n',
        others: {
          'nurse.role.yaml':
            'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - ref: wound-care\n',
        },
        bad: 'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n  - id: bed-making\n    type: skill\n    statement: Makes beds.\n',
        good: 'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n',
      },
    ],
  },
  *inFile({ state, snapshot }) {
    const { taxonomy } = state.governance;
    if (snapshot.complete === false || taxonomy.uri === undefined) return;
    const used = usedItems(taxonomy, snapshot.index);
    if (!used) return;
    for (const { list, id, node } of definitionsIn(state)) {
      if (list !== 'library' || used.has(id) || taxonomy.library.get(id)?.source?.uri !== state.uri) continue;
      yield { ...spanOf(node), path: node.path, message: across.unusedItem(id) };
    }
  },
};

/** The items that roles name or inherit; undefined while the taxonomy has no roles yet. */
function usedItems(taxonomy: Taxonomy, index: Index): ReadonlySet<string> | undefined {
  const { levels, functions, focuses } = taxonomy;
  const used = new Set(
    [...levels.values(), ...functions.values(), ...focuses.values()].flatMap(({ components }) =>
      components.flatMap(({ data }) => data.ref ?? []),
    ),
  );
  let roles = 0;
  for (const facts of index.roles()) {
    if (facts.taxonomy !== taxonomy.uri) continue;
    roles++;
    for (const ref of facts.refs) used.add(ref);
  }
  return roles > 0 ? used : undefined;
}
