import * as vscode from 'vscode';
import type { Connect } from './connection';
import { registerCard } from './features/card';
import { registerCompare } from './features/compare';
import { registerEvidence } from './features/evidence';
import { registerExport } from './features/export';
import { serveFiles } from './features/files';
import { registerLadder } from './features/ladder';
import { registerLeftOut } from './features/left-out';
import { registerLevels } from './features/levels';
import { registerLibrary } from './features/library';
import { registerNavigation } from './features/navigation';
import { registerPlan } from './features/plan';
import { registerRefactorings } from './features/refactoring';
import { registerRoles } from './features/roles';
import { registerRulePages } from './features/rule-pages';
import { Server } from './features/server';
import { registerStatus } from './features/status';
import { registerViews } from './features/views';
import { registerWizards } from './features/wizard';

/** What both entries share. Registers and returns at once; the server starts behind it. */
export function activateWith(context: vscode.ExtensionContext, connect: Connect): { server: Server } {
  const output = vscode.window.createOutputChannel('Rolewright', { log: true });
  const server = new Server(connect, output);
  server.onConnect(serveFiles);
  context.subscriptions.push(
    output,
    server,
    vscode.commands.registerCommand('rolewright.showLog', () => output.show()),
    vscode.commands.registerCommand('rolewright.restartServer', () => server.restart()),
    vscode.commands.registerCommand('rolewright.openWalkthrough', () =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${context.extension.id}#start`,
        false,
      ),
    ),
  );
  registerRulePages(context);
  registerCard(context, () => server.running());
  const openView = registerViews(context, server);
  registerCompare(context, server, openView);
  registerLadder(context, server, openView);
  registerStatus(context, server);
  registerLeftOut(context, server);
  registerLevels(context, server);
  registerLibrary(context);
  registerNavigation(context, server);
  registerPlan(context, server);
  registerEvidence(context, server, openView);
  registerExport(context, server);
  registerWizards(context, server);
  registerRefactorings(context, server);
  registerRoles(context, server);
  setTimeout(() => void server.running().catch(() => undefined), 0);
  return { server };
}
