import { keysAt } from '../../../model/keys';
import { files } from '../../messages/files';
import { fixes } from '../../messages/fixes';
import { definitionsIn } from '../../taxonomy-file/definitions';
import type { Rule } from '../rule';
import { spanOf } from '../support/places';
import { addOrFill } from '../support/templates';

export const offLadder: Rule = {
  unit: 'file',
  meta: {
    name: 'off-ladder',
    title: 'A new level has no place on the ladder',
    why: 'Track and rank say where a level stands. A new one without them has no rung above or below, its roles have no neighbours, and no expectation of a lower level serves it.',
    how: 'Add `track` and `rank`. For a built-in id, such as `P3`, both are known and only what you type changes.',
    group: 'taxonomy',
    severity: 'warning',
    examples: [
      {
        kind: 'taxonomy',
        bad: 'levels:\n  - id: P7\n    name: Distinguished\n',
        good: 'levels:\n  - id: P7\n    name: Distinguished\n    track: P\n    rank: 75\n',
      },
    ],
  },
  *inFile({ state }) {
    for (const { list, id, node, item } of definitionsIn(state)) {
      const level = list === 'levels' ? state.governance.taxonomy.levels.get(id) : undefined;
      if (level?.source?.uri !== state.uri) continue;
      const missing = (['track', 'rank'] as const).filter((key) => level[key] === undefined);
      if (missing.length === 0) continue;
      const path = node.path.slice(0, -1);
      const order = keysAt(state.kind, path).map(({ key }) => key);
      const absent = missing.filter((key) => !item.entry(key)?.value);
      const edits = addOrFill(
        state,
        path,
        absent.map((key) => ({ key, value: ' ⟨⟩' })),
        order,
      );
      yield {
        ...spanOf(node),
        path: node.path,
        message: files.offLadder(id, missing),
        suggest: edits.length > 0 ? [{ title: fixes.addAll(absent), edits, snippet: true }] : [],
      };
    }
  },
};
