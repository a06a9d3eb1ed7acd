import type { InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from './context';
import { documents } from './features/documents';

/** Wires one part of the protocol and says what the server can do for it. */
export type Feature = (context: ServerContext, params: InitializeParams) => Partial<ServerCapabilities>;

/** Everything that the server offers, one LSP method (or one small group) each. */
export const features: readonly Feature[] = [documents];
