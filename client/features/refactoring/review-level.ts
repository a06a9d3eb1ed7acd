import * as vscode from 'vscode';
import { type LevelReview, levelReviewRequest } from '../../../server/protocol/relevel';
import type { ServerConnection } from '../../connection';
import { rangeOf } from '../places';
import { tell } from '../tell';
import { askServer } from './ask-server';

/** Lists what in a role does not fit its level, to be worked through. */
export async function reviewLevel(connection: ServerConnection, uri: string): Promise<void> {
  const review = await askServer<LevelReview>(connection, levelReviewRequest, { uri });
  if (review) await showList(review);
}

/**
 * The same right after a change of level: the server may learn of moved files a moment later, so that it is asked until
 * it knows the role under its new code.
 */
export async function showReview(connection: ServerConnection, uri: string, code: string): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    const review = await connection.sendRequest<Partial<LevelReview>>(levelReviewRequest, { uri });
    if (review.code === code && review.from !== undefined) return showList(review as LevelReview);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

type Item = LevelReview['items'][number];
type ItemRow = vscode.QuickPickItem & { readonly item: Item };

/** The list; the text behind each row is shown while a person goes through them, and Enter stays there. */
async function showList({ code, from, to, items }: LevelReview): Promise<void> {
  if (items.length === 0) return tell(`Everything in ${code} fits ${to}.`);
  const pick = vscode.window.createQuickPick<ItemRow>();
  pick.title = `${code}: what no longer fits ${from === undefined ? to : `${to} (it was ${from})`}`;
  pick.placeholder = `${items.length} ${items.length === 1 ? 'thing' : 'things'} to look at. Enter goes there; “Show What No Longer Fits the Level” brings the list back.`;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items.map((item) => ({
    label: item.label,
    description: item.line,
    detail: item.message,
    item,
  }));
  const [row] = await new Promise<readonly ItemRow[]>((resolve) => {
    pick.onDidChangeActive(([active]) => {
      if (active) void show(active.item, true);
    });
    pick.onDidAccept(() => resolve(pick.selectedItems));
    pick.onDidHide(() => resolve([]));
    pick.show();
  });
  pick.dispose();
  if (row) await show(row.item, false);
}

async function show({ uri, range }: Item, preserveFocus: boolean): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), {
    selection: rangeOf(range),
    preserveFocus,
  });
}
