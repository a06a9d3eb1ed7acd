import * as vscode from 'vscode';
import { type RevealParams, type RevealResult, revealRequest } from '../../../server/protocol/card';
import type { ServerConnection } from '../../connection';
import { rangeOf } from '../places';

/** Shows the text behind a part of a panel, selected, in a column other than the panel's. */
export async function reveal(
  client: ServerConnection,
  params: RevealParams,
  panelColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const found = await client.sendRequest<RevealResult | null>(revealRequest, params);
  const uri = vscode.Uri.parse(found?.uri ?? params.uri, true);
  const editor = await vscode.window.showTextDocument(uri, { viewColumn: columnFor(uri, panelColumn) });
  if (!found) return;
  const range = rangeOf(found.range);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the file is already open; else beside the panel, to the left where the panel is not there. */
function columnFor(uri: vscode.Uri, panelColumn: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const open = vscode.window.tabGroups.all.find((group) =>
    group.tabs.some(
      ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
    ),
  );
  if (open) return open.viewColumn;
  return panelColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
