import { type ChildProcess, spawn } from 'node:child_process';
import {
  AbstractMessageWriter,
  type CancellationToken,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Message,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

/** The way to a server, and how to know that it is gone. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Resolves to the exit code (a signal's name where it was killed) once the server has ended. */
  readonly exited: Promise<number | string | null>;
  readonly pid?: number;
  /** Has everything that `send` writes leave as one piece, where the transport knows pieces. */
  together?(send: () => void): void;
  /** Closes the way to the server, as an editor that crashes does. */
  hangUp?(): void;
  /** Ends a server that does not end by itself. */
  kill(): void;
}

export interface Initialization {
  /** Workspace folder, as URI without a slash at its end. */
  readonly folder?: string;
  readonly capabilities?: InitializeParams['capabilities'];
  readonly initializationOptions?: unknown;
}

/** A notification or an answer as it came over the wire, with the time of its arrival (`performance.now()`). */
export interface Received {
  readonly at: number;
  readonly method?: string;
  readonly id?: number | string | null;
  readonly params?: unknown;
  readonly result?: unknown;
}

interface Waiting {
  readonly matches: (message: Received) => boolean;
  readonly resolve: (message: Received) => void;
  readonly reject: (error: Error) => void;
}

/** A server as its own process, spoken to over its standard input and output; `env` is added to the environment. */
export function overStdio(
  command: string,
  args: readonly string[],
  cwd?: string,
  env?: NodeJS.ProcessEnv,
): Transport {
  const server: ChildProcess = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    cwd,
    env: { ...process.env, ...env },
  });
  const { stdin, stdout, stderr, pid } = server;
  if (!stdin || !stdout || !stderr) throw new Error(`${command} has no pipes`);
  stderr.resume();
  // A server that ends while a message is on its way is told by `exited`.
  stdin.on('error', () => undefined);
  const exited = new Promise<number | string | null>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code, signal) => resolve(code ?? signal));
  });
  exited.catch(() => undefined);
  const reader = new StreamMessageReader(stdout);
  // Else a server that is killed within a message leaves a timer that starts itself again and keeps this process alive.
  reader.partialMessageTimeout = 0;
  return {
    reader,
    writer: new PromptWriter((text) => stdin.write(text)),
    exited,
    ...(pid === undefined ? {} : { pid }),
    together: (send) => {
      stdin.cork();
      send();
      stdin.uncork();
    },
    hangUp: () => stdin.end(),
    kill: () => void server.kill('SIGKILL'),
  };
}

/** Writes each message at once and whole, so that several can be made to arrive together. */
class PromptWriter extends AbstractMessageWriter implements MessageWriter {
  private readonly send: (text: string) => void;

  constructor(send: (text: string) => void) {
    super();
    this.send = send;
  }

  async write(message: Message): Promise<void> {
    const text = JSON.stringify(message);
    this.send(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  end(): void {}
}

/** A small editor: enough of the protocol to drive any language server, and a record of all that it sends. */
export class LspClient {
  readonly received: Received[] = [];
  readonly exited: Promise<number | string | null>;
  readonly pid: number | undefined;
  /** What `workspace/configuration` answers, by section. */
  settings: Readonly<Record<string, unknown>> = {};
  private readonly connection: ProtocolConnection;
  private readonly transport: Transport;
  private readonly waiting = new Set<Waiting>();
  private readonly versions = new Map<string, number>();
  private gone = false;

  constructor(transport: Transport) {
    this.transport = transport;
    this.exited = transport.exited;
    this.pid = transport.pid;
    const reader = tapped(transport.reader, (message) => this.take(message));
    this.connection = createProtocolConnection(reader, transport.writer);
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => this.settings[section ?? ''] ?? null),
    );
    this.connection.onError(() => undefined);
    this.connection.listen();
    this.exited.then(
      (code) => this.end(`the server ended with ${code}`),
      (error) => this.end(`the server did not start: ${error.message}`),
    );
  }

