import * as vscode from 'vscode';
import {
  type ExplorerChildrenParams,
  type ExplorerPathParams,
  type ExplorerRow,
  type ExplorerRows,
  explorerChildrenRequest,
  explorerPathRequest,
} from '../../../server/protocol/explorer';
import type { Server } from '../server';
import type { Badges } from './badges';

/** What the first rows say about all of them. */
export type RolesState = 'failed' | 'reading' | 'empty' | 'filled';

const icons: Readonly<Record<Exclude<ExplorerRow['kind'], 'role'>, string>> = {
  taxonomy: 'book',
  superfunction: 'organization',
  function: 'briefcase',
  focus: 'circle-small',
  uncoded: 'question',
};

/** The rows of the tree of roles, each fetched when the row above it is opened. */
export class RoleRows implements vscode.TreeDataProvider<ExplorerRow> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly parents = new Map<string, ExplorerRow>();

  /** `ownerNow`: whose roles alone are wanted; `told` hears of the first rows each time they are fetched. */
  constructor(
    private readonly server: Server,
    private readonly badges: Badges,
    private readonly ownerNow: () => string | undefined,
    private readonly told: (state: RolesState) => void,
  ) {}

  /** Has the editor ask again for all rows that it shows; it does so when it shows any. */
  refresh(): void {
    this.changed.fire(undefined);
  }

  async getChildren(above?: ExplorerRow): Promise<ExplorerRow[]> {
    const params: ExplorerChildrenParams = { ...this.owned(), ...(above ? { of: above.id } : {}) };
    const answer = await this.ask(explorerChildrenRequest, params);
    if (!above) this.told(stateOf(answer));
    const rows = [...(answer?.rows ?? [])];
    if (above) for (const { id } of rows) this.parents.set(id, above);
    else for (const { id } of rows) this.parents.delete(id);
    return rows;
  }

  getParent({ id }: ExplorerRow): ExplorerRow | undefined {
    return this.parents.get(id);
  }

  getTreeItem(row: ExplorerRow): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(row.label, row.open ? Collapsed : None);
    item.id = row.id;
    item.description = row.description;
    item.tooltip = row.tooltip;
    item.accessibilityInformation = { label: row.spoken };
    item.contextValue = row.kind;
    if (row.kind !== 'role' || row.uri === undefined) {
      item.iconPath = new vscode.ThemeIcon(row.kind === 'role' ? 'file' : icons[row.kind]);
      item.resourceUri = this.badges.addressOf(row);
      return item;
    }
    const uri = vscode.Uri.parse(row.uri, true);
    item.resourceUri = uri;
    item.iconPath = vscode.ThemeIcon.File;
    item.command = { command: 'vscode.open', title: 'Open', arguments: [uri] };
    return item;
  }

  /** The row of a file's role, known with all rows above it; undefined where the tree does not show it. */
  async rowOf(uri: string): Promise<ExplorerRow | undefined> {
    const params: ExplorerPathParams = { ...this.owned(), uri };
    const path = (await this.ask(explorerPathRequest, params))?.rows ?? [];
    for (const [depth, { id }] of path.entries()) {
      const above = path[depth - 1];
      if (above) this.parents.set(id, above);
      else this.parents.delete(id);
    }
    return path.at(-1);
  }

  private owned(): { owner?: string } {
    const owner = this.ownerNow();
    return owner === undefined ? {} : { owner };
  }

  private async ask(method: string, params: unknown): Promise<ExplorerRows | undefined> {
    try {
      const connection = await this.server.running();
      return await connection.sendRequest<ExplorerRows>(method, params);
    } catch {
      return undefined;
    }
  }
}

function stateOf(answer: ExplorerRows | undefined): RolesState {
  if (!answer) return 'failed';
  if (answer.reading) return 'reading';
  return answer.rows.length === 0 ? 'empty' : 'filled';
}
