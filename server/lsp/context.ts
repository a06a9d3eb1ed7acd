import type { Background } from './background';
import type { ServerParts } from './parts';

/** What every feature of the server gets: the connection, the workspace, and what the client can do. */
export interface ServerContext extends ServerParts {
  /** Reads and checks what nobody waits for. */
  readonly background: Background;
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
