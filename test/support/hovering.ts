import type { Hover } from 'vscode-languageserver-types';
import { textDocument } from '../../server/model/syntax/tree';
import { hover } from '../../server/service/features/hover';
import { roleState } from '../../server/service/role-state';
import type { FileState } from '../../server/service/snapshot';
import { type FileSurroundings, fileSnapshot, fileStateOf } from './file-state';
import { cursor, governance, snapshotOf, stateOf } from './role-state';

const abilities = { commands: new Set<string>(), snippetEdits: true, snippets: true };

interface Surroundings {
  readonly taxonomy?: string;
  readonly library?: string;
  /** Texts of other roles by their file names, in the folder of `taxonomy.yaml`. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The hover at the `|` of a role's text: what is underlined, an empty line, and the Markdown; or `nothing`. */
export function hovering(marked: string, surroundings: Surroundings = {}): string {
  const { text, offset } = cursor(marked);
  const found = hoverer(text, surroundings)(offset);
  if (!found) return 'nothing';
  const { range, contents } = found;
  const lines = text.split('\n');
  const underlined = range && lines[range.start.line]?.slice(range.start.character, range.end.character);
  const value = typeof contents === 'object' && 'value' in contents ? contents.value : '';
  return `[${underlined}]\n\n${value}`;
}

/** The hover at the `|` of a `taxonomy.yaml`, a library or a file of pay; `roles` are texts of roles by file name. */
export function hoveringIn(
  marked: string,
  kind: FileState['kind'],
  around: FileSurroundings & { readonly roles?: Readonly<Record<string, string>> } = {},
): string {
  const { text, offset } = cursor(marked);
  const state = fileStateOf(text, kind, around);
  const roles = Object.entries(around.roles ?? {}).map(([name, role]) =>
    roleState(textDocument(role, `file:///acme/${name}`, 1), state.governance),
  );
  const found = hover(state, offset, fileSnapshot(state, around, roles), abilities);
  const { contents } = found ?? {};
  if (!found || !contents || typeof contents !== 'object' || !('value' in contents)) return 'nothing';
  const underlined = found.range && state.document.getText(found.range);
  return `[${underlined}]\n\n${contents.value}`;
}

/** The hover at any offset of a text that is read once. */
export function hoverer(
  text: string,
  { taxonomy, library, others = {} }: Surroundings = {},
): (offset: number) => Hover | null {
  const libraries = library === undefined ? {} : { 'skills.library.yaml': library };
  const state = stateOf(text, taxonomy, libraries);
  const rest = Object.entries(others).map(([name, other]) =>
    roleState(textDocument(other, `file:///acme/${name}`, 1), governance(taxonomy, libraries)),
  );
  const snapshot = snapshotOf(state, ...rest);
  return (offset) => hover(state, offset, snapshot, abilities);
}
