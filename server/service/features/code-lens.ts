import type { CodeLens, Range } from 'vscode-languageserver-types';
import type { ClientAbilities, RoleState, Snapshot } from '../snapshot';

/** One kind of lens; none where the client or the file has not what it needs. */
type LensMaker = (state: RoleState, snapshot: Snapshot, abilities: ClientAbilities) => readonly CodeLens[];

const openCard = 'rolewright.openCard';
const makers: readonly LensMaker[] = [cardLens];

/** Lenses above the parts of a role, in the order in which they are shown. */
export function codeLenses(state: RoleState, snapshot: Snapshot, abilities: ClientAbilities): CodeLens[] {
  return makers.flatMap((make) => make(state, snapshot, abilities));
}

function cardLens(state: RoleState, _snapshot: Snapshot, { commands }: ClientAbilities): readonly CodeLens[] {
  const range = headLine(state);
  if (!range || !commands.has(openCard)) return [];
  return [{ range, command: { title: 'Open role card', command: openCard, arguments: [state.uri] } }];
}

/** Where the role begins for a reader: its title or code, whichever stands first, else its first key. */
function headLine({ document, tree, role }: RoleState): Range | undefined {
  const entries = role.view.follow(tree.root)?.entries ?? [];
  const head = entries.find(({ name }) => name === 'title' || name === 'code') ?? entries[0];
  return head && { start: document.positionAt(head.key.start), end: document.positionAt(head.key.end) };
}
