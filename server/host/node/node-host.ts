import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fileKind } from '../../model/file-kind';
import { encodedPath } from '../../model/text/uri';
import type { Host, RoleRead } from '../host';
import { fileText } from './file-text';
import { RoleReader } from './reading/role-reader';

/** Files of the machine, for `file:` URIs. */
export class NodeHost implements Host {
  constructor(private readonly reader = new RoleReader()) {}

  get home(): string {
    return toUri(homedir());
  }

  async read(uri: string): Promise<string | undefined> {
    try {
      return fileText(await readFile(fileURLToPath(uri)));
    } catch {
      return undefined;
    }
  }

  readRoles(folder: string, uris: readonly string[]): AsyncIterable<readonly RoleRead[]> {
    return this.reader.read(folder, uris);
  }

  makeWay(): void {
    this.reader.makeWay();
  }

  settled(): Promise<void> {
    return this.reader.saved;
  }

  async find(folder: string): Promise<readonly string[]> {
    const found: string[] = [];
    const visit = async (path: string, uri: string): Promise<void> => {
      const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
      const folders: Promise<void>[] = [];
      for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const child = (): string => `${uri}/${encodedPath(entry.name)}`;
        if (entry.isDirectory()) folders.push(visit(join(path, entry.name), child()));
        else if (fileKind(entry.name) !== undefined) found.push(child());
      }
      await Promise.all(folders);
    };
    if (folder.startsWith('file:')) {
      const path = fileURLToPath(folder);
      // The address as the editor wrote it begins the addresses of all files in it.
      await visit(path, folder.replace(/\/$/, ''));
    }
    return found;
  }
}

/** The URI of a path as VS Code writes it: `file:///c%3A/roles%20%282026%29` for `C:\roles (2026)`. */
export function toUri(path: string): string {
  const { host, pathname } = pathToFileURL(path);
  const decoded = decodeURIComponent(pathname).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
  return `file://${host}${encodedPath(decoded)}`;
}
