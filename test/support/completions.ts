import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../../server/model/text/span';
import { applyEdits } from '../../server/model/text/span';
import { complete } from '../../server/service/features/completion';
import type { AnyState, ClientAbilities, FileState, Snapshot } from '../../server/service/snapshot';
import { cursor } from './cursor';
import { fileStateOf } from './file-state';
import { snapshotOf, stateOf } from './role-state';
import { expandSnippet } from './snippet';

export const allAbilities: ClientAbilities = {
  commands: new Set(),
  snippetEdits: true,
  snippets: true,
};

/** What a role is completed against. */
export interface Surroundings {
  readonly taxonomy?: string;
  readonly libraries?: Readonly<Record<string, string>>;
  readonly snapshot?: Snapshot;
  readonly abilities?: ClientAbilities;
}

export interface Completions {
  readonly list: CompletionList;
  readonly labels: readonly string[];
  item(label: string): CompletionItem;
  /** The text after this item was chosen and nothing typed at its stops. */
  choose(label: string): string;
}

/** The completions at the cursor's mark of a text. */
export function completionsAt(marked: string, around: Surroundings = {}): Completions {
  const { text, offset } = cursor(marked);
  const state = stateOf(text, around.taxonomy, around.libraries);
  return completionsOf(state, offset, around);
}

/** The completions at the cursor's mark of a `taxonomy.yaml`, a library or a file of pay. */
export function completionsIn(
  marked: string,
  kind: FileState['kind'],
  around: Surroundings = {},
): Completions {
  const { text, offset } = cursor(marked);
  return completionsOf(fileStateOf(text, kind, around), offset, around);
}

export function completionsOf(state: AnyState, offset: number, around: Surroundings = {}): Completions {
  const list = complete(state, offset, around.snapshot ?? snapshotOf(), around.abilities ?? allAbilities);
  const item = (label: string): CompletionItem => {
    const found = list.items.find((each) => each.label === label);
    if (!found) throw new Error(`no ${label} among ${list.items.map((each) => each.label).join(', ')}`);
    return found;
  };
  return {
    list,
    labels: list.items.map((each) => each.label),
    item,
    choose: (label) => applied(state, item(label)),
  };
}

/** The text of a state after an item was chosen. */
export function applied({ document }: AnyState, item: CompletionItem): string {
  const toEdit = ({ range, newText }: TextEdit, snippet: boolean): Edit => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    text: snippet ? expandSnippet(newText) : newText,
  });
  const edits = (item.additionalTextEdits ?? []).map((edit) => toEdit(edit, false));
  return applyEdits(document.getText(), [toEdit(editOf(item), item.insertTextFormat === 2), ...edits]);
}

export function editOf(item: CompletionItem): TextEdit {
  if (!item.textEdit || !('range' in item.textEdit)) throw new Error(`${item.label} has no edit`);
  return item.textEdit;
}
