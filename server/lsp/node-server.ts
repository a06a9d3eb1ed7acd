import { Console } from 'node:console';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { EditorHost } from '../host/editor';
import { gitCommits } from '../host/node/git-commits';
import { gitFiles } from '../host/node/git-files';
import { gitHistory } from '../host/node/git-history';
import { NodeHost, toUri } from '../host/node/node-host';
import { bundleFile } from '../host/node/reading/bundle';
import { RoleReader } from '../host/node/reading/role-reader';
import { rulePagesFolder } from '../host/node/rule-pages';
import { userDataFolder } from '../host/node/user-data';
import { wholeMessages } from './node-messages';
import { serve } from './server';
import { version } from './version';

/** Serves the client that started this process, over the transport that its arguments name. */
export function serveProcess(): void {
  serve(connection(), {
    host: (throughClient, connection) =>
      throughClient
        ? new EditorHost((method, params) => connection.sendRequest(method, params), toUri(homedir()))
        : new NodeHost(roleReader()),
    history: gitHistory,
    gitFiles,
    commits: gitCommits,
    rulePages: rulePagesFolder(),
    version,
  });
}

function connection(): Connection {
  if (!process.argv.includes('--stdio')) return createConnection() as Connection;
  // What anything writes to the console must not come between the messages.
  globalThis.console = new Console(process.stderr);
  return createConnection(process.stdin, wholeMessages(process.stdout)) as Connection;
}

function roleReader(): RoleReader {
  return new RoleReader({
    bundle: bundleFile(),
    cache: { folder: join(userDataFolder(), 'facts'), version },
  });
}
