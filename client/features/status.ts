import * as vscode from 'vscode';
import { type StatusResponse, statusRequest } from '../../server/protocol/status';
import { PayItem } from './pay-status';
import type { Server } from './server';

/** Says, for the file in front, which taxonomy governs it and why, and from which file its pay comes. */
export function registerStatus(context: vscode.ExtensionContext, server: Server): void {
  const item = vscode.languages.createLanguageStatusItem('rolewright.taxonomy', [
    { language: 'role-yaml' },
    { language: 'taxonomy-yaml' },
  ]);
  const pay = new PayItem();
  item.name = 'Taxonomy';
  item.text = 'Taxonomy';
  let last = 0;
  const update = async (): Promise<void> => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const language = vscode.window.activeTextEditor?.document.languageId;
    if (!uri || (language !== 'role-yaml' && language !== 'taxonomy-yaml')) return;
    const asked = ++last;
    try {
      const connection = await server.running();
      const status = await connection.sendRequest<StatusResponse>(statusRequest, { uri: uri.toString() });
      if (asked !== last) return;
      show(item, status, uri);
      pay.show(status, uri);
    } catch {
      item.text = 'Rolewright is not running';
      item.detail = 'Completions, problems and the role card are missing.';
      item.severity = vscode.LanguageStatusSeverity.Error;
      item.command = { command: 'rolewright.restartServer', title: 'Restart' };
    }
  };
  server.onConnect((connection) => connection.onNotification('rolewright/changed', () => void update()));
  context.subscriptions.push(item, pay, vscode.window.onDidChangeActiveTextEditor(update));
  void update();
}

function show(item: vscode.LanguageStatusItem, status: StatusResponse, uri: vscode.Uri): void {
  const open = status.taxonomy && {
    command: 'vscode.open',
    title: 'Open',
    arguments: [vscode.Uri.parse(status.taxonomy)],
  };
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.command = open || { command: 'rolewright.openWalkthrough', title: 'How to make one' };
  const where = status.taxonomy ? vscode.workspace.asRelativePath(vscode.Uri.parse(status.taxonomy)) : '';
  // The editor shows one line of it: what is too long hides the command.
  const counts = `${status.roles.toLocaleString()} ${status.roles === 1 ? 'role' : 'roles'}`;
  if (status.state === 'file') {
    item.text = status.name ?? where;
    const folder = status.taxonomy?.slice(0, status.taxonomy.lastIndexOf('/') + 1) ?? '';
    const why = uri.toString().startsWith(folder) ? 'the nearest upward' : 'by a setting';
    item.detail = `${where}, ${why}; ${counts}`;
  } else if (status.state === 'framework') {
    item.text = 'Built-in framework';
    item.detail = 'no taxonomy.yaml in this folder or above';
  } else if (status.state === 'foreign') {
    item.text = 'Built-in framework';
    item.detail = `${where} holds none of Rolewright's keys`;
  } else {
    const broken = status.broken.map((uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
    item.text = `${status.name ?? where} (last good state)`;
    item.detail = `${broken.join(', ')} cannot be read right now`;
    item.severity = vscode.LanguageStatusSeverity.Warning;
  }
}
