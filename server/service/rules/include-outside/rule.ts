import { files } from '../../messages/files';
import type { Rule } from '../rule';
import { spanOf } from '../support/places';

export const includeOutside: Rule = {
  unit: 'file',
  meta: {
    name: 'include-outside',
    title: 'An include leads out of the folder',
    why: 'A taxonomy is what lies in its folder, so that it can be copied, moved and read by others. Patterns that lead out of it, by `..` or by a path from the top of the disk, find nothing.',
    how: 'Move the library into the folder, and name it from there.',
    group: 'taxonomy',
    severity: 'warning',
    examples: [
      {
        kind: 'taxonomy',
        bad: 'include:\n  - "../shared/*.library.yaml"\n',
        good: 'include:\n  - "shared/*.library.yaml"\n',
      },
    ],
  },
  *inFile({ state }) {
    if (state.kind !== 'taxonomy') return;
    for (const { value } of state.view.at(state.tree.root, ['include'])?.items ?? []) {
      const node = state.view.follow(value);
      if (node?.text === undefined || !leadsOut(node.text)) continue;
      yield { ...spanOf(node), path: node.path, message: files.includeOutside(node.text) };
    }
  },
};

function leadsOut(pattern: string): boolean {
  return /^(?:\/|[a-z]:|[a-z]+:\/\/|~)/i.test(pattern) || pattern.split(/[/\\]/).includes('..');
}
