import type { GitKeeping } from '../model/assessment/git-keeping';
import { type FileKind, fileKind } from '../model/file-kind';
import { once } from '../model/once';
import { readRole } from '../model/role/read-role';
import { parse } from '../model/syntax/parse';
import { type SyntaxTree, textDocument } from '../model/syntax/tree';
import { fileState } from '../service/file-state';
import { roleState } from '../service/role-state';
import type { AnyState, FileState, RoleState } from '../service/snapshot';
import type { Assessments } from './assessments';
import { isNoRole, type OpenStates } from './open-states';
import type { Upkeep } from './upkeep';
import type { World } from './world';

/** What files say now: open ones by their unsaved text; others are read for the one who asks, and nothing is kept. */
export class FileStates {
  constructor(
    private readonly world: World,
    private readonly upkeep: Upkeep,
    private readonly open: OpenStates,
    private readonly assessments: Assessments,
  ) {}

  kindOf(uri: string): FileKind | undefined {
    return this.world.open.get(uri)?.kind ?? fileKind(uri);
  }

  /** An open file that is no role; undefined for other files. */
  async openFile(uri: string): Promise<FileState | undefined> {
    const state = await this.open.file(uri);
    return state?.kind === 'assessment' ? this.assessments.complete(state) : state;
  }

  /** A file of any kind; undefined for one that is not there, or an assessment that is not open. */
  async any(uri: string): Promise<AnyState | undefined> {
    const kind = this.kindOf(uri);
    if (kind === 'role') return this.role(uri);
    if (!isNoRole(kind)) return undefined;
    if (this.world.open.has(uri)) return this.openFile(uri);
    if (kind === 'assessment') return undefined;
    const governance = await this.upkeep.governance(uri);
    const tree = this.world.taxonomies.tree(uri) ?? (await this.read(uri))?.tree;
    return tree && fileState(tree.document, kind, governance, tree);
  }

  /** An assessment, open or not; `inGit` is what Git does with one that is not. */
  async assessment(uri: string, inGit: GitKeeping | undefined): Promise<FileState | undefined> {
    if (this.kindOf(uri) !== 'assessment') return undefined;
    if (this.world.open.has(uri)) return this.openFile(uri);
    const tree = (await this.read(uri))?.tree;
    const governance = await this.upkeep.governance(uri);
    const state = tree && fileState(tree.document, 'assessment', governance, tree);
    const complete = state && (await this.assessments.complete(state));
    if (!this.world.open.has(uri)) this.assessments.forget(uri);
    return complete && { ...complete, inGit };
  }

  /** A role, open or not; undefined for one that is not there. */
  async role(uri: string): Promise<RoleState | undefined> {
    const { open, host } = this.world;
    if (open.has(uri)) return this.open.role(uri);
    const text = await host.read(uri);
    return text === undefined ? undefined : this.roleWithText(uri, text);
  }

  /** What a role would be with another text, under its taxonomy of now. */
  async roleWithText(uri: string, text: string): Promise<RoleState> {
    const governance = await this.upkeep.governance(uri);
    const document = textDocument(text, uri);
    const tree = parse(document);
    const role = readRole(uri, tree, true);
    const around = await this.world.around.of(role, governance.taxonomy);
    return roleState(document, governance, tree, around, role);
  }

  /** The tree of a file, read when it is first asked for; undefined for a file that is not there. */
  async read(uri: string): Promise<{ readonly tree: SyntaxTree } | undefined> {
    const open = this.world.open.get(uri)?.tree;
    if (open) return { tree: open };
    const text = await this.world.host.read(uri);
    if (text === undefined) return undefined;
    const tree = once(() => parse(textDocument(text, uri)));
    return {
      get tree() {
        return tree();
      },
    };
  }
}
