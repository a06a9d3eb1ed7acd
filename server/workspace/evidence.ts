import type { Commits } from '../host/commits';
import type { NoCommits } from '../model/evidence/commit';
import { EvidenceSearch, type Found } from '../model/evidence/search';
import type { ResolvedRole } from '../model/resolve/resolved-role';
import { pathTest } from './path-tests';

/** What the own commits of a repository hint at. */
export interface Evidence {
  readonly found: readonly Found[];
  /** Whose commits they are. */
  readonly address: string;
  /** There is no commit of that address. */
  readonly isEmpty: boolean;
  /** Older commits are not in this copy of the repository. */
  readonly isShallow: boolean;
}

export interface Looking {
  /** Resolves when a person has enough. */
  readonly stopped: Promise<unknown>;
  /** Called at each own commit with its day, `2026-03-31`, the newest first. */
  readonly reached?: (day: string) => void;
}

/** Looks through the own commits of a folder's repository for what the library items of a role declare. */
export async function evidenceFor(
  role: ResolvedRole,
  commits: Commits,
  folder: string,
  { stopped, reached }: Looking,
): Promise<Evidence | NoCommits> {
  const search = new EvidenceSearch(role, pathTest);
  let isEmpty = true;
  const own = await commits.readOwn(
    folder,
    {
      commit: (commit) => {
        isEmpty = false;
        reached?.(commit.day);
        search.commit(commit);
      },
      path: (path) => search.path(path),
    },
    stopped,
  );
  return 'problem' in own ? own : { ...own, isEmpty, found: search.found() };
}
