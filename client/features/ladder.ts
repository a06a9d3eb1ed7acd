import * as vscode from 'vscode';
import { type ScaffoldChoices, scaffoldChoicesRequest } from '../../server/protocol/scaffold';
import { activeRole } from './given';
import type { Server } from './server';
import type { OpenView } from './views';
import { addressIn } from './wizard/place';

/**
 * `rolewright.openLadder` shows the career ladder of a function: the one that is given (`{ uri, function }`, or with
 * `taxonomy` for the address, as from the tree of roles), else one that a person picks; that of the active role stands first.
 */
export function registerLadder(context: vscode.ExtensionContext, server: Server, openView: OpenView): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rolewright.openLadder', async (given?: unknown) => {
      const named = functionOf(given);
      if (named) return openView({ kind: 'ladder', ...named });
      const uri = await addressIn('Of which folder?');
      const fn = uri === undefined ? undefined : await pick(server, uri);
      if (uri !== undefined && fn !== undefined) openView({ kind: 'ladder', uri, function: fn });
    }),
  );
}

function functionOf(given: unknown): { uri: string; function: string } | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri: own, taxonomy, function: fn } = given as Record<string, unknown>;
  const uri = own ?? taxonomy;
  return typeof uri === 'string' && typeof fn === 'string' ? { uri, function: fn } : undefined;
}

async function pick(server: Server, uri: string): Promise<string | undefined> {
  const connection = await server.running();
  const choices = await connection.sendRequest<ScaffoldChoices | null>(scaffoldChoicesRequest, { uri });
  if (!choices) return undefined;
  const active = activeFunction();
  const rows = choices.functions
    .filter(({ roles }) => roles > 0)
    .map(({ id, name, roles }) => ({
      label: name,
      description: [name === id ? '' : id, roles === 1 ? '1 role' : `${roles} roles`]
        .filter(Boolean)
        .join(' · '),
      id,
    }))
    .sort((a, b) => Number(b.id === active) - Number(a.id === active));
  const picked = await vscode.window.showQuickPick(rows, {
    title: 'Career ladder',
    placeHolder: `Of which ${choices.labels.function}?`,
    matchOnDescription: true,
  });
  return picked?.id;
}

/** The function in the code of the role that is being edited. */
function activeFunction(): string | undefined {
  return /^code:\s*["']?([\p{L}\p{N}]+)\./mu.exec(activeRole()?.getText() ?? '')?.[1];
}
