import * as vscode from 'vscode';
import type { ExplorerRow } from '../../../server/protocol/explorer';

const scheme = 'rolewright-roles';

/** Shows on rows that others stand under how many problems are below, as the editor itself does on files. */
export class Badges implements vscode.FileDecorationProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChangeFileDecorations = this.changed.event;
  private readonly rows = new Map<string, ExplorerRow>();
  /** Made with the first row, for most windows never show one. */
  private registration: vscode.Disposable | undefined;

  /** The address by which the editor asks for the badge of a row. */
  addressOf(row: ExplorerRow): vscode.Uri {
    this.registration ??= vscode.window.registerFileDecorationProvider(this);
    const uri = vscode.Uri.from({ scheme, path: `/${row.id}` });
    const before = this.rows.get(uri.toString());
    this.rows.set(uri.toString(), row);
    if (before && (before.errors !== row.errors || before.warnings !== row.warnings)) this.changed.fire(uri);
    return uri;
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== scheme || !areShown()) return undefined;
    const { errors = 0, warnings = 0 } = this.rows.get(uri.toString()) ?? {};
    const count = errors + warnings;
    if (count === 0) return undefined;
    const color = new vscode.ThemeColor(errors > 0 ? 'list.errorForeground' : 'list.warningForeground');
    return new vscode.FileDecoration(count > 9 ? '9+' : String(count), undefined, color);
  }

  dispose(): void {
    this.registration?.dispose();
    this.changed.dispose();
  }
}

/** Who wants no problems on files wants none here. */
function areShown(): boolean {
  const problems = vscode.workspace.getConfiguration('problems');
  return problems.get('visibility') !== false && problems.get('decorations.enabled') !== false;
}
