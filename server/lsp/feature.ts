import type { InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from './context';

/** Wires one part of the protocol and says what the server can do for it. */
export type Feature = (context: ServerContext, params: InitializeParams) => Partial<ServerCapabilities>;
