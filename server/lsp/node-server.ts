import { existsSync } from 'node:fs';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { EditorHost } from '../host/editor';
import { NodeHost, toUri } from '../host/node/node-host';
import { serve } from './server';
import { version } from './version';

/** Serves the client that started this process, over the transport that its arguments name. */
export function serveProcess(): void {
  serve(createConnection() as Connection, {
    host: (throughClient, connection) =>
      throughClient
        ? new EditorHost((method, params) => connection.sendRequest(method, params))
        : new NodeHost(),
    rulePages: existsSync(pages) ? toUri(pages) : undefined,
    version,
  });
}
