import { files } from '../../messages/files';
import { fixes } from '../../messages/fixes';
import { definitionsIn } from '../../taxonomy-file/definitions';
import type { FileContext, Finding, Rule } from '../rule';
import { spanOf } from '../support/places';
import { removePart } from '../support/remove';

export const duplicateId: Rule = {
  unit: 'file',
  meta: {
    name: 'duplicate-id',
    title: 'An id is defined twice',
    why: 'Lists of all files of a taxonomy are joined by id. Of two definitions with the same id only the first counts, that of `taxonomy.yaml` before those of the libraries; what the second one says is lost without a word.',
    how: 'Remove one of the two, give it another id, or bring both together in one place.',
    group: 'taxonomy',
    severity: 'error',
    examples: [
      {
        kind: 'taxonomy',
        bad: 'superfunctions:\n  - id: CARE\n    name: Patient care\n  - id: CARE\n    name: Home care\n',
        good: 'superfunctions:\n  - id: CARE\n    name: Patient care\n  - id: HOME\n    name: Home care\n',
      },
    ],
  },
  *inFile(context) {
    yield* inThisFile(context);
    yield* inOtherFiles(context);
  },
};

/** The second of two in one file is known from its text alone, also where no taxonomy has read it. */
function* inThisFile({ state }: FileContext): Iterable<Finding> {
  const first = new Map<string, { start: number; end: number }>();
  for (const { list, id, node, item } of definitionsIn(state)) {
    const known = first.get(`${list} ${id}`);
    if (!known) {
      first.set(`${list} ${id}`, spanOf(node));
      continue;
    }
    const owner = item.parent;
    const part = owner?.items.find(({ value }) => value?.start === item.start);
    yield {
      ...spanOf(node),
      path: node.path,
      message: files.duplicateId(id, list),
      related: [{ uri: state.uri, span: known, message: files.duplicateFirst }],
      suggest:
        owner && part
          ? [{ title: fixes.removeDefinition, edits: [removePart(state.tree, owner, part)] }]
          : [],
    };
  }
}

function* inOtherFiles({ state, snapshot }: FileContext): Iterable<Finding> {
  for (const { list, id, first, second } of state.governance.taxonomy.duplicates) {
    if (second.uri !== state.uri || !first || first.uri === state.uri) continue;
    // While a file is broken the taxonomy is older than the text, and the place may hold something else by now.
    const node = state.view.at(state.tree.root, [...second.path, 'id']);
    if (node?.text !== id) continue;
    const other = snapshot.tree?.(first.uri)?.root?.at([...first.path, 'id']);
    yield {
      ...spanOf(node),
      path: node.path,
      message: files.duplicateId(id, list),
      ...(other ? { related: [{ uri: first.uri, span: spanOf(other), message: files.duplicateFirst }] } : {}),
    };
  }
}
