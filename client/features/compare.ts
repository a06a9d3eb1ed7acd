import * as vscode from 'vscode';
import type { OpenView } from './views';

/** `rolewright.compareRoles`: roles side by side, named by their addresses or codes. */
export function registerCompare(context: vscode.ExtensionContext, openView: OpenView): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rolewright.compareRoles', (...given: unknown[]) => {
      const roles = given.map(String).map((role) => ({ role }));
      if (roles.length >= 2) openView({ kind: 'compare', roles });
    }),
  );
}
