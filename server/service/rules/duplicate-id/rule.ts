import { files } from '../../messages/files';
import { fixes } from '../../messages/fixes';
import type { RoleState } from '../../snapshot';
import { definitionsIn } from '../../taxonomy-file/definitions';
import type { FileContext, Finding, Rule } from '../rule';
import { type OwnComponent, ownComponents } from '../support/own-components';
import { spanOf, valueAt } from '../support/places';
import { removePart } from '../support/remove';
import { replaceText } from '../support/replace';

export const duplicateId: Rule = {
  unit: 'role',
  meta: {
    name: 'duplicate-id',
    title: 'An id is defined twice',
    why: 'Lists of all files of a taxonomy are joined by id. Of two definitions with the same id only the first counts, that of `taxonomy.yaml` before those of the libraries; what the second one says is lost without a word.\n\nIn a role two statements may not share an id either: what excludes or assesses the one means the other as well.',
    how: 'Remove one of the two, give it another id, or bring both together in one place.',
    group: 'taxonomy',
    severity: 'error',
    examples: [
      {
        kind: 'taxonomy',
        bad: 'superfunctions:\n  - id: CARE\n    name: Patient care\n  - id: CARE\n    name: Home care\n',
        good: 'superfunctions:\n  - id: CARE\n    name: Patient care\n  - id: HOME\n    name: Home care\n',
      },
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - statement: Dresses wounds.\n      id: care\n    - statement: Lifts patients.\n      id: care\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - statement: Dresses wounds.\n      id: care\n    - statement: Lifts patients.\n      id: lifting\n',
      },
    ],
  },
  *check({ state }) {
    const first = new Map<string, OwnComponent>();
    for (const own of ownComponents(state)) {
      const { id } = own.data;
      if (!id) continue;
      const known = first.get(id);
      if (known) yield* inRole(state, own, known, first);
      else first.set(id, own);
    }
  },
  *inFile(context) {
    yield* inThisFile(context);
    yield* inOtherFiles(context);
  },
};

/** The second of two statements of a role with one id. */
function* inRole(
  state: RoleState,
  { data, part }: OwnComponent,
  known: OwnComponent,
  taken: ReadonlyMap<string, unknown>,
): Iterable<Finding> {
  const path = [...part.path, 'id'];
  const node = valueAt(state, path);
  const first = valueAt(state, [...known.part.path, 'id']);
  if (!node || !data.id) return;
  const other = freeId(data.id, taken);
  yield {
    ...spanOf(node),
    path,
    message: files.duplicateComponent(data.id),
    suggest: [{ title: fixes.change(other), edits: [replaceText(node, other)] }],
    ...(first
      ? { related: [{ uri: state.uri, span: spanOf(first), message: files.duplicateComponentFirst }] }
      : {}),
  };
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  for (let count = 2; ; count++) if (!taken.has(`${id}-${count}`)) return `${id}-${count}`;
}

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
