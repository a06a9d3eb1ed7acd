import * as vscode from 'vscode';
import type { PanelState } from '../../server/protocol/card';
import type { ViewSpec } from '../../server/protocol/views';
import { panelOptions } from './card/webview';
import type { Server } from './server';
import { keyOf, ViewPanel } from './views/panel';

export const viewType = 'rolewright.view';

/** Opens a view in a panel of its own beside the text; one that is open already comes to the front. */
export type OpenView = (view: ViewSpec) => void;

/** The panels of all views that the server draws. Each is loaded again with the window. */
export function registerViews(context: vscode.ExtensionContext, server: Server): OpenView {
  const panels = new Map<string, ViewPanel>();

  const adopt = (panel: vscode.WebviewPanel, view: ViewSpec): void => {
    const key = keyOf(view);
    const getClient = () => server.running();
    panels.set(key, new ViewPanel(panel, view, context.extensionUri, getClient, () => panels.delete(key)));
  };

  context.subscriptions.push(
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: PanelState | undefined) {
        if (!state?.view) return panel.dispose();
        panel.webview.options = panelOptions(context.extensionUri);
        adopt(panel, state.view);
      },
    }),
    new vscode.Disposable(() => {
      for (const panel of [...panels.values()]) panel.close();
    }),
  );

  return (view) => {
    const open = panels.get(keyOf(view));
    if (open) return open.toFront();
    const { Beside } = vscode.ViewColumn;
    const options = panelOptions(context.extensionUri);
    adopt(vscode.window.createWebviewPanel(viewType, 'Rolewright', Beside, options), view);
  };
}
