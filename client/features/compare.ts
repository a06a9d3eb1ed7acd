import * as vscode from 'vscode';
import type { ViewRole } from '../../server/protocol/views';
import { activeRole, openRoleFirst, uriOf } from './given';
import type { Server } from './server';
import { tell } from './tell';
import type { OpenView } from './views';
import { choicesFor, most, pickLevel, pickRevision, pickRoles } from './views/pick';

/** The commands that lay roles side by side: some of them, one with its own past, or all of a level. */
export function registerCompare(context: vscode.ExtensionContext, server: Server, openView: OpenView): void {
  const { registerCommand } = vscode.commands;
  context.subscriptions.push(
    registerCommand('rolewright.compareRoles', (...given: unknown[]) =>
      compareRoles(server, openView, given),
    ),
    registerCommand('rolewright.compareWithRevision', (given?: unknown) =>
      compareWithRevision(server, openView, given),
    ),
    registerCommand('rolewright.compareLevel', (level?: unknown) => compareLevel(server, openView, level)),
  );
}

/** `given`: addresses, codes, also CODE@REVISION, and what menus give; with fewer than two a list asks for more. */
async function compareRoles(server: Server, openView: OpenView, given: readonly unknown[]): Promise<void> {
  const named = new Map(
    given
      .flat()
      .flatMap(roleOf)
      .map((role) => [JSON.stringify(role), role]),
  );
  if (named.size >= 2) {
    if (named.size > most) tell(`${most} roles fit side by side: the first ${most} are shown.`);
    return openView({ kind: 'compare', roles: [...named.values()].slice(0, most) });
  }
  const active = activeRole()?.uri.toString();
  const { roles } = await choicesFor(server, active);
  if (roles.length < 2)
    return tell('There are not two roles to compare yet. Open the folder that holds them.');
  const [first] = [...named.values()].map(({ role }) => role);
  const ticked = roles.filter(
    ({ uri, code }) => (first ?? active) === uri || (first !== undefined && first === code),
  );
  const chosen = await pickRoles(
    roles,
    ticked.map(({ uri }) => uri),
  );
  if (chosen) openView({ kind: 'compare', roles: chosen.map(({ uri }) => ({ role: uri })) });
}

async function compareWithRevision(server: Server, openView: OpenView, given: unknown): Promise<void> {
  const [role] = given === undefined ? [] : roleOf(given);
  const uri = role?.role ?? activeRole()?.uri.toString();
  if (uri === undefined) return tell(openRoleFirst);
  const revision = await pickRevision(server, uri);
  if (revision) openView({ kind: 'compare', roles: [{ role: uri, revision: revision.id }, { role: uri }] });
}

async function compareLevel(server: Server, openView: OpenView, given: unknown): Promise<void> {
  const { uri, levels } = await choicesFor(server, vscode.window.activeTextEditor?.document.uri.toString());
  if (uri === undefined || levels.length === 0)
    return tell('There are no roles with a level yet. Open the folder that holds them.');
  const level = typeof given === 'string' ? given : (await pickLevel(levels))?.id;
  if (level !== undefined) openView({ kind: 'slice', level, uri });
}

/** What a program or a menu names: an address, a code, or a code at a revision; nothing for anything else. */
function roleOf(given: unknown): readonly ViewRole[] {
  const uri = typeof given === 'object' ? uriOf(given) : undefined;
  if (uri) return [{ role: uri.toString() }];
  if (typeof given !== 'string' || given === '') return [];
  const at = given.indexOf('@');
  const isAddress = /^[a-z][a-z\d+.-]*:/i.test(given);
  if (isAddress || at <= 0) return [{ role: given }];
  return [{ role: given.slice(0, at), revision: given.slice(at + 1) }];
}
