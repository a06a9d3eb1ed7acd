import type { RenameFile, WorkspaceEdit } from 'vscode-languageserver-types';
import type { ReadFile } from '../service/rename/workspace-edit';
import type { Workspace } from '../workspace/workspace';
import type { ServerContext } from './context';
import { progressOf, progressWords } from './progress';
import { turns } from './turn';

/** Has files of pay read: they are read with the first role that they may hold; unsaved ones count as they are now. */
export async function readPay(workspace: Workspace, uri: string): Promise<void> {
  const { taxonomy } = await workspace.governance(uri);
  for (const facts of [...workspace.snapshot().index.roles()]) {
    if (facts.taxonomy !== taxonomy.uri || facts.code === undefined) continue;
    if (await workspace.roleOnDisk(facts.uri)) break;
  }
  for (const open of workspace.openUris) if (workspace.kindOf(open) === 'pay') await workspace.file(open);
}

/** So many files are fetched from the disk at a time. */
const ahead = 8;

/** Files as they are now, open or not; what cannot be read is left out. Null where a person stopped it. */
export async function readFiles(
  context: Pick<ServerContext, 'connection' | 'workspace' | 'report' | 'background'>,
  uris: readonly string[],
): Promise<Map<string, ReadFile> | null> {
  const { workspace } = context;
  const files = new Map<string, ReadFile>();
  let stopped = false;
  const progress = progressOf(context, () => {
    stopped = true;
  });
  const pause = turns(context);
  const coming: Promise<(() => ReadFile) | undefined>[] = [];
  for (const [done, uri] of uris.entries()) {
    progress.report(progressWords.changing, done, uris.length);
    await pause();
    if (stopped) break;
    for (const each of uris.slice(done + coming.length, done + ahead)) coming.push(fetched(workspace, each));
    const file = await coming.shift();
    if (file) files.set(uri, file());
  }
  progress.end();
  return stopped ? null : files;
}

/** Fetches a file; what it means is worked out by who calls the answer, when there is time for it. */
async function fetched(workspace: Workspace, uri: string): Promise<(() => ReadFile) | undefined> {
  const kind = workspace.kindOf(uri);
  const read = await workspace.read(uri);
  if (!kind || !read) return undefined;
  return () => ({ kind, tree: read.tree, version: workspace.documentOf(uri)?.version ?? null });
}

/**
 * Assessments of the same taxonomy that are open in the editor. They are personal, so that those on the disk are not
 * looked at.
 */
export async function openAssessments(workspace: Workspace, uri: string): Promise<readonly string[]> {
  const { taxonomy } = await workspace.governance(uri);
  const open = workspace.openUris.filter((each) => workspace.kindOf(each) === 'assessment');
  const governed = await Promise.all(
    open.map(async (each) => (await workspace.governance(each)).taxonomy.uri === taxonomy.uri),
  );
  return open.filter((_, index) => governed[index]);
}

/** The address of a file once an edit is made. */
export function addressAfter({ documentChanges = [] }: WorkspaceEdit, uri: string): string {
  const move = documentChanges.find(
    (each): each is RenameFile => 'kind' in each && each.kind === 'rename' && each.oldUri === uri,
  );
  return move?.newUri ?? uri;
}
