import { parse } from '../../server/model/syntax/parse';
import { textDocument } from '../../server/model/syntax/tree';
import { fileState } from '../../server/service/file-state';
import type { AnyState, FileState, Governance, RoleState, Snapshot } from '../../server/service/snapshot';
import { governance, snapshotOf } from './role-state';

/** The files around one that is no role. */
export interface FileSurroundings {
  /** The `taxonomy.yaml` above a library or a file of pay. */
  readonly taxonomy?: string | undefined;
  readonly libraries?: Readonly<Record<string, string>> | undefined;
}

const names = {
  taxonomy: 'taxonomy.yaml',
  library: 'm.library.yaml',
  pay: 'm.pay.yaml',
  assessment: 'm.assessment.yaml',
} as const;

/** A `taxonomy.yaml`, a library or a file of pay with this text, read and joined as the editor does it. */
export function fileStateOf(
  text: string,
  kind: FileState['kind'],
  { taxonomy, libraries = {} }: FileSurroundings = {},
): FileState {
  const name = names[kind];
  const own = kind === 'library' ? { [name]: text } : {};
  const all = Object.entries({ ...own, ...libraries }).sort(([a], [b]) => (a < b ? -1 : 1));
  const given: Governance = governance(kind === 'taxonomy' ? text : taxonomy, Object.fromEntries(all));
  return fileState(textDocument(text, `file:///acme/${name}`, 1), kind, given);
}

/** A snapshot with the trees of the files around, for fixes and related places in them. */
export function fileSnapshot(
  state: AnyState,
  { taxonomy, libraries = {} }: FileSurroundings = {},
  roles: readonly RoleState[] = [],
): Snapshot {
  const texts = new Map(Object.entries(libraries).map(([name, text]) => [`file:///acme/${name}`, text]));
  if (taxonomy !== undefined) texts.set('file:///acme/taxonomy.yaml', taxonomy);
  const trees = new Map([...texts].map(([uri, text]) => [uri, parse(textDocument(text, uri, 1))]));
  trees.set(state.uri, state.tree);
  return { ...snapshotOf(...roles), tree: (uri) => trees.get(uri) };
}
