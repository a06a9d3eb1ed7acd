import type { GitFiles, GitPlan } from '../host/git-files';
import type { GitKeeping } from '../model/assessment/git-keeping';

/** Git, which is started in no folder that nobody has called trustworthy: its settings could start programs. */
export class GuardedGit implements GitFiles {
  constructor(
    private readonly git: GitFiles,
    private isTrusted: boolean,
  ) {}

  trust(): void {
    this.isTrusted = true;
  }

  async keeping(uri: string): Promise<GitKeeping | undefined> {
    return this.isTrusted ? this.git.keeping(uri) : undefined;
  }

  async takingOut(uri: string): Promise<string | undefined> {
    return this.isTrusted ? this.git.takingOut(uri) : undefined;
  }

  async plan(uri: string): Promise<GitPlan> {
    return this.isTrusted ? this.git.plan(uri) : { problem: 'no-git' };
  }
}
