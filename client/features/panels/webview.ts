import * as vscode from 'vscode';
import { panelPageHtml } from './page';

/** Options of every panel: scripts of our own, and nothing loaded from elsewhere. */
export function panelOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist', 'webview')] };
}

/** The page of a panel, with the one script of all panels and a style of its own. */
export function pageIn(
  webview: vscode.Webview,
  extension: vscode.Uri,
  { style, title }: { readonly style: string; readonly title: string },
): string {
  const file = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'webview', name)).toString();
  return panelPageHtml({
    script: file('card.js'),
    style: file(style),
    styleSource: webview.cspSource,
    nonce: nonce(),
    title,
  });
}

/** Buttons of a panel run our own commands, never others. */
export function runOwn(command: string, given: readonly unknown[]): void {
  if (command.startsWith('rolewright.')) void vscode.commands.executeCommand(command, ...given);
}

function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
