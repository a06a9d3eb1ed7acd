import type { CommitVisitor } from '../../model/evidence/commit';

/** What Git writes before the paths of a commit; a zero byte ends each field, as it ends each path. */
export const commitFormat = `%x01${['%H', '%h', '%as', '%aE', '%s', '%b'].join('%x00')}%x00`;

const fields = 6;
/** Of a longer message only the beginning is looked at. */
const mostOfField = 64 * 1024;

/** Reads what `git log -z --name-only` writes in this format, in pieces of any length, and keeps one field at a time. */
export class CommitParser {
  private rest = '';
  private header: string[] = [];
  private isOwn = false;

  /** Commits of another address than this one are passed over. */
  constructor(
    private readonly address: string,
    private readonly visitor: CommitVisitor,
  ) {}

  push(text: string): void {
    const pieces = text.split('\0');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      this.field(this.rest === '' ? piece : this.rest + piece);
      this.rest = '';
    }
    this.rest = (this.rest + last).slice(0, mostOfField);
  }

  /** Takes what no zero byte ended. */
  end(): void {
    if (this.rest !== '') this.field(this.rest);
    this.rest = '';
  }

  private field(text: string): void {
    if (this.header.length > 0 && this.header.length < fields) this.headerField(text);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it marks the beginning of a commit
    else if (/^\x01[0-9a-f]{40,64}$/.test(text)) this.header = [text];
    else this.path(text.startsWith('\n') ? text.slice(1) : text);
  }

  private headerField(text: string): void {
    this.header.push(text);
    if (this.header.length < fields) return;
    const [, hash = '', day = '', address = '', subject = '', body = ''] = this.header;
    this.isOwn = address.toLowerCase() === this.address.toLowerCase();
    if (this.isOwn) this.visitor.commit({ hash, day, subject, body });
  }

  private path(path: string): void {
    if (path !== '' && this.isOwn) this.visitor.path(path);
  }
}
