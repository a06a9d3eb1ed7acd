import type { History } from '../host/history';
import { fileName } from '../model/text/uri';
import { historyMessages, whyNoPast } from '../service/messages/history';
import type { RoleState } from '../service/snapshot';
import type { Workspace } from './workspace';

/** A role as it was at a revision, or a sentence for people that says why it cannot be had. */
export type PastRole = { readonly state: RoleState } | { readonly problem: string };

/**
 * A role's text of a revision under its taxonomy of now: what the role's own file said then is compared, and not what
 * became of levels and libraries since.
 */
export async function roleAt(
  workspace: Workspace,
  history: History | undefined,
  { uri, role }: RoleState,
  revision: string,
): Promise<PastRole> {
  if (!history) return { problem: historyMessages.unavailable };
  const past = await history.textAt(uri, revision);
  if ('text' in past) return { state: await workspace.roleWithText(uri, past.text) };
  return { problem: whyNoPast(past.problem, role.code?.text ?? fileName(uri), revision) };
}
