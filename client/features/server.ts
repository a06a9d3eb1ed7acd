import * as vscode from 'vscode';
import type { Connect, ServerConnection } from '../connection';
import { sharedNotifications } from '../shared-notifications';

/**
 * Starts the server once, on first need, and keeps it. A start that fails is told with what a person can do about
 * it, and may be tried again.
 */
export class Server implements vscode.Disposable {
  private starting: Promise<ServerConnection> | undefined;
  private readonly handlers: ((server: ServerConnection) => vscode.Disposable)[] = [];

  constructor(
    private readonly connect: Connect,
    readonly output: vscode.LogOutputChannel,
  ) {}

  /** The running server. Rejects where it cannot be started. */
  running(): Promise<ServerConnection> {
    this.starting ??= this.start();
    return this.starting;
  }

  /** Has something wired to the connection before the server starts. */
  onConnect(wire: (server: ServerConnection) => vscode.Disposable): void {
    this.handlers.push(wire);
  }

  async restart(): Promise<void> {
    const server = await this.starting?.catch(() => undefined);
    this.starting = undefined;
    await server?.stop();
    await this.running();
  }

  async dispose(): Promise<void> {
    const server = await this.starting?.catch(() => undefined);
    await server?.stop();
  }

  private async start(): Promise<ServerConnection> {
    try {
      const server = sharedNotifications(await this.connect(this.output));
      for (const wire of this.handlers) wire(server);
      await server.start();
      return server;
    } catch (error) {
      this.starting = undefined;
      this.output.error(error instanceof Error ? error : String(error));
      void this.tell();
      throw error;
    }
  }

  private async tell(): Promise<void> {
    const choice = await vscode.window.showErrorMessage(
      'Rolewright could not start its language server: completions, problems and the role card are missing until it runs. Your files are not affected.',
      'Show log',
      'Open settings',
      'Restart',
    );
    if (choice === 'Show log') this.output.show();
    if (choice === 'Open settings')
      await vscode.commands.executeCommand('workbench.action.openSettings', 'rolewright');
    if (choice === 'Restart') await this.restart().catch(() => undefined);
  }
}
