import * as vscode from 'vscode';
import { type ChangedParams, changedNotification } from '../../server/protocol/card';
import { type ExplorerRow, explorerChangedNotification } from '../../server/protocol/explorer';
import { activeRole, openRoleFirst, uriOf } from './given';
import { Badges } from './roles/badges';
import { findRole } from './roles/find';
import { Mine } from './roles/mine';
import { renameCode } from './roles/rename-code';
import { Reveal } from './roles/reveal';
import { RoleRows, type RolesState } from './roles/rows';
import { copySample } from './roles/sample';
import type { Server } from './server';
import { tell } from './tell';

const viewId = 'rolewright.roles';

/** The view "Roles": the tree, finding a role, my roles, and what one does with a row. */
export function registerRoles(context: vscode.ExtensionContext, server: Server): void {
  const mine = new Mine(context.workspaceState, server);
  const badges = new Badges();
  const rows = new RoleRows(
    server,
    badges,
    () => mine.owner,
    (state) => show(state),
  );
  const view = vscode.window.createTreeView(viewId, {
    treeDataProvider: rows,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const reveal = new Reveal(view, rows);

  let shown: RolesState | undefined;
  const show = (state: RolesState): void => {
    view.message = messageOf(state, mine.owner);
    setContext('state', state);
    if (state === 'filled') void (shown === 'filled' ? reveal.rowsChanged() : reveal.follow());
    shown = state;
  };
  const ownerChanged = (): void => {
    // A view that is alone in its place shows its title and no description.
    view.title = mine.owner === undefined ? 'Roles' : `My Roles (${mine.owner})`;
    setContext('mine', mine.owner !== undefined);
    rows.refresh();
  };
  if (mine.owner !== undefined) ownerChanged();

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
    mine.onDidChange(ownerChanged),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('rolewright.owner')) ownerChanged();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => reveal.follow()),
    view.onDidChangeVisibility(() => reveal.follow()),
    view.onDidChangeSelection(() => reveal.selected()),
    ...commands({ context, server, mine, reveal, view }),
  );
}

/** Stands above the rows. While there are none it stays empty, for it would hide what can be done about that. */
function messageOf(state: RolesState, owner: string | undefined): string {
  if (state === 'reading') return 'Reading roles…';
  return state === 'filled' && owner !== undefined ? `Only the roles of ${owner} are shown.` : '';
}

interface Parts {
  readonly context: vscode.ExtensionContext;
  readonly server: Server;
  readonly mine: Mine;
  readonly reveal: Reveal;
  readonly view: vscode.TreeView<ExplorerRow>;
}

function commands({ context, server, mine, reveal, view }: Parts): readonly vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand('rolewright.findRole', () => findRole(server)),
    registerCommand('rolewright.showMyRoles', () => mine.show()),
    registerCommand('rolewright.showAllRoles', () => mine.showAll()),
    registerCommand('rolewright.chooseOwner', () => mine.choose()),
    registerCommand('rolewright.revealRole', (given) => revealRole(uriOf(given)?.toString(), reveal, mine)),
    registerCommand('rolewright.renameCode', async (given) => {
      const uri = uriOf(given ?? (await focusedRow(view)));
      if (uri) await renameCode(server, uri);
      else tell('Choose a role in the tree first. Its code is what can be renamed here.');
    }),
    registerCommand('rolewright.copySample', () => copySample(context.extensionUri)),
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

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `${viewId}.${key}`, value);
}
