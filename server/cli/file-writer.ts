import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** So many files are on their way to the disk at most. */
const most = 16;

/** Writes files below a folder while the next ones are being made. */
export class FileWriter {
  private readonly writing = new Set<Promise<void>>();
  private readonly folders = new Map<string, Promise<unknown>>();
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly folder: string) {}

  /** Takes a file; waits while too many are on their way. Throws what went wrong with an earlier one. */
  async add(path: string, text: string): Promise<void> {
    const job: Promise<void> = this.write(join(this.folder, path), text)
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .finally(() => this.writing.delete(job));
    this.writing.add(job);
    if (this.writing.size >= most) await Promise.race(this.writing);
    this.check();
  }

  /** Resolves once all is written. */
  async end(): Promise<void> {
    await Promise.all(this.writing);
    this.check();
  }

  private check(): void {
    if (this.failure) throw this.failure.error;
  }

  private async write(file: string, text: string): Promise<void> {
    const folder = dirname(file);
    const made = this.folders.get(folder) ?? mkdir(folder, { recursive: true });
    this.folders.set(folder, made);
    await made;
    await writeFile(file, text);
  }
}
