import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Commits } from '../host/commits';
import type { GitFiles } from '../host/git-files';
import type { History } from '../host/history';
import type { Host } from '../host/host';
import type { InitializationOptions } from '../protocol/initialize';
import { rulePage } from '../service/rule-page';
import type { ClientAbilities } from '../service/snapshot';
import { Workspace } from '../workspace/workspace';
import { Background } from './background';
import type { ServerContext } from './context';
import { features } from './features';
import { GuardedGit } from './guarded-git';
import { KeptEvidence } from './kept-evidence';
import { Overview } from './overview';
import type { ServerParts } from './parts';
import { refresher } from './refresh';
import { Requests } from './requests';
import { Settings } from './settings';

/** What the place where the server runs contributes. */
export interface Surroundings {
  /** Files, for a client that does or does not want to be asked for them. */
  readonly host: (throughClient: boolean, connection: Connection) => Host;
  /** The past of files; undefined where it cannot be known, as in a browser. */
  readonly history?: History;
  /** What Git does with files; undefined where it cannot be known. */
  readonly gitFiles?: GitFiles;
  /** The commits of repositories; undefined where there is no Git, as in a browser. */
  readonly commits?: Commits;
  /** Folder of the rule pages beside the bundle, as URI with a slash at its end; undefined where unknown. */
  readonly rulePages: string | undefined;
  readonly version: string;
}

/** Files of ours are watched; a folder that is moved in the editor takes all its files along. */
const folders = { filters: [{ pattern: { glob: '**', matches: 'folder' as const } }] };

/** Tables of codes may have any name. */
const anything = { filters: [{ pattern: { glob: '**' } }] };

/** Serves one client over a connection until it leaves. */
export function serve(connection: Connection, surroundings: Surroundings): void {
  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    const host = surroundings.host(options.filesThroughClient === true, connection);
    const report = (what: string, error: unknown): void =>
      connection.console.error(`${what}: ${describe(error)}`);
    const workspace = new Workspace(host, report);
    connection.onShutdown(() => host.settled?.());
    const parts: ServerParts = {
      connection,
      workspace,
      overview: new Overview(connection, workspace),
      settings: new Settings(connection, params),
      abilities: abilitiesOf(params, options),
      refresh: refresher({ connection, report }, params),
      rulePage: rulePage(options.rulePages ?? surroundings.rulePages),
      report,
      history: surroundings.history,
      gitFiles: surroundings.gitFiles && new GuardedGit(surroundings.gitFiles, options.restricted !== true),
      commits: surroundings.commits,
      evidence: new KeptEvidence(),
      requests: new Requests(() => workspace.makeWay()),
    };
    const context: ServerContext = { ...parts, background: new Background(parts) };
    const capabilities: InitializeResult['capabilities'] = {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: anything, didRename: folders, didDelete: folders },
      },
    };
    for (const register of features) Object.assign(capabilities, register(context, params));
    return { capabilities, serverInfo: { name: 'Rolewright', version: surroundings.version } };
  });
  connection.listen();
}

function abilitiesOf(params: InitializeParams, options: InitializationOptions): ClientAbilities {
  const { workspace, textDocument } = params.capabilities;
  return {
    commands: new Set(options.commands ?? []),
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
