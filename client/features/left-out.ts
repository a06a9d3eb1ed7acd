import * as vscode from 'vscode';
import {
  type BackgroundState,
  backgroundNotification,
  goOnNotification,
} from '../../server/protocol/background';
import type { Server } from './server';

const command = 'rolewright.goOn';

/** After a person stopped the reading or checking of all files: says what is not known now, and goes on when asked. */
export function registerLeftOut(context: vscode.ExtensionContext, server: Server): void {
  let item: vscode.LanguageStatusItem | undefined;
  const show = (state: BackgroundState): void => {
    const isAny = state.unread + state.unchecked > 0;
    void vscode.commands.executeCommand('setContext', 'rolewright.hasLeftOut', isAny);
    if (!isAny) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= newItem();
    describe(item, state);
  };
  server.onConnect((connection) => connection.onNotification(backgroundNotification, show));
  context.subscriptions.push(
    vscode.commands.registerCommand(command, async () => {
      await (await server.running()).sendNotification(goOnNotification);
    }),
    new vscode.Disposable(() => item?.dispose()),
  );
}

function newItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('rolewright.leftOut', [
    { language: 'role-yaml' },
    { language: 'taxonomy-yaml' },
  ]);
  item.name = 'What is not read or checked';
  item.severity = vscode.LanguageStatusSeverity.Warning;
  return item;
}

function describe(item: vscode.LanguageStatusItem, { unread, unchecked }: BackgroundState): void {
  if (unread > 0) {
    item.text = `${unread.toLocaleString()} ${unread === 1 ? 'role' : 'roles'} not read`;
    item.detail = 'search and problems between files miss them';
    item.command = { command, title: 'Read the rest' };
  } else {
    item.text = `${unchecked.toLocaleString()} ${unchecked === 1 ? 'file' : 'files'} not checked`;
    item.detail = 'their problems are not known';
    item.command = { command, title: 'Check the rest' };
  }
}
