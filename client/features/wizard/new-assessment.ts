import * as vscode from 'vscode';
import {
  type IgnoreLines,
  type NewAssessment,
  type NewAssessmentParams,
  type NewAssessmentResult,
  newAssessmentRequest,
} from '../../../server/protocol/assessment';
import { uriOf } from '../given';
import type { Server } from '../server';
import { choicesFor } from '../views/pick';
import { askWhere, ignoring, remarkOn, tell } from './keep-out';
import { askAll, choose, keep, type Row, write } from './question';
import { writeFiles } from './write-files';

const TITLE = 'New assessment';
const STEPS = 4;
const OTHER = Symbol('another folder');

interface Draft {
  role?: string;
  repository?: string;
  person?: string;
  folder?: vscode.Uri;
  made?: NewAssessment;
  /** What tells Git to leave assessments alone. */
  ignore?: IgnoreLines;
}

/**
 * A wizard: which role, whom it is about, where, and how Git is kept from taking it; then the file is made and opened.
 * `given`: the role, also with the `repository` in whose commits evidence was found that goes into the file.
 */
export async function newAssessment(server: Server, given?: unknown): Promise<void> {
  const role = roleOf(given);
  const draft: Draft = role === undefined ? {} : { role, ...repositoryOf(given) };
  const questions = [
    ...(role === undefined ? [() => askRole(server, draft)] : []),
    () => askPerson(draft),
    () => askFolder(draft),
    () => askGit(server, draft),
  ];
  if (!(await askAll(questions)) || !draft.made) return;
  const { file, inGit } = draft.made;
  const { files, changes } = await ignoring(draft.ignore);
  await writeFiles({ files: [file, ...files], changes });
  const remark = remarkOn(inGit, draft.ignore);
  if (remark !== undefined) tell(remark);
}

function roleOf(given: unknown): string | undefined {
  const uri = uriOf(given)?.toString();
  return uri !== undefined && /\.role\.ya?ml$/.test(uri) ? uri : undefined;
}

function repositoryOf(given: unknown): Pick<Draft, 'repository'> {
  const { repository } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  return typeof repository === 'string' ? { repository } : {};
}

async function askRole(server: Server, draft: Draft) {
  const document = vscode.window.activeTextEditor?.document;
  const active = document?.languageId === 'role-yaml' ? document.uri.toString() : undefined;
  const { roles } = await choicesFor(server, active);
  const rows = roles.flatMap(({ uri, code, title, region }): Row<string>[] =>
    code === undefined || region !== undefined
      ? []
      : [{ label: title ?? code, description: code, value: uri }],
  );
  if (rows.length === 0) {
    tell('There is no role to assess anyone against yet. Open the folder that holds them.');
    return false;
  }
  const question = { title: TITLE, placeholder: 'Against which role?', step: 1, steps: STEPS };
  const first = rows.find(({ value }) => value === (draft.role ?? active));
  return keep(await choose(question, rows, first), (role) => {
    draft.role = role;
  });
}

async function askPerson(draft: Draft) {
  const placeholder = 'Whom is it about? A name or any sign that you choose; it may stay empty.';
  const question = { title: TITLE, placeholder, step: 2, steps: STEPS };
  return keep(await write(question, draft.person ?? '', () => undefined), (person) => {
    draft.person = person;
  });
}

async function askFolder(draft: Draft): Promise<boolean | 'back'> {
  if (draft.role === undefined) return false;
  const question = { title: TITLE, placeholder: 'Where should the file be?', step: 3, steps: STEPS };
  const answer = await choose(question, folderRows(vscode.Uri.parse(draft.role, true)));
  if (answer === undefined || answer === 'back') return answer ?? false;
  if (answer.value !== OTHER) {
    draft.folder = answer.value;
    return true;
  }
  const [picked] =
    (await vscode.window.showOpenDialog({
      title: 'Where should the assessment be?',
      openLabel: 'Use this folder',
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  if (!picked) return askFolder(draft);
  draft.folder = picked;
  return true;
}

function folderRows(role: vscode.Uri): Row<vscode.Uri | typeof OTHER>[] {
  const beside = vscode.Uri.joinPath(role, '..');
  const top = vscode.workspace.getWorkspaceFolder(role);
  const isTop = top?.uri.toString() === beside.toString();
  return [
    {
      label: 'Beside the role',
      description: vscode.workspace.asRelativePath(beside, true),
      value: beside,
    },
    ...(top && !isTop
      ? [{ label: 'At the top of the workspace', description: top.name, value: top.uri }]
      : []),
    { label: 'Another folder…', description: 'such as a private one outside', value: OTHER },
  ];
}

/** Asks how to keep Git away, where it would take the file. */
async function askGit(server: Server, draft: Draft) {
  const { role, person = '', folder, repository } = draft;
  if (role === undefined || !folder) return false;
  const params: NewAssessmentParams = {
    role,
    person,
    folder: `${folder.toString().replace(/\/$/, '')}/`,
    ...(repository === undefined ? {} : { repository }),
  };
  const connection = await server.running();
  const made = await connection.sendRequest<NewAssessmentResult>(newAssessmentRequest, params);
  if ('refusal' in made) {
    tell(made.refusal);
    return false;
  }
  draft.made = made;
  delete draft.ignore;
  if (made.inGit.state !== 'open') return 'skip';
  return keep(await askWhere({ title: TITLE, step: 4, steps: STEPS }, made.inGit), (lines) => {
    draft.ignore = lines;
  });
}
