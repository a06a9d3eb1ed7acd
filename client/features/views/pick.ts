import * as vscode from 'vscode';
import {
  type LevelChoice,
  type RevisionChoice,
  type RevisionsParams,
  type RevisionsResult,
  type RoleChoice,
  revisionsRequest,
  type ViewChoices,
  type ViewChoicesParams,
  viewChoicesRequest,
} from '../../../server/protocol/views';
import type { Server } from '../server';
import { tell } from '../tell';

/** So many roles fit side by side. */
const fewest = 2;
export const most = 4;

type RoleRow = vscode.QuickPickItem & { readonly role: RoleChoice };

/** What can be chosen, with the taxonomy of a file first. */
export async function choicesFor(server: Server, uri: string | undefined): Promise<ViewChoices> {
  const params: ViewChoicesParams = uri === undefined ? {} : { uri };
  const found = await (await server.running()).sendRequest<ViewChoices | null>(viewChoicesRequest, params);
  return found ?? { roles: [], levels: [] };
}

/** Asks for two to four roles; some are ticked already. The list stays open until the number is right. */
export function pickRoles(
  roles: readonly RoleChoice[],
  ticked: readonly string[],
): Promise<readonly RoleChoice[] | undefined> {
  const pick = vscode.window.createQuickPick<RoleRow>();
  const rows = roles.map((role): RoleRow => {
    const { code, title, region, uri } = role;
    const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
    return {
      label: code ?? title ?? file,
      description: [code && title, region].filter(Boolean).join(' · '),
      role,
    };
  });
  const plain = `Choose ${fewest} to ${most} roles; the one ticked first stands on the left`;
  pick.title = 'Compare roles';
  pick.placeholder = plain;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = rows;
  pick.selectedItems = rows.filter(({ role }) => ticked.includes(role.uri));
  // VS Code tells them in the order of the list; what matters is which one was ticked first.
  let chosen: readonly RoleRow[] = pick.selectedItems;
  pick.onDidChangeSelection((now) => {
    chosen = [...chosen.filter((row) => now.includes(row)), ...now.filter((row) => !chosen.includes(row))];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const { length } = chosen;
      if (length >= fewest && length <= most) {
        resolve(chosen.map(({ role }) => role));
        pick.hide();
      } else {
        pick.title = `Compare roles: ${length} chosen, and ${fewest} to ${most} fit side by side`;
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Asks for a commit that changed a role, or says why there is none to choose. */
export async function pickRevision(server: Server, uri: string): Promise<RevisionChoice | undefined> {
  const params: RevisionsParams = { uri };
  const { revisions, reason } = await (await server.running()).sendRequest<RevisionsResult>(
    revisionsRequest,
    params,
  );
  if (!revisions) {
    tell(
      reason ??
        'The history of this role cannot be read right now. What happened stands in the log (Rolewright: Show Log).',
    );
    return undefined;
  }
  const rows = revisions.map((revision) => ({
    label: revision.subject || revision.short,
    description: `${revision.day} · ${revision.author} · ${revision.short}`,
    revision,
  }));
  const row = await vscode.window.showQuickPick(rows, {
    title: 'Compare with a Git revision',
    placeHolder: 'After which commit do you want to see the role?',
    matchOnDescription: true,
  });
  return row?.revision;
}

/** Asks for a level that has roles. */
export async function pickLevel(levels: readonly LevelChoice[]): Promise<LevelChoice | undefined> {
  const rows = levels.map((level) => ({
    label: [level.id, level.name].filter(Boolean).join(' '),
    description: level.roles === 1 ? '1 role' : `${level.roles} roles`,
    level,
  }));
  const row = await vscode.window.showQuickPick(rows, {
    title: 'Compare all roles of a level',
    placeHolder: 'Which level?',
  });
  return row?.level;
}
