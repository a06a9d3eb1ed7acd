import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from '../service/snapshot';
import type { Workspace } from '../workspace/workspace';
import type { Overview } from './overview';

/** What every feature of the server gets: the connection, the workspace, and what the client can do. */
export interface ServerContext {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly abilities: ClientAbilities;
  /** The address of a rule's page. */
  readonly rulePage: (rule: string) => string;
  /** Has the client fetch hints and lenses anew, where it can. */
  readonly refresh: () => void;
  readonly overview: Overview;
  /** Writes a fault to the log; a person never sees it as a message box. */
  readonly report: (what: string, error: unknown) => void;
}

/** Runs what answers a request: a fault is logged and answered with nothing, the server lives on. */
export function fenced<P, R>(
  { report }: ServerContext,
  what: string,
  answer: (params: P) => R | Promise<R>,
  nothing: R,
): (params: P) => Promise<R> {
  return async (params) => {
    try {
      return await answer(params);
    } catch (error) {
      report(what, error);
      return nothing;
    }
  };
}
