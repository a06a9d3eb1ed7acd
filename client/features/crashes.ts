import * as vscode from 'vscode';
import type { CloseAction, CloseHandlerResult, ErrorAction, ErrorHandler } from 'vscode-languageclient';

const minutes = 60_000;

/** Values of the client's enums; naming them through an import would load the whole client. */
const goOn: ErrorAction.Continue = 1;
const leaveIt: CloseAction.DoNotRestart = 1;
const startAgain: CloseAction.Restart = 2;

/** Starts a server that ended by itself again, but not for ever; then a person is told what can be done. */
export class Crashes implements ErrorHandler {
  private readonly times: number[] = [];

  constructor(private readonly output: vscode.LogOutputChannel) {}

  error(): { action: ErrorAction } {
    return { action: goOn };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.times.push(now);
    const recent = this.times.filter((time) => now - time < 3 * minutes);
    this.output.warn(
      `The language server ended by itself (${recent.length} times in the last three minutes).`,
    );
    if (recent.length < 4) return { action: startAgain, handled: true };
    void this.tell();
    return { action: leaveIt, handled: true };
  }

  private async tell(): Promise<void> {
    const choice = await vscode.window.showErrorMessage(
      'The Rolewright language server keeps ending by itself, so it was not started again. Your files are not affected. The log says what happened.',
      'Show log',
      'Open settings',
      'Restart',
    );
    if (choice === 'Show log') this.output.show();
    if (choice === 'Open settings') await openSettings();
    if (choice === 'Restart') {
      this.times.length = 0;
      await vscode.commands.executeCommand('rolewright.restartServer');
    }
  }
}

function openSettings(): Thenable<unknown> {
  return vscode.commands.executeCommand('workbench.action.openSettings', 'rolewright');
}
