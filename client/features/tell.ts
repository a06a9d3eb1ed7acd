import * as vscode from 'vscode';

/** Tells a person something in a message that stays until it is read; nothing waits for that. */
export function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
