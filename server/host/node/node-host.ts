import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fileKind } from '../../model/file-kind';
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
        const child = (): string => childUri(path, uri, entry.name);
        if (entry.isDirectory()) folders.push(visit(join(path, entry.name), child()));
        else if (fileKind(entry.name) !== undefined) found.push(child());
      }
      await Promise.all(folders);
    };
    if (folder.startsWith('file:')) {
      const path = fileURLToPath(folder);
      await visit(path, toUri(path));
    }
    return found;
  }
}

/** The URI of a path as editors write it. */
export function toUri(path: string): string {
  return pathToFileURL(path).toString();
}

/** The same as `toUri` of the whole path, which takes ten times as long: nearly all names need no escapes. */
function childUri(folder: string, uri: string, name: string): string {
  return /^[\w.-]+$/.test(name) && !uri.endsWith('/') ? `${uri}/${name}` : toUri(join(folder, name));
}
