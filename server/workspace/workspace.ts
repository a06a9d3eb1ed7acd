import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Host } from '../host/host';
import { factsOf } from '../model/facts/extract';
import type { RoleFacts } from '../model/facts/facts';
import { MemoryIndex } from '../model/facts/memory-index';
import { type FileKind, fileKind } from '../model/file-kind';
import { parse } from '../model/syntax/parse';
import type { SyntaxTree } from '../model/syntax/tree';
import { textDocument } from '../model/syntax/tree';
import { check } from '../service/check/check';
import { fileState } from '../service/file-state';
import { roleState } from '../service/role-state';
import type { Problem } from '../service/rules/rule';
import type { FileState, Governance, RoleState, Snapshot } from '../service/snapshot';
import { Files, parentOf } from './files';
import { Taxonomies } from './taxonomies';

interface OpenFile {
  readonly document: TextDocument;
  readonly kind: FileKind | undefined;
  tree?: SyntaxTree;
  state?: RoleState;
}

/** A change of a file outside the editor. */
export interface FileEvent {
  readonly uri: string;
  readonly type: 'created' | 'changed' | 'deleted';
}

/**
 * The one mutable place: which files there are, what is open, and what has been read of both. Open documents win
 * over the disk. Everything that it hands out is immutable.
 */
export class Workspace {
  private readonly files = new Files();
  private readonly open = new Map<string, OpenFile>();
  private readonly taxonomies: Taxonomies;
  private readonly lookedIn = new Set<string>();
  private index = new MemoryIndex();

  private readonly checked = new WeakMap<
    RoleState,
    { readonly index: MemoryIndex; readonly problems: readonly Problem[] }
  >();

  /** `log` is told of rules that failed. */
  constructor(
    private readonly host: Host,
    private readonly log: (message: string, error: unknown) => void = () => undefined,
  ) {
    this.taxonomies = new Taxonomies(this.files, (uri) => this.textOf(uri));
  }

  /** Learns which files a folder holds; reads none of them. */
  async addFolder(folder: string): Promise<void> {
    for (const uri of await this.host.find(folder)) this.files.add(uri);
  }

  /** Reads all role files for the index. `pause` is awaited between files so that requests are answered meanwhile. */
  async indexRoles(pause: () => Promise<void>): Promise<void> {
    const found: RoleFacts[] = [];
    for (const uri of this.files.roles()) {
      if (this.index.role(uri) || this.open.has(uri)) continue;
      found.push(...(await this.factsOnDisk(uri)));
      await pause();
    }
    this.index = this.index.with(found.filter(({ uri }) => !this.index.role(uri) && this.files.has(uri)));
  }

  get roleUris(): readonly string[] {
    return this.files.roles();
  }

  get openUris(): readonly string[] {
    return [...this.open.keys()];
  }

  openFile(uri: string, languageId: string, version: number, text: string): void {
    const kind = fileKind(uri) ?? (languageId === 'role-yaml' ? 'role' : undefined);
    this.open.set(uri, { document: TextDocument.create(uri, languageId, version, text), kind });
    if (isPartOfTaxonomy(kind)) this.taxonomyFileChanged(uri);
  }

  changeFile(uri: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    const file = this.open.get(uri);
    if (!file) return;
    const document = TextDocument.update(file.document, changes, version);
    this.open.set(uri, { document, kind: file.kind });
    if (isPartOfTaxonomy(file.kind)) this.taxonomyFileChanged(uri);
  }

  async closeFile(uri: string): Promise<void> {
    const file = this.open.get(uri);
    this.open.delete(uri);
    if (isPartOfTaxonomy(file?.kind)) this.taxonomyFileChanged(uri);
    if (file?.kind === 'role' && this.files.has(uri)) await this.indexFile(uri);
  }

  /** Takes in changes on the disk; true where states of open files may differ now. */
  async filesChanged(events: readonly FileEvent[]): Promise<boolean> {
    let touched = false;
    for (const { uri, type } of events) {
      const kind = fileKind(uri);
      if (uri.endsWith('.tsv')) {
        this.taxonomies.invalidate(uri);
        touched = true;
      }
      if (kind === undefined) continue;
      if (type === 'deleted') this.files.remove(uri);
      else this.files.add(uri);
      if (isPartOfTaxonomy(kind)) {
        this.taxonomies.invalidate(uri);
        touched = true;
      } else if (kind === 'role' && !this.open.has(uri)) {
        this.index = this.index.without(uri);
        if (type !== 'deleted') await this.indexFile(uri);
        touched = true;
      }
    }
    return touched;
  }

