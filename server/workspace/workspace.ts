import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Host } from '../host/host';
import type { GitKeeping } from '../model/assessment/git-keeping';
import type { Nearby } from '../model/coordinates/adjacent-role';
import { type FileKind, fileKind } from '../model/file-kind';
import type { SyntaxTree } from '../model/syntax/tree';
import { dayOf } from '../model/text/day';
import { nearestOfMany } from '../service/adjacent/nearest-of-many';
import { check } from '../service/check/check';
import type { Problem } from '../service/rules/rule';
import type { AnyState, FileState, Governance, RoleState, Snapshot } from '../service/snapshot';
import { Assessments } from './assessments';
import { FileStates } from './file-states';
import { roleWithCode } from './find-role';
import type { GivenPay, PayGiven } from './given-pay';
import { NearRoles } from './near-roles';
import { isNoRole, OpenStates } from './open-states';
import { type FileEvent, Upkeep } from './upkeep';
import { definesTaxonomy, World } from './world';

/**
 * The one mutable place: which files there are, what is open, and what has been read of both. Open documents win
 * over the disk. Everything that it hands out is immutable.
 */
export class Workspace {
  private readonly world: World;
  private readonly upkeep: Upkeep;
  private readonly openStates: OpenStates;
  /** How many folders are being looked through. */
  private learning = 0;
  private readonly near = new NearRoles();
  private readonly assessments: Assessments;
  private readonly states: FileStates;
  private readonly checked = new WeakMap<
    RoleState,
    { readonly revision: number; readonly problems: readonly Problem[] }
  >();

  /** `log` is told of rules that failed. */
  constructor(
    host: Host,
    private readonly log: (message: string, error: unknown) => void = () => undefined,
  ) {
    this.world = new World(host);
    this.upkeep = new Upkeep(this.world);
    this.openStates = new OpenStates(this.world, this.upkeep);
    this.assessments = new Assessments(
      (code, taxonomy) => roleWithCode(this, code, taxonomy),
      () => [this.world.revision, this.world.listRevision],
    );
    this.states = new FileStates(this.world, this.upkeep, this.openStates, this.assessments);
  }

  /** Takes in a folder of the workspace: learns which files it holds, and reads none of the roles. */
  async addFolder(folder: string): Promise<void> {
    this.world.folders.add(folder);
    this.learning++;
    await this.upkeep.learn(folder).finally(() => this.learning--);
  }

  /** Forgets a folder of the workspace, but for what lies in another one. */
  async removeFolder(folder: string): Promise<void> {
    this.world.folders.delete(folder);
    await this.upkeep.removeFolder(folder);
  }

  /** Takes in which files of pay are named from outside, wherever they lie; they count beside those inside. */
  givePay(given: readonly PayGiven[]): Promise<void> {
    return this.upkeep.givePay(given);
  }

  /** Files of pay that are named from outside: which there are, what to watch, and what could not be read. */
  get givenPay(): Pick<GivenPay, 'files' | 'watched' | 'missing'> {
    return this.upkeep.givenPay;
  }

  /** The files of pay that count for a taxonomy, by its URI. */
  payFiles(taxonomy: string | undefined): readonly string[] {
    return this.world.files.pay(taxonomy);
  }

  /**
   * Reads the roles that the index has not yet. `pause` is awaited between files so that requests are answered meanwhile;
   * where it answers false, the rest stays unread.
   */
  indexRoles(pause: () => Promise<false | undefined>): Promise<void> {
    return this.upkeep.unread.all(pause);
  }

  /** Somebody waits for an answer: reading of many roles rests for a moment. */
  makeWay(): void {
    this.world.host.makeWay?.();
  }

  /** How many role files still have to be read; until then what they hold is unknown. */
  get unread(): number {
    return this.world.roles.unread.size;
  }

  /** False while files are still being looked for or read: what is not known yet may be in one of them. */
  get complete(): boolean {
    return this.learning === 0 && this.unread === 0;
  }

  get roleUris(): readonly string[] {
    return this.world.files.roles();
  }

  /** Every `taxonomy.yaml`, whether or not roles stand under it. */
  get taxonomyUris(): readonly string[] {
    return this.world.files.taxonomies();
  }

  /** Rises with everything that a list of all roles shows: their codes, titles, levels, status, owners, taxonomies. */
  get listRevision(): number {
    return this.world.listRevision;
  }

  get openUris(): readonly string[] {
    return this.world.open.uris;
  }

  /** The files of the workspace's folders that have problems of their own: roles first, then all that they rest on. */
  get checkedUris(): readonly string[] {
    const { files, folders } = this.world;
    const all = [...folders].flatMap((folder) => files.below(folder));
    const rest = all.filter((uri) => isNoRole(fileKind(uri))).sort();
    return [...new Set([...files.roles().filter((uri) => this.isInFolder(uri)), ...rest])];
  }

  /** The folders of the workspace, as URIs without a slash at their ends. */
  get folderUris(): readonly string[] {
    return [...this.world.folders];
  }

  isInFolder(uri: string): boolean {
    return this.world.isInFolder(uri);
  }

  /** False for copies that an editor makes up, such as the old side of a comparison: they have no problems. */
  isFile(uri: string): boolean {
    return this.world.isFile(uri);
  }

