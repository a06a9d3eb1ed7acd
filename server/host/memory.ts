import { fileKind } from '../model/file-kind';
import type { Host } from './host';

/** Files held in memory, by URI. */
export class MemoryHost implements Host {
  constructor(
    readonly files: Map<string, string> = new Map(),
    readonly home?: string,
  ) {}

  async read(uri: string): Promise<string | undefined> {
    return this.files.get(uri);
  }

  async find(folder: string): Promise<readonly string[]> {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    return [...this.files.keys()].filter((uri) => uri.startsWith(prefix) && fileKind(uri) !== undefined);
  }
}
