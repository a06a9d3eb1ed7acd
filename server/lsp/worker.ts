import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { EditorHost } from '../host/editor';
import { serve } from './server';
import { version } from './version';

const scope = self as unknown as DedicatedWorkerGlobalScope;

serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  host: (_throughClient, connection) =>
    new EditorHost((method, params) => connection.sendRequest(method, params)),
  rulePages: undefined,
  version,
});
