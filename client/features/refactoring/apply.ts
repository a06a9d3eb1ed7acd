import * as vscode from 'vscode';
import type { ServerConnection } from '../../connection';
import { tell } from '../tell';
import { type Answer, choose, type Row } from '../wizard/question';

/** Whether a person wants to look at the changes before they are made. */
export type Way = 'now' | 'preview';

/** Asks how to go on, with all that would happen below. */
export function askWay(
  question: Parameters<typeof choose>[0],
  heading: string,
  notes: readonly string[],
): Promise<Answer<Way>> {
  const rows: Row<Way>[] = [
    { label: '$(check) Make the changes', value: 'now' },
    {
      label: '$(diff) Look at the changes first',
      description: 'each can be left out',
      value: 'preview',
    },
    { label: heading, kind: vscode.QuickPickItemKind.Separator },
    ...notes.map((label) => ({ label, alwaysShow: true })),
  ];
  return choose(question, rows);
}

/** The files that an edit changes, as rows for people: `old.role.yaml → new.role.yaml`. */
export async function filesOf(connection: ServerConnection, edit: object): Promise<readonly string[]> {
  const { documentChanges = [] } = edit as { documentChanges?: readonly Change[] };
  const names = new Map(
    documentChanges.flatMap(({ oldUri, newUri }) => {
      if (oldUri === undefined || newUri === undefined) return [];
      const [from, to] = [oldUri, newUri].map((uri) => vscode.Uri.parse(uri, true));
      if (!from || !to) return [];
      const row = `${vscode.workspace.asRelativePath(from)} → ${baseName(to)}`;
      return [from, to].map((uri): [string, string] => [uri.toString(), row]);
    }),
  );
  const texts = (await connection.protocol2CodeConverter.asWorkspaceEdit(edit)).entries();
  return texts.map(([uri]) => names.get(uri.toString()) ?? vscode.workspace.asRelativePath(uri));
}

interface Change {
  readonly textDocument?: { readonly uri: string; readonly version: number | null };
  readonly oldUri?: string;
  readonly newUri?: string;
}

function baseName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Makes the changes of an edit as one step that Undo takes back; with `preview` the editor shows them first, and a person
 * applies or discards them there. Answers whether they were made.
 */
export async function apply(connection: ServerConnection, edit: object, way: Way): Promise<boolean> {
  if (isOutdated(edit)) {
    tell('A file was changed meanwhile, so nothing was written. Please start again.');
    return false;
  }
  const changes = await connection.protocol2CodeConverter.asWorkspaceEdit(edit);
  const [first] = changes.entries();
  // The editor shows a preview where at least one change asks for it, and leaves that one out of it where it changes
  // nothing: making a file that is there already. All others are ticked then.
  if (way === 'preview' && first)
    changes.createFile(first[0], { ignoreIfExists: true }, { label: 'Nothing', needsConfirmation: true });
  return vscode.workspace.applyEdit(changes, { isRefactoring: true });
}

/** Whether a file has another version than the one for which its changes were worked out. */
function isOutdated(edit: object): boolean {
  const { documentChanges = [] } = edit as { documentChanges?: readonly Change[] };
  const versions = new Map(
    vscode.workspace.textDocuments.map(({ uri, version }) => [uri.toString(), version]),
  );
  return documentChanges.some(({ textDocument }) => {
    const now = textDocument && versions.get(vscode.Uri.parse(textDocument.uri, true).toString());
    return now !== undefined && textDocument?.version !== null && now !== textDocument?.version;
  });
}
