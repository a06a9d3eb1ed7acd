import * as vscode from 'vscode';
import { type RevealParams, type RevealResult, revealRequest } from '../../../server/protocol/card';
import type { CardClient } from './client';

/** Shows the text behind a part of the card, selected, in a column other than the card's. */
export async function reveal(
  client: CardClient,
  params: RevealParams,
  cardColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const found = await client.sendRequest<RevealResult | null>(revealRequest, params);
  const uri = vscode.Uri.parse(found?.uri ?? params.uri, true);
  const editor = await vscode.window.showTextDocument(uri, { viewColumn: columnFor(uri, cardColumn) });
  if (!found) return;
  const { start, end } = found.range;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the file is already open; else beside the card, to the left where the card is not there. */
function columnFor(uri: vscode.Uri, cardColumn: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const open = vscode.window.tabGroups.all.find((group) =>
    group.tabs.some(
      ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
    ),
  );
  if (open) return open.viewColumn;
  return cardColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
