import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { type FileKind, fileKind } from '../model/file-kind';
import { readRole } from '../model/role/read-role';
import type { Role } from '../model/role/role';
import { parse } from '../model/syntax/parse';
import type { SyntaxTree } from '../model/syntax/tree';
import type { Around } from '../service/role-state';
import type { Governance, RoleState } from '../service/snapshot';

/** One version of an open file, with what has been made of it so far. A change makes a new one. */
export class OpenFile {
  state?: { readonly role: RoleState; readonly around: Around };
  /** The taxonomy under which its facts went into the index. */
  indexedUnder?: Governance;
  /** What was last made of an earlier version. */
  readonly recent: RoleState | undefined;
  /** The tree of an earlier version, until there is one of this. */
  private earlierTree: SyntaxTree | undefined;
  private readTree?: SyntaxTree;
  private readAsRole?: Role;

  constructor(
    readonly document: TextDocument,
    readonly kind: FileKind | undefined,
    before?: OpenFile,
  ) {
    this.recent = before?.state?.role ?? before?.recent;
    this.earlierTree = before?.readTree ?? before?.earlierTree;
  }

  get tree(): SyntaxTree {
    this.readTree ??= parse(this.document, this.earlierTree);
    this.earlierTree = undefined;
    return this.readTree;
  }

  get role(): Role {
    this.readAsRole ??= readRole(this.document.uri, this.tree);
    return this.readAsRole;
  }
}

/** The kind of a file whose name does not tell it, such as one without a name yet. */
function kindByLanguage(languageId: string): FileKind | undefined {
  if (languageId === 'role-yaml') return 'role';
  return languageId === 'assessment-yaml' ? 'assessment' : undefined;
}

/** The files that are open in the editor, by URI. */
export class OpenFiles {
  private readonly files = new Map<string, OpenFile>();

  get uris(): readonly string[] {
    return [...this.files.keys()];
  }

  /** Those that rest on roles of any taxonomy, and on which nothing rests. */
  get assessments(): readonly string[] {
    return this.uris.filter((uri) => this.get(uri)?.kind === 'assessment');
  }

  has(uri: string): boolean {
    return this.files.has(uri);
  }

  get(uri: string): OpenFile | undefined {
    return this.files.get(uri);
  }

  open(uri: string, languageId: string, version: number, text: string): OpenFile {
    const kind = fileKind(uri) ?? kindByLanguage(languageId);
    const file = new OpenFile(TextDocument.create(uri, languageId, version, text), kind);
    this.files.set(uri, file);
    return file;
  }

  change(uri: string, changes: TextDocumentContentChangeEvent[], version: number): OpenFile | undefined {
    const before = this.files.get(uri);
    if (!before) return undefined;
    const file = new OpenFile(TextDocument.update(before.document, changes, version), before.kind, before);
    this.files.set(uri, file);
    return file;
  }

  close(uri: string): OpenFile | undefined {
    const file = this.files.get(uri);
    this.files.delete(uri);
    return file;
  }
}
