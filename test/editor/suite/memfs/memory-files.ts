import * as vscode from 'vscode';

interface Entry extends vscode.FileStat {
  data: Uint8Array;
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';

/** A file system in memory: a map from absolute path to entry. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor() {
    this.#set('/', vscode.FileType.Directory);
  }

  /** Adds a file with all folders above it, telling nobody. */
  add(path: string, data: Uint8Array): void {
    for (let folder = parentOf(path); folder !== '/'; folder = parentOf(folder)) {
      this.#set(folder, vscode.FileType.Directory);
    }
    this.#set(path, vscode.FileType.File, data);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    return this.#get(uri);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.#get(uri);
    return [...this.#entries]
      .filter(([path]) => path !== '/' && parentOf(path) === uri.path)
      .map(([path, { type }]) => [path.slice(path.lastIndexOf('/') + 1), type]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.#get(uri).data;
  }

  createDirectory(uri: vscode.Uri): void {
    this.#set(uri.path, vscode.FileType.Directory);
    this.#tell(uri, vscode.FileChangeType.Created);
  }

  writeFile(
    uri: vscode.Uri,
    data: Uint8Array,
    { create, overwrite }: { create: boolean; overwrite: boolean },
  ): void {
    const old = this.#entries.get(uri.path);
    if (!old && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (old && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    this.#set(uri.path, vscode.FileType.File, data);
    this.#tell(uri, old ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created);
  }

  delete(uri: vscode.Uri): void {
    this.#get(uri);
    for (const path of this.#below(uri.path)) this.#entries.delete(path);
    this.#tell(uri, vscode.FileChangeType.Deleted);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#get(from);
    for (const path of this.#below(from.path)) {
      const entry = this.#entries.get(path);
      if (entry) this.#entries.set(to.path + path.slice(from.path.length), entry);
      this.#entries.delete(path);
    }
    this.#tell(from, vscode.FileChangeType.Deleted);
    this.#tell(to, vscode.FileChangeType.Created);
  }

  #below(root: string): string[] {
    return [...this.#entries.keys()].filter((path) => path === root || path.startsWith(`${root}/`));
  }

  #get(uri: vscode.Uri): Entry {
    const entry = this.#entries.get(uri.path);
    if (!entry) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  }

  #set(path: string, type: vscode.FileType, data: Uint8Array = new Uint8Array()): void {
    const now = Date.now();
    const ctime = this.#entries.get(path)?.ctime ?? now;
    this.#entries.set(path, { type, ctime, mtime: now, size: data.byteLength, data });
  }

  #tell(uri: vscode.Uri, type: vscode.FileChangeType): void {
    this.#changed.fire([{ type, uri }]);
  }
}
