import type * as vscode from 'vscode';
import { activateWith } from './extension';

export function activate(context: vscode.ExtensionContext): unknown {
  return activateWith(context, async (output) => {
    const { createClient } = await import('./language-client');
    return createClient(context, output);
  });
}
