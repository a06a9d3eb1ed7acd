import { evidenceSentences } from '../../card/evidence/assessment';
import { evidenceWords } from '../../card/evidence/words';
import type { GitFiles, IgnoreFile } from '../../host/git-files';
import { dayOf } from '../../model/text/day';
import { encodedPath } from '../../model/text/uri';
import {
  type IgnoreLines,
  type KeepOutParams,
  type KeepOutResult,
  keepOutRequest,
  type NewAssessmentParams,
  type NewAssessmentResult,
  type NewFileInGit,
  newAssessmentRequest,
} from '../../protocol/assessment';
import { trustedNotification } from '../../protocol/initialize';
import { nameable } from '../../service/assessment/nameable';
import { noAssessment as refusals } from '../../service/messages/assessments';
import { missingLines } from '../../service/scaffold/ignore-lines';
import { assessmentFileName, newAssessment } from '../../service/scaffold/new-assessment';
import { roleWithCode } from '../../workspace/find-role';
import type { Workspace } from '../../workspace/workspace';
import { onceAllRead } from '../all-read';
import { fenced, type ServerContext } from '../context';
import type { Feature } from '../feature';
import { lookInGitAgain } from '../in-git';

/** What keeps assessments out of Git, wherever they lie below. */
const patterns = ['*.assessment.yaml', '*.assessment.yml'];

/** rolewright/assessment/new and rolewright/assessment/keepOut */
export const assessments: Feature = (context) => {
  context.connection.onRequest<NewAssessmentResult, void>(
    newAssessmentRequest,
    onceAllRead(context, 'new assessment', (params: NewAssessmentParams) => made(context, params)),
  );
  context.connection.onRequest<KeepOutResult, void>(
    keepOutRequest,
    fenced(context, 'keeping an assessment out of Git', (params: KeepOutParams) => keptOut(context, params), {
      inGit: { state: 'unknown' },
    }),
  );
  context.connection.onNotification(trustedNotification, () => {
    context.gitFiles?.trust();
    lookInGitAgain(context);
  });
  return {};
};

async function made(
  { workspace, gitFiles, evidence }: ServerContext,
  { role, person, folder, repository }: NewAssessmentParams,
): Promise<NewAssessmentResult> {
  const named = await workspace.roleOnDisk(role);
  const code = named?.resolved.role.head.code;
  if (!named || code === undefined) return { refusal: refusals.noRole };
  // The code of a regional role means its main file.
  const state = (await roleWithCode(workspace, code, named.governance.taxonomy.uri)) ?? named;
  if (nameable(state.resolved).length === 0) return { refusal: refusals.nothingToName };
  const uri = await freeAddress(workspace, folder, person, code);
  const found = repository === undefined ? undefined : evidence.of({ role, repository });
  if (repository !== undefined && !found) return { refusal: evidenceWords.forgotten };
  const known = found ? { evidence: evidenceSentences(found) } : {};
  const text = newAssessment(state.resolved, { person, date: dayOf(new Date()), ...known });
  return { file: { uri, text }, inGit: await inGit(gitFiles, uri) };
}

async function keptOut({ gitFiles }: ServerContext, { uri }: KeepOutParams): Promise<KeepOutResult> {
  const takeOut = await gitFiles?.takingOut(uri);
  return { inGit: await inGit(gitFiles, uri), ...(takeOut === undefined ? {} : { takeOut }) };
}

async function freeAddress(
  workspace: Workspace,
  folder: string,
  person: string,
  code: string,
): Promise<string> {
  const taken = new Set<string>();
  for (;;) {
    const name = assessmentFileName(person, code, (each) => taken.has(each));
    const uri = folder + encodedPath(name);
    if (!(await workspace.read(uri))) return uri;
    taken.add(name);
  }
}

async function inGit(gitFiles: GitFiles | undefined, uri: string): Promise<NewFileInGit> {
  const plan = (await gitFiles?.plan(uri)) ?? { problem: 'no-git' };
  if ('problem' in plan) return { state: plan.problem === 'no-git' ? 'unknown' : 'outside' };
  if (plan.ignored) return { state: 'ignored' };
  const lines = ({ uri: address, text }: IgnoreFile): IgnoreLines => ({
    uri: address,
    exists: text !== undefined,
    text: missingLines(text ?? '', patterns),
  });
  return { state: 'open', patterns, shared: lines(plan.files.shared), own: lines(plan.files.own) };
}
