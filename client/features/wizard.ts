import * as vscode from 'vscode';
import { trustedNotification } from '../../server/protocol/initialize';
import type { Server } from './server';
import { keepOutOfGit } from './wizard/keep-out';
import { newAssessment } from './wizard/new-assessment';
import { newLadder } from './wizard/new-ladder';
import { newRole } from './wizard/new-role';
import { newTaxonomy } from './wizard/new-taxonomy';
import type { TreePlace } from './wizard/tree-questions';

/**
 * The commands that begin something new: a role, a ladder, a taxonomy, an assessment. The first two can be given a part of
 * the answers (`{ taxonomy, function, focus, level }`), as views and the tree of roles do; the last one its role.
 */
export function registerWizards(context: vscode.ExtensionContext, server: Server): void {
  const { registerCommand } = vscode.commands;
  context.subscriptions.push(
    registerCommand('rolewright.newRole', async (given?: unknown) =>
      newRole(await server.running(), treePlace(given)),
    ),
    registerCommand('rolewright.newLadder', async (given?: unknown) =>
      newLadder(await server.running(), treePlace(given)),
    ),
    registerCommand('rolewright.newTaxonomy', async () => newTaxonomy(await server.running())),
    registerCommand('rolewright.newAssessment', (given?: unknown) => newAssessment(server, given)),
    registerCommand('rolewright.keepOutOfGit', (given?: unknown) => keepOutOfGit(server, given)),
    vscode.workspace.onDidGrantWorkspaceTrust(async () =>
      (await server.running()).sendNotification(trustedNotification),
    ),
  );
}

/** Menus give all kinds of things; only ids of the tree count. */
function treePlace(given: unknown): TreePlace {
  if (typeof given !== 'object' || given === null) return {};
  const { taxonomy, function: fn, focus, level } = given as Record<string, unknown>;
  return {
    ...(typeof taxonomy === 'string' ? { taxonomy } : {}),
    ...(typeof fn === 'string' ? { function: fn } : {}),
    ...(typeof focus === 'string' ? { focus } : {}),
    ...(typeof level === 'string' ? { level } : {}),
  };
}
