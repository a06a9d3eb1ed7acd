import type { DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { rangeOfUse } from '../../model/facts/use';
import { usesIn } from '../../model/facts/uses';
import { referencesInFile } from '../navigation/references';
import { scopeOf } from '../navigation/scope';
import { homeOf, symbolAt } from '../navigation/symbol';
import type { AnyState, Snapshot } from '../snapshot';

const read: DocumentHighlightKind = 2;
const write: DocumentHighlightKind = 3;

/** The places of the same file that name the thing at an offset (UTF-16); definitions stand out. */
export function highlights(state: AnyState, offset: number, snapshot: Snapshot): DocumentHighlight[] {
  const scope = scopeOf(state.governance, snapshot, state);
  const found = symbolAt(state, offset, scope);
  if (!found) return [];
  const uses = usesIn(state.kind, state.tree, state.view);
  return referencesInFile(found.symbol, uses, homeOf(state), scope).map((use) => ({
    range: rangeOfUse(use),
    kind: use.definition ? write : read,
  }));
}
