import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { RoleFacts } from '../../model/facts/facts';
import { rangeOfUse } from '../../model/facts/use';
import type { Steps } from '../../model/steps';
import type { EditAbilities } from '../grouped-edit';
import { changeLabels } from '../messages/changes';
import { refusalOf } from '../rename/allowed';
import { builtInLeft } from '../rename/built-in';
import { editsIn } from '../rename/file-edits';
import { movedTo } from '../rename/file-name';
import { filesOf, type Refusal, type Rename, renameOf } from '../rename/rename';
import { targetAt } from '../rename/target';
import { type FileChange, type ReadFile, workspaceEdit } from '../rename/workspace-edit';
import type { AnyState, Snapshot } from '../snapshot';

/** Where an editor opens its box for the new name, and what stands in it. */
export interface RenamePlace {
  readonly range: Range;
  readonly placeholder: string;
}

/** The id that a rename at an offset (UTF-16) would change, or why nothing can be renamed there. */
export function prepareRename(state: AnyState, offset: number, snapshot: Snapshot): RenamePlace | Refusal {
  const target = targetAt(state, offset, snapshot);
  return 'refusal' in target ? target : { range: rangeOfUse(target.use), placeholder: target.symbol.id };
}

/** A rename that may be done, and the files that have to be read to write its edits. */
export interface PlannedRename {
  readonly rename: Rename;
  readonly uris: readonly string[];
  /** The file that defines what is renamed, where the embedded framework has the same id. */
  readonly overBuiltIn?: string | undefined;
}

/**
 * Finds what a rename at an offset (UTF-16) changes, step by step; `renameEdit` writes the edits once the files are read.
 */
export function* planRename(
  state: AnyState,
  offset: number,
  newName: string,
  snapshot: Snapshot,
): Steps<PlannedRename | Refusal> {
  const target = targetAt(state, offset, snapshot);
  if ('refusal' in target) return target;
  const rename = renameOf(target.symbol, newName.trim(), target.scope);
  if (rename.to === target.symbol.id) return { rename, uris: [] };
  const refusal = refusalOf(rename);
  if (refusal !== undefined) return { refusal };
  return { rename, uris: yield* filesOf(rename), overBuiltIn: target.overBuiltIn };
}

/**
 * All edits of a rename as one, which a client can preview and undo; made file by file. Files that could not be read are
 * left out.
 */
export function* renameEdit(
  { rename, uris, overBuiltIn }: PlannedRename,
  fileOf: (uri: string) => ReadFile | undefined,
  snapshot: Snapshot,
  abilities: EditAbilities,
): Steps<WorkspaceEdit> {
  const changes: FileChange[] = [];
  for (const uri of uris) {
    yield;
    const file = fileOf(uri);
    if (!file) continue;
    const facts = snapshot.index.role(uri);
    const own = editsIn(rename, { ...file, uri, facts });
    const edits = uri === overBuiltIn ? [...own, ...builtInLeft(rename, file.tree)] : own;
    if (edits.length > 0) changes.push({ ...file, edits, movedTo: freePlace(rename, facts, snapshot) });
  }
  const { symbol, to } = rename;
  return workspaceEdit(changes, changeLabels(symbol.id, to), abilities);
}

/** Where the file of a role goes that gets another code; undefined where it stays, or another role is there. */
function freePlace({ codes }: Rename, facts: RoleFacts | undefined, { index }: Snapshot): string | undefined {
  const to = facts && codes.get(facts.code ?? '');
  const moved = to === undefined || !facts ? undefined : movedTo(facts, to);
  return moved !== undefined && index.role(moved) === undefined ? moved : undefined;
}
