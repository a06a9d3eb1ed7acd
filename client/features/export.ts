import * as vscode from 'vscode';
import {
  type BeginExportParams,
  type BeginExportResult,
  type BegunExport,
  beginExportRequest,
  endExportNotification,
} from '../../server/protocol/export';
import type { ServerConnection } from '../connection';
import { isEmptyOrOurs, type Written, writeExport } from './export/writing';
import type { Server } from './server';
import { addressIn } from './wizard/place';
import { askAll, choose, keep } from './wizard/question';

const TITLE = 'Export roles';
const STEPS = 3;

type Options = Omit<BeginExportParams, 'uri'>;

/** `rolewright.exportRoles` writes all roles of a taxonomy into a folder, for people without an editor. */
export function registerExport(context: vscode.ExtensionContext, server: Server): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rolewright.exportRoles', async () => {
      const uri = await addressIn('Whose roles are to be exported?');
      const options = uri === undefined ? undefined : await askOptions();
      if (uri === undefined || !options) return;
      const connection = await server.running();
      const begun = await begin(connection, { uri, ...options });
      if (!begun) return;
      const folder = await askFolder(vscode.Uri.parse(uri, true));
      if (folder) await run(connection, begun, folder);
      else await connection.sendNotification(endExportNotification, { id: begun.id });
    }),
  );
}

async function askOptions(): Promise<Options | undefined> {
  const chosen: { -readonly [Key in keyof Options]: Options[Key] } = {
    format: 'html',
    withPay: false,
    withDrafts: false,
  };
  const ask = (step: number, placeholder: string) => ({ title: TITLE, placeholder, step, steps: STEPS });
  const done = await askAll([
    async () =>
      keep(
        await choose<Options['format']>(ask(1, 'As what?'), [
          { label: 'Web pages', description: 'for any browser, without a network', value: 'html' },
          { label: 'Markdown', description: 'documents with links', value: 'markdown' },
          { label: 'Tables', description: 'CSV, for a spreadsheet', value: 'csv' },
          { label: 'Data', description: 'JSON, for programs', value: 'json' },
        ]),
        (format) => {
          chosen.format = format;
        },
      ),
    async () =>
      keep(
        await choose<'own' | 'employee' | 'candidate'>(ask(2, 'For whom?'), [
          { label: 'Those who keep the roles', description: 'everything but pay', value: 'own' },
          { label: 'Employees', description: 'nothing that is unsure or not accepted', value: 'employee' },
          {
            label: 'Candidates',
            description: 'nothing internal, no drafts, no roles that have ended',
            value: 'candidate',
          },
        ]),
        (audience) => {
          if (audience === 'own') delete chosen.audience;
          else chosen.audience = audience;
        },
      ),
    async () =>
      keep(
        await choose<{ pay: boolean }>(ask(3, 'With pay?'), [
          { label: 'Without pay', value: { pay: false } },
          { label: 'With pay', description: 'as far as it is recorded', value: { pay: true } },
        ]),
        ({ pay }) => {
          chosen.withPay = pay;
        },
      ),
  ]);
  return done ? chosen : undefined;
}

/** Drafts for candidates are asked about once; everything else that stands in the way is told. */
async function begin(
  connection: ServerConnection,
  params: BeginExportParams,
): Promise<BegunExport | undefined> {
  const result = await connection.sendRequest<BeginExportResult>(beginExportRequest, params);
  if (!('refusal' in result)) return result;
  const anyway = 'Export with drafts';
  const choices = result.drafts === true ? [anyway] : [];
  const answer = await vscode.window.showWarningMessage(result.refusal, ...choices);
  return answer === anyway ? begin(connection, { ...params, withDrafts: true }) : undefined;
}

/** An empty folder, one of an export before, or one in which a person lets files be written over. */
async function askFolder(taxonomy: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      title: TITLE,
      openLabel: 'Export into this folder',
      canSelectFiles: false,
      canSelectFolders: true,
      // Beside the roles rather than among them.
      defaultUri: vscode.Uri.joinPath(taxonomy, '../..'),
    })) ?? [];
  if (!folder || (await isEmptyOrOurs(folder))) return folder;
  const yes = 'Write into it';
  const answer = await vscode.window.showWarningMessage(
    'This folder is not empty. Files of the export take the place of files with the same names; nothing else is changed.',
    { modal: true },
    yes,
  );
  return answer === yes ? folder : undefined;
}

async function run(connection: ServerConnection, begun: BegunExport, folder: vscode.Uri): Promise<void> {
  const written = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Exporting roles', cancellable: true },
    (progress, token) =>
      writeExport(connection, begun, folder, token, (done, more) => {
        progress.report({
          message: `${done} of ${begun.roles}`,
          increment: (100 * more) / begun.roles,
        });
      }),
  );
  await tell(written, begun, folder);
}

async function tell(
  { how, files, reason }: Written,
  { roles, paths }: BegunExport,
  folder: vscode.Uri,
): Promise<void> {
  const far = `${files} of ${paths.length} files are written. The next export into this folder completes or replaces them.`;
  if (how === 'stopped') {
    void vscode.window.showInformationMessage(`The export was stopped: ${far}`);
  } else if (how === 'failed') {
    void vscode.window.showErrorMessage(`The export could not be finished: ${reason ?? ''} ${far}`);
  } else {
    const open = 'Open';
    const done = `${roles} ${roles === 1 ? 'role' : 'roles'} exported, in ${files} files.`;
    if ((await vscode.window.showInformationMessage(done, open)) === open) await openFirst(folder, paths);
  }
}

/** A page in the browser, anything else in the editor. */
async function openFirst(folder: vscode.Uri, [first = '']: readonly string[]): Promise<void> {
  const file = vscode.Uri.joinPath(folder, first);
  if (first.endsWith('.html') && file.scheme === 'file') await vscode.env.openExternal(file);
  else await vscode.commands.executeCommand('vscode.open', file);
}
