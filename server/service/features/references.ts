import type { Location } from 'vscode-languageserver-types';
import { locationOf, referencesTo } from '../navigation/references';
import { scopeOf } from '../navigation/scope';
import { symbolAt } from '../navigation/symbol';
import type { AnyState, Snapshot } from '../snapshot';

/** Every place of the taxonomy's files that names the thing at an offset (UTF-16), with or without its definitions. */
export function references(
  state: AnyState,
  offset: number,
  snapshot: Snapshot,
  includeDeclaration: boolean,
): Location[] {
  const scope = scopeOf(state.governance, snapshot, state);
  const found = symbolAt(state, offset, scope);
  if (!found) return [];
  return referencesTo(found.symbol, scope)
    .filter(({ declaration }) => includeDeclaration || !declaration)
    .map(locationOf);
}
