import * as vscode from 'vscode';
import {
  type IgnoreLines,
  type KeepOutParams,
  type KeepOutResult,
  keepOutRequest,
  type NewFileInGit,
} from '../../../server/protocol/assessment';
import type { FileChange, NewFile } from '../../../server/protocol/scaffold';
import { uriOf } from '../given';
import type { Server } from '../server';
import { type Answer, choose, type Row } from './question';
import { writeFiles } from './write-files';

type Open = Extract<NewFileInGit, { state: 'open' }>;

/** Where a question stands among those of its command. */
interface Asked {
  readonly title: string;
  readonly step: number;
  readonly steps: number;
}

/**
 * `rolewright.keepOutOfGit` has Git leave assessments alone where it would take the given or active one, and says how
 * one that it keeps already is taken out.
 */
export async function keepOutOfGit(server: Server, given?: unknown): Promise<void> {
  const uri = (uriOf(given) ?? vscode.window.activeTextEditor?.document.uri)?.toString();
  if (uri === undefined || !/\.assessment\.ya?ml$/.test(uri)) return tell('Open an assessment first.');
  const connection = await server.running();
  const params: KeepOutParams = { uri };
  const { inGit, takeOut } = await connection.sendRequest<KeepOutResult>(keepOutRequest, params);
  if (inGit.state === 'open') {
    const answer = await askWhere({ title: 'Keep assessments out of Git', step: 1, steps: 1 }, inGit);
    if (answer === undefined || answer === 'back') return;
    await writeFiles(await ignoring(answer.value));
    const remark = remarkOn(inGit, answer.value);
    if (remark !== undefined) tell(remark);
  } else if (takeOut === undefined) tell(words[inGit.state]);
  if (takeOut !== undefined) await offerToCopy(takeOut);
}

const words = {
  unknown: 'Git cannot be asked here. Before you commit, add *.assessment.yaml to .gitignore.',
  outside: 'This file is in no Git repository.',
  ignored: 'Git leaves this file alone already.',
};

/** Asks how Git is to be kept away from assessments. */
export function askWhere(asked: Asked, { patterns, shared, own }: Open): Promise<Answer<IgnoreLines>> {
  const rows: Row<IgnoreLines>[] = [
    {
      label: 'Add it to .gitignore',
      description: vscode.workspace.asRelativePath(vscode.Uri.parse(shared.uri, true)),
      detail: `${patterns.join(' and ')}, for everyone who has the repository`,
      value: shared,
    },
    {
      label: 'Only in this copy of the repository',
      description: '.git/info/exclude',
      detail: 'The same two lines. Nobody else sees them, and nothing is to be committed.',
      value: own,
    },
  ];
  return choose({ ...asked, placeholder: 'Git would take this file. How should it be kept out?' }, rows);
}

/** The lines as a new file, or as an edit at the end of one, whatever is not saved of it yet. */
export async function ignoring(
  lines: IgnoreLines | undefined,
): Promise<{ readonly files: readonly NewFile[]; readonly changes: readonly FileChange[] }> {
  if (!lines || lines.text === '') return { files: [], changes: [] };
  const { uri, exists, text } = lines;
  if (!exists) return { files: [{ uri, text }], changes: [] };
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const { line, character } = document.lineAt(document.lineCount - 1).range.end;
  const newText = character > 0 && !/^\r?\n/.test(text) ? `\n${text}` : text;
  return {
    files: [],
    changes: [{ uri, edits: [{ range: { start: { line, character }, end: { line, character } }, newText }] }],
  };
}

/** What a person has to look after themselves once the lines are written; undefined where there is nothing. */
export function remarkOn({ state }: NewFileInGit, lines: IgnoreLines | undefined): string | undefined {
  if (state === 'unknown') return words.unknown;
  if (lines?.text === '')
    return 'The lines stand there already, and a later line takes them back. Move them to the end of the file.';
  const isUnsaved = vscode.workspace.textDocuments.some(
    ({ uri, isDirty }) => isDirty && uri.toString() === lines?.uri,
  );
  return isUnsaved ? 'Save .gitignore: it has other changes too, and Git looks at what is saved.' : undefined;
}

async function offerToCopy(command: string): Promise<void> {
  const copy = 'Copy the command';
  const answer = await vscode.window.showInformationMessage(
    `Git keeps this file until you take it out, which leaves it on your disk: ${command}`,
    copy,
  );
  if (answer === copy) await vscode.env.clipboard.writeText(command);
}

export function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
