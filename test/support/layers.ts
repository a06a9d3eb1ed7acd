/** The walls of the product: what each part may take from others. docs/architecture.md tells why. */
export interface Layer {
  /** Other layers. A part always knows itself. */
  readonly layers: readonly string[];
  /** npm packages, `vscode` and `node:` for the built-in modules of Node. */
  readonly packages: readonly string[];
  /** Packages of which only the types may be used. */
  readonly types?: readonly string[];
}

const documents = ['vscode-languageserver-textdocument', 'vscode-languageserver-types'];

/** The first prefix of a path that stands here is its layer, so that the narrower ones come first. */
export const layers: Readonly<Record<string, Layer>> = {
  'server/protocol': { layers: [], packages: [] },
  'server/data': { layers: [], packages: [] },
  'server/model': { layers: ['server/data'], packages: ['yaml', '@leeoniya/ufuzzy', 'diff', ...documents] },
  'server/service': { layers: ['server/protocol', 'server/model', 'server/data'], packages: documents },
  'server/card': { layers: ['server/protocol', 'server/model', 'server/data'], packages: documents },
  'server/interchange': { layers: ['server/model', 'server/data'], packages: ['yaml', ...documents] },
  'server/host/node': { layers: ['server/host', 'server/model'], packages: ['node:'] },
  'server/host': { layers: ['server/protocol', 'server/model'], packages: [] },
  'server/workspace': {
    layers: ['server/service', 'server/host', 'server/model', 'server/data'],
    packages: ['picomatch', ...documents],
  },
  'server/lsp/node': {
    layers: ['server/lsp', 'server/host', 'server/host/node'],
    packages: ['node:', 'vscode-languageserver'],
  },
  'server/lsp': {
    layers: [
      ...['server/workspace', 'server/service', 'server/card', 'server/interchange', 'server/host'],
      ...['server/model', 'server/protocol'],
    ],
    packages: ['vscode-languageserver', ...documents, 'package.json'],
  },
  'server/cli': {
    layers: [
      ...['server/lsp', 'server/lsp/node', 'server/workspace', 'server/service', 'server/card'],
      ...['server/interchange', 'server/host', 'server/host/node', 'server/model', 'server/protocol'],
    ],
    packages: ['node:', ...documents],
  },
  'client/webview': { layers: ['server/protocol'], packages: ['morphdom'] },
  client: { layers: ['server/protocol'], packages: ['vscode'], types: ['vscode-languageclient'] },
};

/** The two files that bring the language client in: its 400 kB are loaded after activation. */
export const languageClients = ['client/language-client.ts', 'client/web.ts'];

/** The layer of a file, or of the path that an import names. */
export function layerOf(file: string): string | undefined {
  return Object.keys(layers).find((prefix) => file.startsWith(`${prefix}/`) || isNodeEntry(prefix, file));
}

/** `server/lsp/node.ts` and its neighbours `server/lsp/node-….ts` are the part of the server that needs Node. */
function isNodeEntry(prefix: string, file: string): boolean {
  return prefix === 'server/lsp/node' && /^server\/lsp\/node(-[a-z-]+)?(\.ts)?$/.test(file);
}
