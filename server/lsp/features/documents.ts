import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  WatchKind,
} from 'vscode-languageserver';
import { isOfGit, watchedDeletions, watchedFiles, watchedOfGit } from '../../protocol/files';
import type { ServerContext } from '../context';
import type { Feature } from '../feature';
import { lookInGit, lookInGitAgain } from '../in-git';
import { PaySettings } from '../pay-settings';

const eventTypes = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** Keeps the workspace in step with the editor and the disk, and has problems published when something changed. */
export const documents: Feature = (context, params) => {
  const { connection } = context;
  const inOrder = ordered(context);
  const readPay = payReader(context, params, inOrder);
  followOpenFiles(context, inOrder);
  followDisk(context, inOrder);
  if (params.capabilities.workspace?.fileOperations) followMoves(context, inOrder);
  connection.onInitialized(() => {
    void inOrder('reading the workspace', () => start(context, params)).then(readPay);
    context.settings.onChange(readPay);
    if (params.capabilities.workspace?.workspaceFolders) followFolders(context, inOrder, readPay);
  });
  return {};
};

/** Runs what changes the workspace; `what` is for the log, should it fail. */
type InOrder = (what: string, run: () => Promise<void>) => Promise<void>;

/** Changes of files are taken in one after the other, so that the last one counts. */
function ordered({ report }: ServerContext): InOrder {
  let order = Promise.resolve();
  return (what, run) => {
    order = order.then(run).catch((error) => report(what, error));
    return order;
  };
}

/** Asks for the settings of pay once more, and reads what they name. */
function payReader(context: ServerContext, params: InitializeParams, inOrder: InOrder): () => void {
  const pay = new PaySettings(context, params);
  const read = async (): Promise<void> => {
    const given = await pay.wanted();
    await inOrder('reading files of pay', () => pay.take(given));
  };
  return () => void read().catch((error) => context.report('asking for files of pay', error));
}

function followOpenFiles(context: ServerContext, inOrder: InOrder): void {
  const { connection, workspace, background } = context;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    workspace.openFile(uri, languageId, version, text);
    background.changed(uri);
    void lookInGit(context, uri);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => void lookInGit(context, uri));
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    workspace.changeFile(textDocument.uri, contentChanges, textDocument.version);
    background.changed(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    // Closed at once, since it may be opened again before the disk has been read.
    const closed = workspace.closeFile(uri);
    return inOrder('closing a file', async () => {
      await closed;
      background.closed(uri);
    });
  });
}

function followDisk(context: ServerContext, inOrder: InOrder): void {
  const { connection, workspace, background } = context;
  connection.onDidChangeWatchedFiles(({ changes }) =>
    inOrder('taking in changed files', async () => {
      const others = changes.filter(({ uri }) => !isOfGit(uri));
      if (others.length < changes.length) lookInGitAgain(context);
      if (others.length === 0) return;
      await workspace.filesChanged(others.map(({ uri, type }) => ({ uri, type: eventTypes[type] })));
      await background.filesChanged();
    }),
  );
}

/** Files and folders that were moved or removed in the editor, of which not every client's watchers tell. */
function followMoves({ connection, workspace, background }: ServerContext, inOrder: InOrder): void {
  const moved = (deleted: readonly string[], created: readonly string[]): Promise<void> =>
    inOrder('taking in moved files', async () => {
      await workspace.filesChanged([
        ...deleted.map((uri) => ({ uri: folderOf(uri), type: 'deleted' as const })),
        ...created.map((uri) => ({ uri: folderOf(uri), type: 'created' as const })),
      ]);
      await background.filesChanged();
    });
  connection.workspace.onDidRenameFiles(({ files }) =>
    moved(
      files.map(({ oldUri }) => oldUri),
      files.map(({ newUri }) => newUri),
    ),
  );
  connection.workspace.onDidDeleteFiles(({ files }) =>
    moved(
      files.map(({ uri }) => uri),
      [],
    ),
  );
}

function followFolders(
  { connection, workspace, background }: ServerContext,
  inOrder: InOrder,
  readPay: () => void,
): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
    inOrder('changing folders', async () => {
      for (const { uri } of removed) await workspace.removeFolder(folderOf(uri));
      for (const { uri } of added) await workspace.addFolder(folderOf(uri));
      background.everything();
      await background.filesChanged();
      readPay();
    }),
  );
}

/** Learns the folders, and has everything read and checked: what is open first, the rest in the background. */
async function start(
  { connection, workspace, background, overview, report, gitFiles }: ServerContext,
  params: InitializeParams,
): Promise<void> {
  for (const { uri } of params.workspaceFolders ?? []) await workspace.addFolder(folderOf(uri));
  overview.foldersLearned();
  background.everything();
  if (!params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const watchers = [
    ...[...watchedFiles, ...(gitFiles ? watchedOfGit : [])].map((globPattern) => ({ globPattern })),
    { globPattern: watchedDeletions, kind: WatchKind.Delete },
  ];
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error) => report('watching files', error));
}

function folderOf(uri: string): string {
  return uri.replace(/\/$/, '');
}
