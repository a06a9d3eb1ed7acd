import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { finished } from '../../model/steps';
import type { EditAbilities } from '../grouped-edit';
import { functionChoices, labelOf } from '../merge/choices';
import { collisionsOf } from '../merge/collisions';
import { type Legacy, legacyOf } from '../merge/function-entry';
import type { Collision, Decision, Merge } from '../merge/merge';
import { mergeNotes } from '../merge/notes';
import { doubledPay, payEdits, payFilesOf } from '../merge/pay-edits';
import { mergeOf } from '../merge/plan';
import { roleEdits } from '../merge/role-edits';
import { newFocuses, taxonomyEdits } from '../merge/taxonomy-edits';
import { changeLabels } from '../messages/changes';
import { mergeMessages as messages } from '../messages/merge';
import { renameMessages } from '../messages/rename';
import { definitionsOf } from '../navigation/references';
import { type Scope, scopeOf } from '../navigation/scope';
import { type FileToEdit, namedEdits } from '../rename/file-edits';
import { movedTo } from '../rename/file-name';
import { filesOf, type Refusal } from '../rename/rename';
import { brokenFile } from '../rename/target';
import { type FileChange, type ReadFile, workspaceEdit } from '../rename/workspace-edit';
import type { Governance, Snapshot } from '../snapshot';

/** What a merge changes, or why it cannot be. `decisions` answer the collisions of `collisionsOf`. */
export function planMerge(
  governance: Governance,
  { from, into }: FunctionPair,
  decisions: readonly Decision[],
  snapshot: Snapshot,
): Merge | Refusal {
  const scope = scopeOf(governance, snapshot);
  const refusal = pairRefusal(governance, scope, { from, into });
  return refusal === undefined ? mergeOf(scope, from, into, decisions) : { refusal };
}

/** The collisions that have to be decided before a merge, or why there can be none. */
export function planCollisions(
  governance: Governance,
  { from, into }: FunctionPair,
  snapshot: Snapshot,
): { readonly scope: Scope; readonly collisions: readonly Collision[] } | Refusal {
  const scope = scopeOf(governance, snapshot);
  const refusal = pairRefusal(governance, scope, { from, into });
  return refusal === undefined ? { scope, collisions: collisionsOf(scope, from, into) } : { refusal };
}

/** The function that goes, and the one that stays. */
interface FunctionPair {
  readonly from: string;
  readonly into: string;
}

function pairRefusal(governance: Governance, scope: Scope, { from, into }: FunctionPair): string | undefined {
  const broken = brokenFile({ governance });
  if (broken !== undefined) return renameMessages.brokenFile(broken);
  if (from === into) return messages.sameFunction;
  const known = functionChoices(scope);
  const label = labelOf(scope.taxonomy);
  if (!known.some(({ id }) => id === from)) return messages.unknown(label, from);
  return known.some(({ id, canStay }) => id === into && canStay) ? undefined : messages.unknown(label, into);
}

/** The addresses of all files that a merge changes, or has to read for it. */
export function filesOfMerge(merge: Merge): readonly string[] {
  const { scope, into, gone } = merge;
  const uris = new Set([
    ...finished(filesOf(merge.rename)),
    ...definitionsOf({ kind: 'function', id: into }, scope).map(({ uri }) => uri),
    ...[...gone].flatMap(([uri, { heir }]) => [uri, heir.uri]),
    ...payFilesOf(merge),
    ...merge.focuses.flatMap(({ id }) => definitionsOf({ kind: 'focus', id }, scope).map(({ uri }) => uri)),
    ...(newFocuses(merge).length > 0 && scope.taxonomy.uri !== undefined ? [scope.taxonomy.uri] : []),
  ]);
  return [...uris];
}

/** All edits of a merge as one, and what is to be said about it. Files that could not be read are left out. */
export function mergeEdit(
  merge: Merge,
  read: ReadonlyMap<string, ReadFile>,
  snapshot: Snapshot,
  abilities: EditAbilities,
): { readonly edit: WorkspaceEdit; readonly notes: readonly string[] } | Refusal {
  const { gone, from, into, rename } = merge;
  if (gone.size > 0 && !abilities.deleteFiles) return { refusal: messages.noDeleting };
  const files = [...read].map(([uri, file]): FileToEdit & ReadFile => ({
    ...file,
    uri,
    facts: file.kind === 'role' ? snapshot.index.role(uri) : undefined,
  }));
  const legacy = legacyOf(merge, files);
  if ('refusal' in legacy) return legacy;
  const doubled = doubledPay(merge, files);
  const changes = files.flatMap((file): FileChange[] => {
    if (gone.has(file.uri)) return [{ ...file, edits: [], removed: true }];
    const edits = editsOf(merge, file, legacy, doubled);
    const to = rename.codes.get(file.facts?.code ?? '');
    const moved = to !== undefined && file.facts ? movedTo(file.facts, to) : undefined;
    const isFree = moved !== undefined && (gone.has(moved) || snapshot.index.role(moved) === undefined);
    return edits.length === 0 ? [] : [{ ...file, edits, movedTo: isFree ? moved : undefined }];
  });
  return {
    edit: workspaceEdit(changes, changeLabels(from, into), abilities),
    notes: mergeNotes(merge, legacy.notes, doubled),
  };
}

function editsOf(
  merge: Merge,
  file: FileToEdit,
  legacy: Legacy,
  doubled: ReturnType<typeof doubledPay>,
): ReturnType<typeof roleEdits> {
  const { kind, facts, uri } = file;
  if (kind === 'role' && facts) return roleEdits(merge, file, facts);
  if (kind === 'pay') return payEdits(merge, file, doubled);
  if (kind === 'assessment') return namedEdits(merge.rename, file);
  return taxonomyEdits(merge, file, uri === legacy.uri ? legacy.edits : []);
}
