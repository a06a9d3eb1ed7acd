// The two servers side by side: this product's, and yaml-language-server with our schema of a role, which is what a
// user would otherwise have. Both are spoken to over standard input and output, by the same client.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LspClient, overStdio } from '../support/lsp-client.ts';

const root = path.resolve(import.meta.dirname, '../..');
const peerFolder = path.join(root, 'node_modules/yaml-language-server');

/** How long the peer lets pass after a key before it looks at the file; told in the table, never hidden. */
export const PEER_WAIT_MS = 200;

export const versionOf = (name) =>
  JSON.parse(fs.readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

/** What an editor such as VS Code says that it can do, as far as the two servers look at it. */
const capabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  window: { workDoneProgress: true },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

const peerSettings = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    // Without this the peer would ask the network for a list of schemas.
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    schemas: { [pathToFileURL(path.join(root, 'schemas/role.schema.json')).href]: '*.role.yaml' },
  },
  http: {},
};

const ours = {
  name: 'Rolewright',
  languageId: 'role-yaml',
  waitMs: 0,
  args: [path.join(root, 'dist/server.js'), '--stdio'],
  settings: {},
  versioned: true,
};

const peer = {
  name: 'yaml-language-server',
  languageId: 'yaml',
  waitMs: PEER_WAIT_MS,
  args: [path.join(peerFolder, 'bin/yaml-language-server'), '--stdio'],
  settings: peerSettings,
  versioned: false,
};

export const SERVERS = { ours, peer };

/** Starts a server on a folder. Answers the session and the time from the start of the process to its first answer. */
export async function start(server, folder, extraArgs = [], env = {}) {
  const before = performance.now();
  const client = new LspClient(overStdio(process.execPath, [...extraArgs, ...server.args], undefined, env));
  client.settings = server.settings;
  client.answer('window/workDoneProgress/create', () => null);
  const answered = client.next(({ result }) => result?.capabilities !== undefined);
  const ready = client.initialize({ folder, capabilities });
  const initialise = (await answered).at - before;
  await ready;
  return { session: new Session(server, client), initialise };
}

/** One document in one server. Times are in milliseconds, from sending to the arrival of the message. */
class Session {
  #uri;
  #text;

  constructor(server, client) {
    this.server = server;
    this.client = client;
  }

  get text() {
    return this.#text;
  }

  async open(uri, text) {
    this.#uri = uri;
    this.#text = text;
    const before = performance.now();
    const problems = this.#problems(1);
    this.client.open(uri, text, this.server.languageId);
    return this.#since(before, await problems);
  }

  /** Sends a change and answers the time to the problems of that version. */
  async problemsAfter(change) {
    const { before, problems } = this.#change(change);
    return this.#since(before, await problems);
  }

  /** Sends a change with a request right behind it; answers the time to the answer, and the answer. */
  async answerAfter(change, method, params) {
    const { before, problems } = this.#change(change);
    const answer = await this.#timed(method, params, before);
    await problems;
    return answer;
  }

  async answer(method, params) {
    return this.#timed(method, params, performance.now());
  }

  get document() {
    return { uri: this.#uri };
  }

  positionAt(offset) {
    const before = this.#text.slice(0, offset);
    const line = before.split('\n').length - 1;
    return { line, character: offset - (before.lastIndexOf('\n') + 1) };
  }

  /** `insert` at `offset`, where `remove` characters are taken out; the clock starts when it is sent. */
  #change({ offset, remove = 0, insert = '' }) {
    const range = { start: this.positionAt(offset), end: this.positionAt(offset + remove) };
    this.#text = this.#text.slice(0, offset) + insert + this.#text.slice(offset + remove);
    // The peer does not say which version its problems belong to: the next ones are those of the change, for no
    // change is sent before they have come. They are waited for from before the change is sent.
    let problems;
    if (!this.server.versioned) problems = this.#problems();
    const before = performance.now();
    const version = this.client.change(this.#uri, [{ range, text: insert }]);
    return { before, problems: problems ?? this.#problems(version) };
  }

  #problems(version) {
    return this.client.next(({ method, params }) => {
      if (method !== 'textDocument/publishDiagnostics' || params.uri !== this.#uri) return false;
      return !this.server.versioned || params.version === version;
    });
  }

  async #timed(method, params, before) {
    const result = await this.client.request(method, params);
    return { ms: performance.now() - before, result };
  }

  /** Every text has a fault that both servers know: problems without one are not an answer but a failure. */
  #since(before, { at, params }) {
    if (params.diagnostics.length === 0) throw new Error(`${this.server.name} found no problem at all`);
    return at - before;
  }
}
