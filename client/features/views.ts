import * as vscode from 'vscode';
import type { ViewSpec } from '../../server/protocol/views';
import { createPanel, restorePanels } from './panels/panel';
import type { Server } from './server';
import { keyOf, ViewPanel } from './views/panel';

export const viewType = 'rolewright.view';

/** Opens a view in a panel of its own beside the text; one that is open already comes to the front. */
export type OpenView = (view: ViewSpec) => void;

/** The panels of all views that the server draws. Each is loaded again with the window. */
export function registerViews(context: vscode.ExtensionContext, server: Server): OpenView {
  const extension = context.extensionUri;
  const getClient = () => server.running();
  const panels = new Map<string, ViewPanel>();

  const adopt = (panel: vscode.WebviewPanel, view: ViewSpec): void => {
    const key = keyOf(view);
    const onClosed = () => panels.delete(key);
    panels.set(key, new ViewPanel(panel, view, { extension, getClient, onClosed }));
  };

  context.subscriptions.push(
    restorePanels(viewType, extension, (panel, state) => {
      if (!state?.view) return false;
      adopt(panel, state.view);
      return true;
    }),
    new vscode.Disposable(() => {
      for (const panel of [...panels.values()]) panel.close();
    }),
  );

  return (view) => {
    const open = panels.get(keyOf(view));
    if (open) open.toFront();
    else adopt(createPanel(viewType, 'Rolewright', vscode.ViewColumn.Beside, extension), view);
  };
}
