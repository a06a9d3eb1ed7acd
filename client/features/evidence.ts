import * as vscode from 'vscode';
import {
  type EvidenceChoices,
  type EvidenceChoicesParams,
  type EvidenceParams,
  type EvidenceReached,
  type EvidenceRole,
  evidenceChoicesRequest,
  evidenceReachedNotification,
  evidenceRequest,
} from '../../server/protocol/evidence';
import type { Refused } from '../../server/protocol/refused';
import { uriOf } from './given';
import type { Server } from './server';
import type { OpenView } from './views';
import { askAll, choose, keep, type Row } from './wizard/question';

const TITLE = 'Skill evidence from Git';
const STEPS = 2;

/** Where the folders stand that a person chose before, the newest first. */
const chosenKey = 'rolewright.evidence.folders';
const mostChosen = 5;

/**
 * `rolewright.gitEvidence` looks through a person's own commits for what hints at a role, and shows it in a panel. A role
 * may be given, or (`{ role, repository }`) both.
 */
export function registerEvidence(context: vscode.ExtensionContext, server: Server, openView: OpenView): void {
  const { registerCommand } = vscode.commands;
  context.subscriptions.push(
    registerCommand('rolewright.gitEvidence', async (given?: unknown) => {
      if (!(await isTrusted())) return;
      const place = placeIn(given) ?? (await askPlace(server, context.globalState, given));
      if (place && (await look(server, place))) openView({ kind: 'evidence', ...place });
    }),
  );
}

/** Git runs in no folder that a person has not called trustworthy: its settings can start programs. */
async function isTrusted(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = 'Manage Workspace Trust';
  const answer = await vscode.window.showInformationMessage(
    'In Restricted Mode Rolewright does not run Git, so it cannot look for traces of your work. Trust this workspace first, if you know who made it.',
    manage,
  );
  if (answer === manage) await vscode.commands.executeCommand('workbench.trust.manage');
  return false;
}

function placeIn(given: unknown): EvidenceParams | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { role, repository } = given as Record<string, unknown>;
  return typeof role === 'string' && typeof repository === 'string' ? { role, repository } : undefined;
}

async function askPlace(
  server: Server,
  memory: vscode.Memento,
  given: unknown,
): Promise<EvidenceParams | undefined> {
  const uri = (uriOf(given) ?? vscode.window.activeTextEditor?.document.uri)?.toString();
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.toString());
  const params: EvidenceChoicesParams = { folders, ...(uri === undefined ? {} : { uri }) };
  const connection = await server.running();
  const choices = await connection.sendRequest<EvidenceChoices | Refused>(evidenceChoicesRequest, params);
  if ('refusal' in choices) return tell(choices.refusal);
  if (choices.roles.length === 0) return tell('There are no roles yet. Open the folder that holds them.');
  let role: EvidenceRole | undefined;
  let repository: string | undefined;
  const done = await askAll([
    async () =>
      keep(await askRole(choices), (chosen) => {
        role = chosen;
      }),
    async () => {
      if (!role || !(await isOn(choices, role))) return false;
      return keep(await askRepository(choices, memory), (chosen) => {
        repository = chosen;
      });
    },
  ]);
  return done && role && repository !== undefined ? { role: role.uri, repository } : undefined;
}

function askRole({ roles, active }: EvidenceChoices) {
  const rows = roles.map((role): Row<EvidenceRole> => {
    const { code, title, region, uri } = role;
    const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
    return {
      label: code ?? title ?? file,
      description: [code && title, region].filter(Boolean).join(' · '),
      value: role,
    };
  });
  const question = {
    title: TITLE,
    placeholder: 'For which role do you want to look?',
    step: 1,
    steps: STEPS,
  };
  return choose(
    question,
    rows,
    rows.find(({ value }) => value?.uri === active),
  );
}

/** Whether the taxonomy allows it; else it is said how to turn it on, with a way to the file. */
async function isOn({ taxonomies }: EvidenceChoices, role: EvidenceRole): Promise<boolean> {
  const { uri, refusal } = taxonomies[role.taxonomy] ?? {};
  if (refusal === undefined) return true;
  const open = 'Open taxonomy.yaml';
  const answer = await vscode.window.showInformationMessage(refusal, ...(uri === undefined ? [] : [open]));
  if (answer === open && uri !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(uri, true));
  return false;
}

async function askRepository({ repositories }: EvidenceChoices, memory: vscode.Memento) {
  const chosen = memory.get<readonly string[]>(chosenKey, []);
  const row = (uri: string): Row<string> => {
    const { fsPath, path } = vscode.Uri.parse(uri, true);
    return { label: `$(repo) ${path.split('/').at(-1)}`, description: fsPath, value: uri };
  };
  const another = { label: '$(folder-opened) Choose a folder…', value: '', alwaysShow: true };
  const rows = [...new Set([...repositories, ...chosen])].map(row);
  const question = {
    title: TITLE,
    placeholder: 'Through which repository? Only your own commits are read, and nothing is sent.',
    step: 2,
    steps: STEPS,
  };
  const answer = await choose(question, [...rows, another]);
  if (answer === undefined || answer === 'back' || answer.value !== '') return answer;
  const [folder] =
    (await vscode.window.showOpenDialog({
      title: TITLE,
      openLabel: 'Look through this repository',
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  if (!folder) return undefined;
  const value = folder.toString();
  const others = chosen.filter((each) => each !== value);
  await memory.update(chosenKey, [value, ...others].slice(0, mostChosen));
  return { value };
}

/** Has the server look, with a progress that can be stopped. Answers whether there is something to show. */
async function look(server: Server, place: EvidenceParams): Promise<boolean> {
  const connection = await server.running();
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: 'Looking through your commits',
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const reached = connection.onNotification(evidenceReachedNotification, ({ day }: EvidenceReached) =>
      progress.report({ message: `back to ${day}` }),
    );
    try {
      const answer = await connection.sendRequest<Refused | object>(evidenceRequest, place, token);
      if (token.isCancellationRequested) return false;
      if ('refusal' in answer) void tell(answer.refusal);
      return !('refusal' in answer);
    } finally {
      reached.dispose();
    }
  });
}

async function tell(message: string): Promise<undefined> {
  await vscode.window.showInformationMessage(message);
}
