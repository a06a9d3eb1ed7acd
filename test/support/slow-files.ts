import type { LspClient } from './lsp-client';
import { type GeneratedFile, manyRoles } from './many-roles';

const folder = 'memfs:/generated';

/** A generated taxonomy behind the client, which hands out one file after the other. */
export class SlowFiles {
  readonly folder = folder;
  readonly files: readonly GeneratedFile[];
  private readonly texts: ReadonlyMap<string, string>;
  private order = Promise.resolve();
  private opened: () => void = () => undefined;
  /** How many roles were read. */
  read = 0;
  /** What happens before a file is handed out. */
  before: () => Promise<void> = async () => undefined;

  constructor(client: LspClient, roles: number) {
    this.files = [...manyRoles(roles)];
    this.texts = new Map(this.files.map(({ path, text }) => [this.uriOf(path), text]));
    client.answer('rolewright/findFiles', () => [...this.texts.keys()]);
    client.answer('rolewright/readFile', ({ uri }: { uri: string }) => this.handOut(uri));
    client.answer('window/workDoneProgress/create', () => null);
  }

  uriOf(path: string): string {
    return `${folder}/${path}`;
  }

  /** What the client says about itself. */
  get initialization() {
    return {
      folder,
      initializationOptions: { filesThroughClient: true },
      capabilities: { window: { workDoneProgress: true } },
    };
  }

  /** From the role with this number on, files are held back until `open` is called. */
  closeAfter(roles: number): void {
    const gate = new Promise<void>((resolve) => {
      this.opened = resolve;
    });
    this.before = async () => {
      if (this.read > roles) await gate;
    };
  }

  open(): void {
    this.before = async () => undefined;
    this.opened();
  }

  /** Every file takes as long as on a slow network, so that work on all of them takes long enough to be shown. */
  slow(): void {
    this.before = () => new Promise((resolve) => setTimeout(resolve, 10));
  }

  private handOut(uri: string): Promise<string | null> {
    const text = this.texts.get(uri) ?? null;
    if (!uri.endsWith('.role.yaml')) return Promise.resolve(text);
    this.read++;
    const answer = this.order.then(() => this.before()).then(() => text);
    this.order = answer.then(() => undefined);
    return answer;
  }
}
