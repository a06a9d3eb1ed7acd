import type { Range } from 'vscode-languageserver-types';
import { finished } from '../../model/steps';
import type { Level } from '../../model/taxonomy/taxonomy';
import { relevelMessages as messages, misfitKinds } from '../messages/relevel';
import { renameMessages } from '../messages/rename';
import { scopeOf } from '../navigation/scope';
import type { MisfitKind } from '../relevel/misfit';
import { misfitsIn } from '../relevel/misfits';
import { refusalOf } from '../rename/allowed';
import { filesOf, type Refusal, renameOf } from '../rename/rename';
import { brokenFile, twinRefusal } from '../rename/target';
import type { RoleState, Snapshot } from '../snapshot';
import { rangeOf } from './diagnostics';
import type { PlannedRename } from './rename';

/**
 * What moving a role to another level changes: a rename of its code, with which `level`, the former codes, the
 * file's name, its overlays and everything that names it go along. `renameEdit` writes the edits.
 */
export function planRelevel(state: RoleState, level: string, snapshot: Snapshot): PlannedRename | Refusal {
  const { code } = state.role;
  if (!code) return { refusal: messages.noCode };
  const broken = brokenFile(state);
  if (broken !== undefined) return { refusal: renameMessages.brokenFile(broken) };
  const scope = scopeOf(state.governance, snapshot, state);
  if (!scope.taxonomy.levels.has(level)) return { refusal: messages.unknownLevel(level) };
  if (level === code.level) return { refusal: messages.sameLevel(code.text, level) };
  if (scope.byCode(code.text).length === 0) return { refusal: messages.unknownRole(code.text) };
  const to = `${code.function}.${code.focus}.${level}`;
  const rename = renameOf({ kind: 'role', id: code.text }, to, scope);
  const refusal = twinRefusal(code.text, scope) ?? refusalOf(rename);
  return refusal === undefined ? { rename, uris: finished(filesOf(rename)) } : { refusal };
}

/** Something that no longer fits, with its place in the editor's own terms and the line that holds it. */
export interface PlacedMisfit {
  readonly kind: MisfitKind;
  /** The kind in words. */
  readonly label: string;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
  readonly line: string;
}

/**
 * What in one file of a role does not fit its level (with `from`: or speaks of the level before), in the order of the
 * text. Empty for a role on an unknown level.
 */
export function levelReview(
  state: RoleState,
  from: Level | undefined,
  snapshot: Snapshot,
): readonly PlacedMisfit[] {
  const { document, uri, governance } = state;
  const { level } = state.resolved;
  if (!level) return [];
  const found = misfitsIn({ state, level, from, snapshot, scope: scopeOf(governance, snapshot, state) });
  return found.map(({ kind, message, start, end }) => {
    const range = rangeOf(document, { start, end });
    const { line } = range.start;
    const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    return { kind, label: misfitKinds[kind], message, uri, range, line: text.trim() };
  });
}
