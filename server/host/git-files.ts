import type { GitKeeping } from '../model/assessment/git-keeping';

/** A list of names that Git leaves alone. */
export interface IgnoreFile {
  readonly uri: string;
  /** Undefined where it is still to be written. */
  readonly text: string | undefined;
}

/** Where names can be written that Git is to leave alone. */
export interface IgnoreFiles {
  /** The nearest `.gitignore` from a folder up to the top of its repository; where one belongs, if there is none. */
  readonly shared: IgnoreFile;
  /** The list of this copy of the repository alone (`info/exclude`). */
  readonly own: IgnoreFile;
}

/** What is known of a file that is still to be written. */
export type GitPlan =
  | { readonly problem: 'no-git' | 'no-repository' }
  | { readonly ignored: boolean; readonly files: IgnoreFiles };

/** What Git does with files, on URIs. Never throws. */
export interface GitFiles {
  /** Of a file on the disk; undefined without Git, or outside every repository. */
  keeping(uri: string): Promise<GitKeeping | undefined>;
  /** What a person types anywhere to have Git give up a file, which stays on the disk; undefined where it has not got it. */
  takingOut(uri: string): Promise<string | undefined>;
  /** Of a file that is still to be written into a folder that is there. */
  plan(uri: string): Promise<GitPlan>;
}
