import * as vscode from 'vscode';
import type { ExplorerRow } from '../../../server/protocol/explorer';
import { activeRole } from '../given';
import type { RoleRows } from './rows';

/** Shows in the tree where the role of the active editor stands. */
export class Reveal {
  private latest = 0;
  /** The active role while the tree does not show it: one that was just made is read, and has its row, a moment later. */
  private awaited: string | undefined;

  constructor(
    private readonly view: vscode.TreeView<ExplorerRow>,
    private readonly rows: RoleRows,
  ) {}

  /** Selects the active role, where the tree is seen and files are followed at all (a setting of the editor's own). */
  async follow(): Promise<void> {
    const uri = activeRole()?.uri.toString();
    if (!uri || !this.view.visible || !isFollowing()) return;
    if (this.view.selection[0]?.uri === uri) return;
    this.awaited = uri;
    await this.select(uri, false);
  }

  /** The rows may be other ones now: shows the active role where they lacked it before. */
  async rowsChanged(): Promise<void> {
    if (this.awaited !== undefined && this.awaited === activeRole()?.uri.toString()) await this.follow();
  }

  /** A row is selected, by the tree or by a person, who is not led away from it. */
  selected(): void {
    if (this.view.selection.length > 0) this.awaited = undefined;
  }

  /** Shows a role whatever is in front. False: the tree does not hold it. */
  async show(uri: string): Promise<boolean> {
    return this.select(uri, true);
  }

  private async select(uri: string, focus: boolean): Promise<boolean> {
    const turn = ++this.latest;
    const row = await this.rows.rowOf(uri);
    if (!row) return false;
    if (turn !== this.latest) return true;
    try {
      await this.view.reveal(row, { select: true, focus });
    } catch {
      // The rows changed meanwhile; whatever changed them has the tree asked again.
    }
    return true;
  }
}

function isFollowing(): boolean {
  return vscode.workspace.getConfiguration('explorer').get('autoReveal') !== false;
}
