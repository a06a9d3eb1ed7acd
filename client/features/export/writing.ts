import * as vscode from 'vscode';
import {
  type BegunExport,
  endExportNotification,
  type MoreExportResult,
  moreExportRequest,
} from '../../../server/protocol/export';
import { exportList, exportListName, listedPaths } from '../../../server/protocol/export-list';
import type { ServerConnection } from '../../connection';

/** How an export ended. */
export interface Written {
  readonly how: 'done' | 'stopped' | 'failed';
  /** How many files stand in the folder. */
  readonly files: number;
  /** A sentence for people, where it failed. */
  readonly reason?: string;
}

const { fs } = vscode.workspace;

/** Whether nothing stands in a folder but what an export has left there. */
export async function isEmptyOrOurs(folder: vscode.Uri): Promise<boolean> {
  const inside = await fs.readDirectory(folder);
  return inside.length === 0 || inside.some(([name]) => name === exportListName);
}

/**
 * Asks for the files of an export and writes them below a folder, until a person stops it. What it will write is noted
 * down before it begins, so that one that was broken off is known as such by the next. `report` is told how many roles
 * are done, and how many of them are new.
 */
export async function writeExport(
  connection: ServerConnection,
  begun: BegunExport,
  folder: vscode.Uri,
  token: vscode.CancellationToken,
  report: (done: number, more: number) => void,
): Promise<Written> {
  const written = new Set<string>();
  try {
    const before = await pathsBefore(folder);
    await writeList(folder, new Set([...begun.paths, ...before]));
    const ended = await writeAll(connection, begun.id, folder, token, written, report);
    if (ended !== 'done') return { ...ended, files: written.size };
    await takeBack(
      folder,
      before.filter((path) => !written.has(path)),
    );
    await writeList(folder, written);
    return { how: 'done', files: written.size };
  } catch (error) {
    return { how: 'failed', files: written.size, reason: reasonOf(error) };
  } finally {
    await connection.sendNotification(endExportNotification, { id: begun.id });
  }
}

/** While some files are written the next ones are made. */
async function writeAll(
  connection: ServerConnection,
  id: number,
  folder: vscode.Uri,
  token: vscode.CancellationToken,
  written: Set<string>,
  report: (done: number, more: number) => void,
): Promise<'done' | Omit<Written, 'files'>> {
  const ask = () => connection.sendRequest<MoreExportResult | null>(moreExportRequest, { id });
  let done = 0;
  for (let next = ask(); ; ) {
    const more = await next;
    if (!more) return { how: 'failed', reason: 'something went wrong, and the log of Rolewright says what.' };
    if (token.isCancellationRequested) return { how: 'stopped' };
    if (!more.ended) next = ask();
    await Promise.all(more.files.map(({ path, text }) => write(folder, path, text)));
    for (const { path } of more.files) written.add(path);
    if (more.ended) return 'done';
    report(more.roles, more.roles - done);
    done = more.roles;
  }
}

async function write(folder: vscode.Uri, path: string, text: string): Promise<void> {
  await fs.writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode(text));
}

function writeList(folder: vscode.Uri, paths: ReadonlySet<string>): Promise<void> {
  return write(folder, exportListName, exportList([...paths]));
}

async function pathsBefore(folder: vscode.Uri): Promise<readonly string[]> {
  const list = vscode.Uri.joinPath(folder, exportListName);
  const bytes = await Promise.resolve(fs.readFile(list)).catch(() => undefined);
  return bytes ? listedPaths(new TextDecoder().decode(bytes)) : [];
}

/** Files of the export before that are not part of this one; those that are gone already are no loss. */
async function takeBack(folder: vscode.Uri, paths: readonly string[]): Promise<void> {
  for (const path of paths)
    await Promise.resolve(fs.delete(vscode.Uri.joinPath(folder, path))).catch(() => undefined);
}

function reasonOf(error: unknown): string {
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  if (code === 'NoPermissions') return 'you may not write there.';
  if (code === 'FileNotADirectory' || code === 'FileExists') return 'a file stands where a folder belongs.';
  if (code === 'FileIsADirectory') return 'a folder stands where a file belongs.';
  return error instanceof Error ? error.message : String(error);
}
