import type { CodeAction, CodeActionKind, Range } from 'vscode-languageserver-types';
import type { Node } from '../../model/syntax/node';
import { mergeMessages } from '../messages/merge';
import { relevelMessages } from '../messages/relevel';
import type { AnyState, ClientAbilities } from '../snapshot';

const changeLevel = 'rolewright.changeLevel';
const mergeFunctions = 'rolewright.mergeFunctions';

/** The kinds of these actions, as a client wants to know them beforehand. */
export const commandKinds: readonly CodeActionKind[] = ['refactor.rewrite.level', 'refactor.rewrite.merge'];

/**
 * Refactorings that have questions to ask, and so are commands of the client: on `code` and `level` of a role its move
 * to another level, on the `id` of a function in a file of the taxonomy its merge into another one.
 */
export function commandActions(
  state: AnyState,
  range: Range,
  { commands }: ClientAbilities,
  only?: readonly CodeActionKind[],
): CodeAction[] {
  const wanted = (kind: string): boolean =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
  const offset = state.document.offsetAt(range.start);
  const offers = state.kind === 'role' ? levelActions(state, offset) : mergeActions(state, offset);
  return offers.filter(({ kind, command }) => wanted(kind ?? '') && commands.has(command?.command ?? ''));
}

function levelActions({ uri, tree }: AnyState, offset: number): CodeAction[] {
  const entry = tree.root?.entries.find(({ start, end }) => start <= offset && offset <= end);
  if (entry?.name !== 'code' && entry?.name !== 'level') return [];
  return [action(relevelMessages.action, 'refactor.rewrite.level', changeLevel, uri)];
}

function mergeActions({ tree }: AnyState, offset: number): CodeAction[] {
  const items = tree.root?.child('functions')?.items ?? [];
  const id = items.map(({ value }) => value?.child('id')).find((node) => node && touches(node, offset));
  if (id?.text === undefined) return [];
  return [action(mergeMessages.action(id.text), 'refactor.rewrite.merge', mergeFunctions, id.text)];
}

function touches({ start, end }: Node, offset: number): boolean {
  return start <= offset && offset <= end;
}

function action(title: string, kind: CodeActionKind, command: string, argument: string): CodeAction {
  return { title, kind, command: { title, command, arguments: [argument] } };
}
