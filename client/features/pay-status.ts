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

function missing({ missing: [first, ...others] }: PayStatus): Shown {
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const where = `${first?.path ?? ''}${more}`;
  const isWeb = first?.reason === 'noDisk';
  return {
    text: isWeb ? 'Pay: this window has no disk' : 'Pay: no such file',
    detail: isWeb ? `${where} cannot be read in the browser` : `nothing that ends in .pay.yaml at ${where}`,
    severity: vscode.LanguageStatusSeverity.Warning,
    command: {
      command: 'workbench.action.openSettings',
      title: 'Open Setting',
      arguments: [setting],
    },
  };
}

function read({ from, files }: PayStatus, isRole: boolean): Shown {
  const [only, ...others] = files;
  const at = from ?? (others.length === 0 ? only : undefined);
  const shown = at === undefined ? undefined : vscode.workspace.asRelativePath(vscode.Uri.parse(at));
  const counts = `${files.length} files of pay`;
  return {
    text: from === undefined && isRole ? 'No pay from a file' : 'Pay',
    detail: `${from === undefined ? 'read' : 'from'} ${shown ?? counts}`,
    severity: vscode.LanguageStatusSeverity.Information,
    command: at === undefined ? undefined : openFile(at),
  };
}

function openFile(uri: string): vscode.Command {
  return { command: 'vscode.open', title: 'Open', arguments: [vscode.Uri.parse(uri)] };
}