  /** Says hello and `initialized`; answers what the server can do. */
  async initialize(options: Initialization = {}): Promise<InitializeResult> {
    const { folder, capabilities = {}, initializationOptions } = options;
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: folder ?? null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'test' }],
      capabilities,
      initializationOptions,
    };
    const result = await this.request<InitializeResult>('initialize', params);
    this.notify('initialized', {});
    return result;
  }

  /** Opens a document at version 1. */
  open(uri: string, text: string, languageId = 'role-yaml'): void {
    this.versions.set(uri, 1);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Sends changes in one go; answers the version that they make. A string replaces the whole text. */
  change(uri: string, changes: string | readonly TextDocumentContentChangeEvent[]): number {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const contentChanges = typeof changes === 'string' ? [{ text: changes }] : changes;
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  request<R>(method: string, params: unknown, token?: CancellationToken): Promise<R> {
    if (this.gone) return Promise.reject(new Error('the server has ended'));
    return token
      ? this.connection.sendRequest<R>(method, params, token)
      : this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): void {
    if (!this.gone) this.connection.sendNotification(method, params).catch(() => undefined);
  }

  /** Has the server receive all that `send` sends in one go, as when it was busy meanwhile. */
  together(send: () => void): void {
    if (this.transport.together) this.transport.together(send);
    else send();
  }

  /** Answers requests that the server sends. */
  answer<P>(method: string, handler: (params: P) => unknown): void {
    this.connection.onRequest(method, handler);
  }

  /** The problems of a version of a document, as soon as they have come; those that came last, if more than once. */
  async problems(uri: string, version: number): Promise<readonly Diagnostic[]> {
    const { params } = await this.message((message) => isProblemsOf(message, uri, version));
    return (params as PublishDiagnosticsParams).diagnostics;
  }

  /** All publications for a document so far. */
  publications(uri: string): readonly PublishDiagnosticsParams[] {
    return this.received
      .filter((message) => isProblemsOf(message, uri))
      .map(({ params }) => params as PublishDiagnosticsParams);
  }

  /** The latest message that matches, waiting for one where none has come yet. */
  message(matches: (message: Received) => boolean): Promise<Received> {
    const known = this.received.findLast(matches);
    return known ? Promise.resolve(known) : this.next(matches);
  }

  /** The next message that matches, from now on. Rejects when the server ends first. */
  next(matches: (message: Received) => boolean): Promise<Received> {
    if (this.gone) return Promise.reject(new Error('the server has ended'));
    const message = new Promise<Received>((resolve, reject) =>
      this.waiting.add({ matches, resolve, reject }),
    );
    // Whoever waits hears of it; a test that has failed before does not wait any more.
    message.catch(() => undefined);
    return message;
  }

  /** Asks the server to end, the way editors do; answers its exit code. */
  async stop(): Promise<number | string | null> {
    if (!this.gone) {
      await this.request('shutdown', undefined);
      this.notify('exit', undefined);
    }
    return this.exited;
  }

  /** Leaves without a word, as an editor that crashes does. */
  hangUp(): void {
    this.transport.hangUp?.();
  }

  /** Ends the server whatever state it is in. */
  async dispose(): Promise<void> {
    this.transport.kill();
    await this.exited.catch(() => undefined);
  }

  private take(message: Message): void {
    const received: Received = { at: performance.now(), ...message };
    this.received.push(received);
    for (const each of [...this.waiting]) {
      if (!each.matches(received)) continue;
      this.waiting.delete(each);
      each.resolve(received);
    }
  }

  private end(why: string): void {
    this.gone = true;
    this.connection.dispose();
    for (const { reject } of this.waiting) reject(new Error(why));
    this.waiting.clear();
  }
}

/** Whether a message brings the problems of a document (of a version, where one is named). */
export function isProblemsOf({ method, params }: Received, uri: string, version?: number): boolean {
  if (method !== 'textDocument/publishDiagnostics') return false;
  const published = params as PublishDiagnosticsParams;
  return published.uri === uri && (version === undefined || published.version === version);
}

/** A reader that shows each message to `see` in the order of arrival, before anything is made of it. */
function tapped(reader: MessageReader, see: (message: Message) => void): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback) =>
      reader.listen((message) => {
        see(message);
        callback(message);
      }),
    dispose: () => reader.dispose(),
  };
}
