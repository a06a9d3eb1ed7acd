import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from 'vscode-languageserver';

/** The client's settings below `rolewright`: asked for where the client answers, else as it last told them. */
export class Settings {
  private readonly listeners: (() => void)[] = [];
  private told: Readonly<Record<string, unknown>> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly params: InitializeParams,
  ) {
    connection.onDidChangeConfiguration(({ settings }) => {
      this.told = settings?.rolewright;
      for (const listener of this.listeners) listener();
    });
  }

  /** The value of `rolewright.<name>`, for a folder of the workspace where one is named; anything may stand there. */
  async get(name: string, folder?: string): Promise<unknown> {
    if (this.params.capabilities.workspace?.configuration !== true) return this.told?.[name];
    const scope = folder === undefined ? {} : { scopeUri: folder };
    return this.connection.workspace.getConfiguration({ ...scope, section: `rolewright.${name}` });
  }

  /** Has the client tell when `rolewright.<name>` changes. It may be asked to once it is initialised. */
  async follow(name: string): Promise<void> {
    if (!this.params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) return;
    const options = { section: `rolewright.${name}` };
    await this.connection.client.register(DidChangeConfigurationNotification.type, options);
  }

  /** `listener` is called when settings may have changed, whichever they are. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }
}
