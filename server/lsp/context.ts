import type { Connection } from 'vscode-languageserver';
import type { Commits } from '../host/commits';
import type { History } from '../host/history';
import type { ClientAbilities } from '../service/snapshot';
import type { Workspace } from '../workspace/workspace';
import type { Background } from './background';
import type { GuardedGit } from './guarded-git';
import type { KeptEvidence } from './kept-evidence';
import type { Overview } from './overview';
import type { Requests } from './requests';
import type { Settings } from './settings';

/** What every feature of the server gets: the connection, the workspace, and what the client can do. */
export interface ServerContext {
  readonly connection: Connection;
  readonly workspace: Workspace;
  /** Reads and checks what nobody waits for. */
  readonly background: Background;
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

/** Runs what answers a request: a fault is logged and answered with nothing, the server lives on. */
export function fenced<P, R>(
  { report, requests }: ServerContext,
  what: string,
  answer: (params: P) => R | Promise<R>,
  nothing: R,
): (params: P) => Promise<R> {
  return async (params) => {
    const end = requests.begin();
    try {
      return await answer(params);
    } catch (error) {
      report(what, error);
      return nothing;
    } finally {
      end();
    }
  };
}