  documentOf(uri: string): TextDocument | undefined {
    return this.open.get(uri)?.document;
  }

  kindOf(uri: string): FileKind | undefined {
    return this.open.get(uri)?.kind ?? fileKind(uri);
  }

  /** The tree of an open file at its current version. */
  treeOf(uri: string): SyntaxTree | undefined {
    const file = this.open.get(uri);
    if (!file) return undefined;
    file.tree ??= parse(file.document);
    return file.tree;
  }

  /** An open role at its current version; undefined for other files. */
  async role(uri: string): Promise<RoleState | undefined> {
    if (this.open.get(uri)?.kind !== 'role') return undefined;
    await this.lookUpward(uri);
    const governance = await this.taxonomies.load(uri);
    const file = this.open.get(uri);
    const tree = this.treeOf(uri);
    if (!file || !tree) return undefined;
    if (file.state?.governance !== governance) {
      file.state = roleState(file.document, governance, tree);
      this.index = this.index.with([factsOf(file.state.role, governance.taxonomy.uri)]);
    }
    return file.state;
  }

  /** An open `taxonomy.yaml`, library or pay file at its current version; undefined for other files. */
  async file(uri: string): Promise<FileState | undefined> {
    const kind = this.open.get(uri)?.kind;
    if (kind === undefined || kind === 'role' || kind === 'assessment') return undefined;
    await this.lookUpward(uri);
    const governance = await this.taxonomies.load(uri);
    const file = this.open.get(uri);
    const tree = this.treeOf(uri);
    return file && tree && fileState(file.document, kind, governance, tree);
  }

  /** The problems of an open file that is no role. */
  problemsOfFile(state: FileState): readonly Problem[] {
    return check(state, this.snapshot(), { log: this.log });
  }

  /** The tree of any file, open or not; undefined for one that is not there. */
  async read(uri: string): Promise<{ readonly tree: SyntaxTree } | undefined> {
    const open = this.treeOf(uri);
    if (open) return { tree: open };
    const text = await this.host.read(uri);
    return text === undefined ? undefined : { tree: parse(textDocument(text, uri)) };
  }

  /** A role that need not be open. */
  async roleOnDisk(uri: string): Promise<RoleState | undefined> {
    if (this.open.has(uri)) return this.role(uri);
    const text = await this.host.read(uri);
    if (text === undefined) return undefined;
    await this.lookUpward(uri);
    return roleState(textDocument(text, uri), await this.taxonomies.load(uri));
  }

  async governance(uri: string): Promise<Governance> {
    await this.lookUpward(uri);
    return this.taxonomies.load(uri);
  }

  /** The problems of a role at its version; checked once for as long as nothing that they depend on changes. */
  problems(state: RoleState): readonly Problem[] {
    const known = this.checked.get(state);
    if (known?.index === this.index) return known.problems;
    const problems = check(state, this.snapshot(), { log: this.log });
    this.checked.set(state, { index: this.index, problems });
    return problems;
  }

  snapshot(): Snapshot {
    const { taxonomies } = this;
    return {
      index: this.index,
      catalogue: (system, taxonomy) => taxonomies.catalogue(system, taxonomy),
      tree: (uri) => taxonomies.tree(uri),
    };
  }

  private async textOf(uri: string): Promise<string | undefined> {
    if (this.open.has(uri)) return this.open.get(uri)?.document.getText();
    const text = await this.host.read(uri);
    return this.open.get(uri)?.document.getText() ?? text;
  }

  private taxonomyFileChanged(uri: string): void {
    this.files.add(uri);
    this.taxonomies.invalidate(uri);
  }

  private async indexFile(uri: string): Promise<void> {
    this.index = this.index.with(await this.factsOnDisk(uri));
  }

  private async factsOnDisk(uri: string): Promise<readonly RoleFacts[]> {
    const state = await this.roleOnDisk(uri);
    return state ? [factsOf(state.role, state.governance.taxonomy.uri)] : [];
  }

  /** Where no known taxonomy governs a file, one is looked for in the folders above the known ones, once per folder. */
  private async lookUpward(uri: string): Promise<void> {
    if (uri.startsWith('untitled:') || this.files.taxonomyOf(uri)) return;
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
      if (this.lookedIn.has(folder)) return;
      this.lookedIn.add(folder);
      for (const name of ['taxonomy.yaml', 'taxonomy.yml']) {
        if ((await this.host.read(`${folder}/${name}`)) === undefined) continue;
        await this.addFolder(folder);
        return;
      }
    }
  }
}

function isPartOfTaxonomy(kind: FileKind | undefined): boolean {
  return kind === 'taxonomy' || kind === 'library';
}
