import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
} from 'vscode-languageserver';
import { watchedFiles } from '../../protocol/files';
import type { ServerContext } from '../context';
import type { Feature } from '../features';
import { Publisher } from '../publisher';
import { nextTurn } from '../turn';

const eventTypes = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** Keeps the workspace in step with the editor and the disk, and has problems published when something changed. */
export const documents: Feature = (context, params) => {
  const { connection, workspace } = context;
  const publisher = new Publisher(context);
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    workspace.openFile(uri, languageId, version, text);
    publisher.changed(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    workspace.changeFile(textDocument.uri, contentChanges, textDocument.version);
    publisher.changed(textDocument.uri);
  });
  connection.onDidCloseTextDocument(async ({ textDocument }) => {
    await workspace.closeFile(textDocument.uri);
    publisher.closed(textDocument.uri);
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const touched = await workspace.filesChanged(
      changes.map(({ uri, type }) => ({ uri, type: eventTypes[type] })),
    );
    if (touched) publisher.allChanged();
  });
  connection.onInitialized(() => start(context, params, publisher));
  return {};
};

/** Learns the folders, checks what is open already, then reads all roles for the index in the background. */
async function start(context: ServerContext, params: InitializeParams, publisher: Publisher): Promise<void> {
  const { connection, workspace, report } = context;
  try {
    for (const { uri } of params.workspaceFolders ?? []) await workspace.addFolder(uri.replace(/\/$/, ''));
    if (params.workspaceFolders?.length) publisher.allChanged();
    if (params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watchedFiles.map((globPattern) => ({ globPattern })),
      });
    }
    if (params.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added }) => {
        for (const { uri } of added) await workspace.addFolder(uri.replace(/\/$/, ''));
        publisher.allChanged();
      });
    }
    await workspace.indexRoles(nextTurn);
    publisher.allChanged();
  } catch (error) {
    report('reading the workspace', error);
  }
}
