import type { FromPanel, PanelState } from '../../../server/protocol/card';

/** The editor, as a panel's page sees it. */
export interface Host {
  postMessage(message: FromPanel): void;
  getState(): PanelState | undefined;
  setState(state: PanelState): void;
}

declare function acquireVsCodeApi(): Host;

/** May be called once only, says VS Code. */
export function connectHost(): Host {
  return acquireVsCodeApi();
}
