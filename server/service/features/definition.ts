import type { LocationLink } from 'vscode-languageserver-types';
import { rangeOfUse } from '../../model/facts/use';
import { parseCode } from '../../model/role/code';
import { definitionsOf, type Reference } from '../navigation/references';
import { isGiven, scopeOf } from '../navigation/scope';
import { homeOf, symbolAt } from '../navigation/symbol';
import type { AnyState, Snapshot } from '../snapshot';

/**
 * Where the thing at an offset (UTF-16) is defined: an id in the files of the taxonomy, a code in its role. Nothing
 * for what comes from the embedded framework.
 */
export function definitions(state: AnyState, offset: number, snapshot: Snapshot): LocationLink[] {
  const scope = scopeOf(state.governance, snapshot, state);
  const found = symbolAt(state, offset, scope);
  if (!found) return [];
  const all = nearest(definitionsOf(found.symbol, scope), state);
  // Overlays of other regions repeat the code; the role itself is meant.
  return (found.symbol.kind === 'role' ? all.slice(0, 1) : all).map(({ uri, use }) => ({
    targetUri: uri,
    targetRange: rangeOfUse(use),
    targetSelectionRange: rangeOfUse(use),
    originSelectionRange: rangeOfUse(found.use),
  }));
}

/** Several levels may give a component of the same id: seen from a role, those that give it to this role count. */
function nearest(all: readonly Reference[], state: AnyState): readonly Reference[] {
  const code = parseCode(homeOf(state)?.code ?? '');
  const given = all.filter(
    ({ use: { kind, within } }) => kind === 'component' && within && isGiven(code, new Set([within])),
  );
  return given.length > 0 ? given : all;
}