  openFile(uri: string, languageId: string, version: number, text: string): void {
    const { kind } = this.world.open.open(uri, languageId, version, text);
    this.textChanged(uri, kind);
  }

  changeFile(uri: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    const file = this.world.open.change(uri, changes, version);
    if (file) this.textChanged(uri, file.kind);
  }

  /** The text on the disk counts again; nothing of a file that was never saved. */
  async closeFile(uri: string): Promise<void> {
    const file = this.world.open.close(uri);
    this.openStates.closed(uri);
    this.assessments.forget(uri);
    this.textChanged(uri, file?.kind);
    await this.upkeep.closed(uri, file?.kind);
  }

  /** Takes in changes on the disk; what depends on them is told by `takeAffected`. */
  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    for (const event of events) await this.upkeep.changed(event);
  }

  /** The files whose problems or cards may differ since this was last asked. */
  takeAffected(): Promise<readonly string[]> {
    return this.world.affected.take(async (taxonomy, refs) => {
      const { library } = (await this.world.taxonomies.load(taxonomy)).taxonomy;
      return [...refs].flatMap((ref) => library.get(ref)?.source?.uri ?? []);
    });
  }

  documentOf(uri: string): TextDocument | undefined {
    return this.world.open.get(uri)?.document;
  }

  kindOf(uri: string): FileKind | undefined {
    return this.states.kindOf(uri);
  }

  /** The tree of an open file at its current version. */
  treeOf(uri: string): SyntaxTree | undefined {
    return this.world.open.get(uri)?.tree;
  }

  /** An open role at its current version; undefined for other files. */
  role(uri: string): Promise<RoleState | undefined> {
    return this.openStates.role(uri);
  }

  /**
   * An open role with its text of now and what was last read of it, at most a key press ago: for answers that look at
   * the lines around the cursor and must not wait until the file has been read again.
   */
  recentRole(uri: string): Promise<RoleState | undefined> {
    return this.openStates.recentRole(uri);
  }

  /** An open file that is no role at its current version; undefined for other files. */
  file(uri: string): Promise<FileState | undefined> {
    return this.states.openFile(uri);
  }

  /**
   * An assessment that a person asked about by its name, open or not; no other way leads to one that is not open.
   * `inGit` is what Git does with one that is not.
   */
  assessment(uri: string, inGit?: GitKeeping): Promise<FileState | undefined> {
    return this.states.assessment(uri, inGit);
  }

  /** Takes in what Git does with the file of an open assessment; answers whether that is news. */
  setInGit(uri: string, keeping: GitKeeping | undefined): boolean {
    return this.world.open.has(uri) && this.assessments.setInGit(uri, keeping);
  }

  /** A file of any kind that has problems, open or not; undefined for one that is not there, or personal and not open. */
  state(uri: string): Promise<AnyState | undefined> {
    return this.states.any(uri);
  }

  /** The problems of a file that is no role. */
  problemsOfFile(state: FileState): readonly Problem[] {
    if (!this.isFile(state.uri)) return [];
    return check(state, this.snapshot(), { log: this.log });
  }

  /** The tree of any file, open or not, read when it is first asked for; undefined for one that is not there. */
  read(uri: string): Promise<{ readonly tree: SyntaxTree } | undefined> {
    return this.states.read(uri);
  }

  /** A role that need not be open. */
  roleOnDisk(uri: string): Promise<RoleState | undefined> {
    return this.states.role(uri);
  }

  /** What a role would be with another text, such as that of an older revision, under its taxonomy of now. */
  roleWithText(uri: string, text: string): Promise<RoleState> {
    return this.states.roleWithText(uri, text);
  }

  governance(uri: string): Promise<Governance> {
    return this.upkeep.governance(uri);
  }

  /** The problems of a role at its version; checked once for as long as nothing that they depend on changes. */
  problems(state: RoleState): readonly Problem[] {
    if (!this.isFile(state.uri)) return [];
    const { revision } = this.world;
    const known = this.checked.get(state);
    if (known?.revision === revision) return known.problems;
    const problems = check(state, this.snapshot(), { log: this.log });
    this.checked.set(state, { revision, problems });
    return problems;
  }

  /** The roles around a role: the nearest by coordinates, and those of its ladder. */
  nearby(state: RoleState): Nearby {
    return this.near.around(state, this.snapshot());
  }

  /** The same for many roles, one after the other; what helps to find them is kept as long as the answer is. */
  nearbyOfMany(): (state: RoleState) => Nearby {
    const near = new NearRoles(nearestOfMany());
    return (state) => near.around(state, this.snapshot());
  }

  snapshot(): Snapshot {
    const { taxonomies, around, roles } = this.world;
    return {
      index: roles.now,
      complete: this.complete,
      get today() {
        return dayOf(new Date());
      },
      catalogue: (system, taxonomy) => taxonomies.catalogue(system, taxonomy),
      tree: (uri) => taxonomies.tree(uri),
      pay: ({ role, governance }) => around.payOf(role, governance.taxonomy),
      payUses: (taxonomy) => around.payUses(taxonomy),
    };
  }

  private textChanged(uri: string, kind: FileKind | undefined): void {
    if (!definesTaxonomy(kind) || !this.world.isFile(uri)) return;
    this.world.files.add(uri);
    this.world.taxonomyChanged(uri);
  }
}
