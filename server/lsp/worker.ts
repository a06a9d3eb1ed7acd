import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { EditorHost } from '../host/editor';
import { serve } from './server';
import { version } from './version';

const scope = self as unknown as DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
connection.onExit(() => scope.close());

serve(connection, {
  host: (_throughClient, connection) =>
    new EditorHost((method, params) => connection.sendRequest(method, params)),
  rulePages: undefined,
  version,
});
