import * as vscode from 'vscode';
import {
  type FindRolesParams,
  type FindRolesResult,
  findRolesRequest,
} from '../../../server/protocol/explorer';
import type { Server } from '../server';

interface Found extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
}

/** A list of roles that narrows while one types; what is found comes from the server, in its order. */
export function findRole(server: Server): void {
  const pick = inGivenOrder(vscode.window.createQuickPick<Found>());
  pick.title = 'Find role';
  pick.placeholder = 'A code, an old code, a title, another title, or an owner';
  /** What the rows that stand there were found for. */
  let answered: string | undefined;
  const search = async (): Promise<void> => {
    const query = pick.value;
    pick.busy = true;
    const found = await ask(server, query);
    if (pick.value !== query) return;
    pick.busy = false;
    pick.items = found;
    answered = query;
  };
  // Enter may come before the rows of what was just typed: then these are waited for.
  const accept = async (): Promise<void> => {
    const query = pick.value;
    const chosen = answered === query ? activeOf(pick) : (await ask(server, query))[0];
    if (!chosen) return;
    pick.hide();
    await vscode.window.showTextDocument(chosen.uri);
  };
  pick.onDidChangeValue(search);
  pick.onDidAccept(accept);
  pick.onDidHide(() => pick.dispose());
  pick.show();
  void search();
}

/** The active row. The editor tells of it a moment after new rows came; until then it still names one of the old. */
function activeOf(pick: vscode.QuickPick<Found>): Found | undefined {
  return pick.activeItems.find((item) => pick.items.includes(item)) ?? pick.items[0];
}

/** The editor would sort rows once more, by how their labels match; not every version offers to leave that. */
function inGivenOrder<T extends vscode.QuickPickItem>(pick: vscode.QuickPick<T>): vscode.QuickPick<T> {
  return Object.assign(pick, { sortByLabel: false });
}

async function ask(server: Server, query: string): Promise<Found[]> {
  const params: FindRolesParams = { query };
  try {
    const connection = await server.running();
    const { roles } = await connection.sendRequest<FindRolesResult>(findRolesRequest, params);
    return roles.map(({ uri, ...row }) => ({
      ...row,
      uri: vscode.Uri.parse(uri, true),
      // The server found it, perhaps by something that the row does not show.
      alwaysShow: true,
    }));
  } catch {
    return [];
  }
}
