import type { GitKeeping } from '../model/assessment/git-keeping';
import type { FileState, RoleState } from '../service/snapshot';

/** The role that an assessment named when it was last looked for, and what that rests on. */
interface Named {
  readonly code: string;
  readonly basis: readonly unknown[];
  readonly role: Promise<RoleState | undefined>;
}

/**
 * What open assessments rest on: the role that each names, and what Git does with its file. They are personal, so nothing
 * that they say is kept, and both are forgotten when a file is closed.
 */
export class Assessments {
  private readonly named = new Map<string, Named>();
  private readonly inGit = new Map<string, GitKeeping | undefined>();

  /**
   * `find` looks for the role with a code in a taxonomy (undefined: in any), and `basis` says what its answers rest on:
   * while that is the same, they are not asked for again.
   */
  constructor(
    private readonly find: (code: string, taxonomy: string | undefined) => Promise<RoleState | undefined>,
    private readonly basis: () => readonly unknown[],
  ) {}

  /** The assessment with its role. One that stands outside every taxonomy is governed by the role's. */
  async complete(state: FileState): Promise<FileState> {
    const { uri, view, tree } = state;
    const code = view.at(tree.root, ['role'])?.text ?? '';
    const assessed = code === '' ? undefined : await this.roleOf(state, code);
    const outside = state.governance.taxonomy.uri === undefined;
    const governance = (outside && assessed?.governance) || state.governance;
    const { kind, document, errors } = state;
    return { kind, uri, document, tree, view, errors, governance, assessed, inGit: this.inGit.get(uri) };
  }

  /** Takes in what Git does with the file; answers whether that is news. */
  setInGit(uri: string, keeping: GitKeeping | undefined): boolean {
    const isNews = this.inGit.get(uri) !== keeping;
    this.inGit.set(uri, keeping);
    return isNews;
  }

  forget(uri: string): void {
    this.named.delete(uri);
    this.inGit.delete(uri);
  }

  private roleOf({ uri, governance }: FileState, code: string): Promise<RoleState | undefined> {
    const basis = [governance, ...this.basis()];
    const known = this.named.get(uri);
    if (known?.code === code && known.basis.every((each, at) => each === basis[at])) return known.role;
    const role = this.find(code, governance.taxonomy.uri);
    this.named.set(uri, { code, basis, role });
    return role;
  }
}
