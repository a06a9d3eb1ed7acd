import * as vscode from 'vscode';
import type { Refused } from '../../../server/protocol/refused';
import type { ServerConnection } from '../../connection';
import { tell } from '../tell';

/** An answer that comes within this time (in milliseconds) is not waited for in public. */
const patience = 500;

/**
 * Asks the server for something that may take its time, since all roles have to be known: then it says so, and a
 * person may stop waiting. Tells why where the server refuses, and answers undefined.
 */
export async function askServer<R extends object>(
  connection: ServerConnection,
  method: string,
  params: object,
): Promise<R | undefined> {
  const stop = new vscode.CancellationTokenSource();
  const answer = connection.sendRequest<R | Refused>(method, params, stop.token);
  const soon = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
  if ((await Promise.race([answer.catch(() => undefined), soon])) === 'late') await waitFor(answer, stop);
  const result = await answer.catch(() => undefined);
  if (!result || stop.token.isCancellationRequested) return undefined;
  if (!('refusal' in result)) return result;
  tell(result.refusal);
  return undefined;
}

async function waitFor(answer: Promise<unknown>, stop: vscode.CancellationTokenSource): Promise<void> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: 'Rolewright looks through all roles…',
    cancellable: true,
  };
  await vscode.window.withProgress(options, async (_, token) => {
    const stopped = new Promise<void>((resolve) => {
      token.onCancellationRequested(() => {
        stop.cancel();
        resolve();
      });
    });
    await Promise.race([answer.catch(() => undefined), stopped]);
  });
}
