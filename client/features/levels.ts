import * as vscode from 'vscode';
import {
  type BuiltInLevels,
  builtInLevelsRequest,
  type CopyLevelsResult,
  copyLevelsRequest,
} from '../../server/protocol/levels';
import { rangeOf } from './places';
import type { Server } from './server';
import { tell } from './tell';

interface Choice extends vscode.QuickPickItem {
  /** Absent: all levels. */
  readonly level?: string;
}

/** `rolewright.copyLevels` writes built-in levels, all or one, into `taxonomy.yaml`, where they can be changed. */
export function registerLevels(context: vscode.ExtensionContext, server: Server): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rolewright.copyLevels', async () => {
      const from =
        vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
      if (!from) return tell('Open a folder first: the levels are copied into its taxonomy.yaml.');
      const connection = await server.running();
      const ask = <R>(method: string, params: unknown) => connection.sendRequest<R>(method, params);
      const known = await ask<BuiltInLevels | null>(builtInLevelsRequest, { uri: addressIn(from) });
      const target = known && (await targetOf(known, from));
      const choice = target && (await choose(known));
      if (!target || !choice) return;
      const levels = choice.level === undefined ? undefined : [choice.level];
      const params = { uri: target.toString(), ...(levels ? { levels } : {}) };
      await apply(target, await ask<CopyLevelsResult | null>(copyLevelsRequest, params));
    }),
  );
}

/** A folder stands for a file in it. */
function addressIn(from: vscode.Uri): string {
  const isFolder = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.toString() === from.toString());
  return (isFolder ? vscode.Uri.joinPath(from, 'new.role.yaml') : from).toString();
}

/** The governing `taxonomy.yaml`; where there is none, one that a person lets be made in the workspace folder. */
async function targetOf({ taxonomy }: BuiltInLevels, from: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (taxonomy !== undefined) return vscode.Uri.parse(taxonomy, true);
  const folder = vscode.workspace.getWorkspaceFolder(from) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    tell('No taxonomy.yaml stands above this file. Open its folder, and one can be made there.');
    return undefined;
  }
  const file = vscode.Uri.joinPath(folder.uri, 'taxonomy.yaml');
  const exists = await Promise.resolve(vscode.workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
  const question = exists
    ? 'The taxonomy.yaml of this folder holds none of the keys of Rolewright and may belong to another tool. Write levels into it?'
    : 'There is no taxonomy.yaml yet. Make one in the top folder?';
  const yes = exists ? 'Write' : 'Make it';
  return (await vscode.window.showInformationMessage(question, yes)) === yes ? file : undefined;
}

async function choose({ levels }: BuiltInLevels): Promise<Choice | undefined> {
  const choices: Choice[] = [
    { label: 'All built-in levels', description: `${levels.length} levels` },
    ...levels.map(({ id, name, track, summary }) => ({
      label: `${id} ${name}`,
      description: track,
      detail: summary,
      level: id,
    })),
  ];
  return vscode.window.showQuickPick(choices, {
    title: 'Copy built-in levels into taxonomy.yaml',
    placeHolder: 'Which level do you want to change?',
    matchOnDescription: true,
    matchOnDetail: true,
  });
}

async function apply(file: vscode.Uri, result: CopyLevelsResult | null): Promise<void> {
  if (!result)
    return tell(
      'taxonomy.yaml cannot be changed as it stands: mend what is broken in it, or take its levels out of brackets.',
    );
  if (result.copied.length === 0) return tell('All of that stands in taxonomy.yaml already.');
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { ignoreIfExists: true });
  for (const { range, newText } of result.edits) edit.replace(file, rangeOf(range), newText);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(file);
}
