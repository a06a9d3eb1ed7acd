import type { Connection } from 'vscode-languageserver';
import type { Commits } from '../host/commits';
import type { History } from '../host/history';
import type { ClientAbilities } from '../service/snapshot';
import type { Workspace } from '../workspace/workspace';
import type { GuardedGit } from './guarded-git';
import type { KeptEvidence } from './kept-evidence';
import type { Overview } from './overview';
import type { Requests } from './requests';
import type { Settings } from './settings';

/** What the server is made of, but for the work in the background, which is made with it. */
export interface ServerParts {
  readonly connection: Connection;
  readonly workspace: Workspace;
  /** The requests that are being answered now. */
  readonly requests: Requests;
  readonly abilities: ClientAbilities;
  /** The past of files; undefined where it cannot be known, as in a browser. */
  readonly history: History | undefined;
  /** What Git does with files; undefined where it cannot be known, as in a browser. */
  readonly gitFiles: GuardedGit | undefined;
  /** The commits of repositories; undefined where there is no Git, as in a browser. */
  readonly commits: Commits | undefined;
  /** What was found in them last, for the panels that show it. */
  readonly evidence: KeptEvidence;
  /** The address of a rule's page. */
  readonly rulePage: (rule: string) => string;
  /** Has the client fetch hints and lenses anew, where it can. */
  readonly refresh: () => void;
  readonly overview: Overview;
  readonly settings: Settings;
  /** Writes a fault to the log; a person never sees it as a message box. */
  readonly report: (what: string, error: unknown) => void;
}
