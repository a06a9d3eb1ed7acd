import * as vscode from 'vscode';
import type { ExplorerRow } from '../../../server/protocol/explorer';
import type { Server } from '../server';
import type { Badges } from './badges';
import type { Mine } from './mine';
import { Reveal } from './reveal';
import { RoleRows, type RolesState } from './rows';

export const viewId = 'rolewright.roles';

/** The view in the side bar: its rows, what stands above them, and where in it the active role is. */
export class RolesView implements vscode.Disposable {
  readonly rows: RoleRows;
  readonly reveal: Reveal;
  readonly tree: vscode.TreeView<ExplorerRow>;
  private shown: RolesState | undefined;

  constructor(
    server: Server,
    badges: Badges,
    private readonly mine: Mine,
  ) {
    this.rows = new RoleRows(
      server,
      badges,
      () => mine.owner,
      (state) => this.show(state),
    );
    this.tree = vscode.window.createTreeView(viewId, {
      treeDataProvider: this.rows,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.reveal = new Reveal(this.tree, this.rows);
    if (mine.owner !== undefined) this.ownerChanged();
  }

  /** Other roles are shown from now on: all, or those of one owner. */
  ownerChanged(): void {
    const { owner } = this.mine;
    // A view that is alone in its place shows its title and no description.
    this.tree.title = owner === undefined ? 'Roles' : `My Roles (${owner})`;
    setContext('mine', owner !== undefined);
    this.rows.refresh();
  }

  dispose(): void {
    this.tree.dispose();
  }

  private show(state: RolesState): void {
    this.tree.message = messageOf(state, this.mine.owner);
    setContext('state', state);
    if (state === 'filled') void (this.shown === 'filled' ? this.reveal.rowsChanged() : this.reveal.follow());
    this.shown = state;
  }
}

/** Stands above the rows. While there are none it stays empty, for it would hide what can be done about that. */
function messageOf(state: RolesState, owner: string | undefined): string {
  if (state === 'reading') return 'Reading roles…';
  return state === 'filled' && owner !== undefined ? `Only the roles of ${owner} are shown.` : '';
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `${viewId}.${key}`, value);
}
