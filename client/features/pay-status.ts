import * as vscode from 'vscode';
import type { PayStatus, StatusResponse } from '../../server/protocol/status';

const setting = 'rolewright.pay.files';

/** Says from which file the pay of a role comes, and which files cannot be read. Not there where nobody keeps such files. */
export class PayItem implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | undefined;

  show({ pay }: StatusResponse, uri: vscode.Uri): void {
    if (!pay) {
      this.dispose();
      return;
    }
    this.item ??= vscode.languages.createLanguageStatusItem('rolewright.pay', [
      { language: 'role-yaml' },
      { language: 'taxonomy-yaml' },
    ]);
    this.item.name = 'Pay';
    const isRole = /\.role\.ya?ml$/i.test(uri.path);
    Object.assign(this.item, pay.missing.length > 0 ? missing(pay) : read(pay, isRole));
  }

  dispose(): void {
    this.item?.dispose();
    this.item = undefined;
  }
}

type Shown = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'command'>;

/** The editor shows one line of it: what is too long hides the command. */
function missing({ from, missing: [first, ...others] }: PayStatus): Shown {
  const path = first?.path ?? '';
  const name = path.length > 32 ? `…${path.slice(-31)}` : path;
  const where = others.length === 0 ? name : `${name} and ${others.length} more`;
  const reason = first?.reason === 'noDisk' ? 'no disk in the browser for' : 'no file at';
  return {
    text: from === undefined ? 'Pay' : `Pay from ${nameOf(from)}`,
    detail: `${reason} ${where}`,
    severity: vscode.LanguageStatusSeverity.Warning,
    command: { command: 'workbench.action.openSettings', title: 'Settings', arguments: [setting] },
  };
}

function read({ from, files }: PayStatus, isRole: boolean): Shown {
  const [only, ...others] = files;
  const at = from ?? (others.length === 0 ? only : undefined);
  const where = at === undefined ? `${files.length} files` : nameOf(at);
  return {
    text: from === undefined && isRole ? 'No pay for this role' : 'Pay',
    detail: `${from === undefined ? 'in' : 'from'} ${where}`,
    severity: vscode.LanguageStatusSeverity.Information,
    command: at === undefined ? undefined : openFile(at),
  };
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.split('/').at(-1) ?? '');
}

function openFile(uri: string): vscode.Command {
  return { command: 'vscode.open', title: 'Open', arguments: [vscode.Uri.parse(uri)] };
}
