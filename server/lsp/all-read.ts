import type { CancellationToken } from 'vscode-languageserver';
import type { Refused } from '../protocol/refused';
import { refactoringMessages as messages } from '../service/messages/refactoring';
import { fenced, type ServerContext } from './context';
import { after } from './turn';

/** How often (in milliseconds) it is looked whether all has been read. */
const interval = 30;

/**
 * Answers a request about all files together: once all roles have been read, with what is not saved yet. Waiting is no
 * part of the answer, for the reading itself waits for answers. It ends without one where a person stops either.
 */
export function onceAllRead<P, R extends object>(
  context: ServerContext,
  what: string,
  answer: (params: P) => R | Refused | Promise<R | Refused>,
): (params: P, token: CancellationToken) => Promise<R | Refused> {
  const { workspace } = context;
  const answered = fenced<P, R | Refused>(
    context,
    what,
    async (params) => {
      for (const uri of workspace.openUris) await workspace.role(uri);
      return answer(params);
    },
    { refusal: messages.failed },
  );
  return async (params, token) => {
    const known = await allRead(context, token);
    return known ? answered(params) : { refusal: messages.cancelled };
  };
}

/** True once all roles have been read, which begins or goes on where it has to. False where a person stops it. */
export async function allRead(
  { workspace, background }: ServerContext,
  token: CancellationToken,
): Promise<boolean> {
  if (!workspace.complete) background.goOn();
  while (!workspace.complete) {
    if (token.isCancellationRequested || background.state.unread > 0) return false;
    await new Promise<void>((resolve) => after(interval, resolve));
  }
  return !token.isCancellationRequested;
}
