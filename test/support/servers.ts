import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Initialization, LspClient, overStdio } from './lsp-client';

export const root = resolve(import.meta.dirname, '../..');

/** A file of the product as it is built. Fails with what to do where it was not built. */
export function built(file: string): string {
  const path = join(root, 'dist', file);
  if (!existsSync(path)) throw new Error(`dist/${file} is missing: run "npm run build" first.`);
  return path;
}

/** The two ways in which editors start the server. */
export const servers = [
  { name: 'server.js --stdio', args: () => [built('server.js'), '--stdio'] },
  { name: 'cli.js lsp --stdio', args: () => [built('cli.js'), 'lsp', '--stdio'] },
] as const;

export type Server = (typeof servers)[number];

/** A server for one test, ended with it. It is not initialised yet. `env` is added to its environment. */
export function start(server: Server, env?: NodeJS.ProcessEnv): LspClient {
  const client = new LspClient(overStdio(process.execPath, server.args(), undefined, env));
  onTestFinished(() => client.dispose());
  return client;
}

/** A server for one test that has been told hello. */
export async function started(server: Server, options: Initialization = {}): Promise<LspClient> {
  const client = start(server);
  await client.initialize(options);
  return client;
}

export interface Folder {
  readonly path: string;
  /** Without a slash at its end. */
  readonly uri: string;
  uriOf(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
}

/** A folder with these files for one test, removed with it. */
export function folderWith(files: Readonly<Record<string, string>> = {}): Folder {
  // The real path: on some systems the folder for temporary files is reached through a link.
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'rolewright-test-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const uri = pathToFileURL(path).href;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  const remove = (file: string) => rmSync(join(path, file));
  return { path, uri, uriOf: (file) => `${uri}/${file}`, write, remove };
}

/** A copy of the sample taxonomy for one test. */
export function sampleFolder(): Folder {
  const folder = folderWith();
  cpSync(join(root, 'examples/acme'), folder.path, { recursive: true });
  return folder;
}
