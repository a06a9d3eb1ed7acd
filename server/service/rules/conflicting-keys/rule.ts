import { files } from '../../messages/files';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { entryAt, spanOf, valueAt } from '../support/places';
import { removePart } from '../support/remove';

export const conflictingKeys: Rule = {
  unit: 'file',
  meta: {
    name: 'conflicting-keys',
    title: 'Two keys exclude each other',
    why: 'A library item says what is expected either level by level or proficiency by proficiency. With both, nobody could tell which text a role shows; `levels` is taken then, and the other part is lost without a word.',
    how: 'Keep the key that suits the item, and remove the other one with all that stands below it.',
    group: 'taxonomy',
    severity: 'error',
    examples: [
      {
        kind: 'library',
        bad: 'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n    levels:\n      P2:\n        expectation: Dresses clean wounds.\n    proficiencies:\n      expert:\n        expectation: Dresses any wound.\n',
        good: 'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n    levels:\n      P2:\n        expectation: Dresses clean wounds.\n',
      },
    ],
  },
  *inFile({ state }) {
    for (const { keyword, path, params } of state.errors) {
      if (keyword !== 'not' || !Array.isArray(params.keys)) continue;
      const owner = valueAt(state, path);
      const entries = params.keys.map(String).flatMap((key) => entryAt(state, [...path, key]) ?? []);
      const last = entries.at(-1);
      if (!owner || !last) continue;
      yield {
        ...spanOf(last.key),
        path: [...path, last.name],
        message: files.conflictingKeys(entries.map(({ name }) => name)),
        suggest: entries
          .filter((entry) => owner.entries.includes(entry))
          .map((entry) => ({
            title: fixes.removeKey(entry.name),
            edits: [removePart(state.tree, owner, entry)],
          })),
      };
    }
  },
};
