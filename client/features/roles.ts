import * as vscode from 'vscode';
import { type ChangedParams, changedNotification } from '../../server/protocol/card';
import { type ExplorerRow, explorerChangedNotification } from '../../server/protocol/explorer';
import { activeRole, openRoleFirst, uriOf } from './given';
import { Badges } from './roles/badges';
import { findRole } from './roles/find';
import { Mine } from './roles/mine';
import { renameCode } from './roles/rename-code';
import type { Reveal } from './roles/reveal';
import { copySample } from './roles/sample';
import { RolesView, viewId } from './roles/view';
import type { Server } from './server';
import { tell } from './tell';

/** The view "Roles": the tree, finding a role, my roles, and what one does with a row. */
export function registerRoles(context: vscode.ExtensionContext, server: Server): void {
  const mine = new Mine(context.workspaceState, server);
  const badges = new Badges();
  const view = new RolesView(server, badges, mine);
  const { rows, reveal, tree } = view;
  server.onConnect((connection) =>
    vscode.Disposable.from(
      connection.onNotification(explorerChangedNotification, () => rows.refresh()),
      // Without files: the server has just begun, or knows other folders.
      connection.onNotification(changedNotification, ({ uris }: ChangedParams) => {
        if (!uris) rows.refresh();
      }),
    ),
  );
  context.subscriptions.push(
    view,
    badges,
    mine.onDidChange(() => view.ownerChanged()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('rolewright.owner')) view.ownerChanged();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => reveal.follow()),
    tree.onDidChangeVisibility(() => reveal.follow()),
    tree.onDidChangeSelection(() => reveal.selected()),
    ...commands(context, server, mine, view),
  );
}

function commands(
  { extensionUri }: vscode.ExtensionContext,
  server: Server,
  mine: Mine,
  { tree, reveal }: RolesView,
): readonly vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand('rolewright.findRole', () => findRole(server)),
    registerCommand('rolewright.showMyRoles', () => mine.show()),
    registerCommand('rolewright.showAllRoles', () => mine.showAll()),
    registerCommand('rolewright.chooseOwner', () => mine.choose()),
    registerCommand('rolewright.revealRole', (given) => revealRole(uriOf(given)?.toString(), reveal, mine)),
    registerCommand('rolewright.renameCode', async (given) => {
      const uri = uriOf(given ?? (await focusedRow(tree)));
      if (uri) await renameCode(server, uri);
      else tell('Choose a role in the tree first. Its code is what can be renamed here.');
    }),
    registerCommand('rolewright.copySample', () => copySample(extensionUri)),
  ];
}

/** The row that a key was pressed on: the editor tells of rows only once they are selected. */
async function focusedRow(view: vscode.TreeView<ExplorerRow>): Promise<ExplorerRow | undefined> {
  await vscode.commands.executeCommand('list.selectAndPreserveFocus');
  return view.selection[0];
}

async function revealRole(given: string | undefined, reveal: Reveal, mine: Mine): Promise<void> {
  const uri = given ?? activeRole()?.uri.toString();
  if (uri === undefined) return tell(openRoleFirst);
  await vscode.commands.executeCommand(`${viewId}.focus`);
  if (await reveal.show(uri)) return;
  if (mine.owner === undefined)
    return tell(
      'The tree does not hold this role, for its file lies in no open folder. Open the folder, then try again.',
    );
  const all = 'Show All Roles';
  const message = `This role is none of those of ${mine.owner}, which are the only ones shown.`;
  if ((await vscode.window.showInformationMessage(message, all)) !== all) return;
  await mine.showAll();
  await reveal.show(uri);
}
