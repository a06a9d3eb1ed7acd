import {
  type FindFilesParams,
  findFilesRequest,
  type ReadFileParams,
  readFileRequest,
} from '../protocol/files';
import type { Host } from './host';

/** Asks the editor, for places without a file system of their own (the web, remote folders). */
export class EditorHost implements Host {
  constructor(
    private readonly ask: <R>(method: string, params: ReadFileParams | FindFilesParams) => Promise<R>,
    readonly home?: string,
  ) {}

  async read(uri: string): Promise<string | undefined> {
    return (await this.ask<string | null>(readFileRequest, { uri }).catch(() => null)) ?? undefined;
  }

  async find(folder: string): Promise<readonly string[]> {
    return this.ask<string[]>(findFilesRequest, { folder }).catch(() => []);
  }
}
