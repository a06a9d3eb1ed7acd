import type { CancellationToken } from 'vscode-languageserver';
import { evidenceReport } from '../../card/evidence/model';
import { whyNoCommits, evidenceWords as words } from '../../card/evidence/words';
import { readAssessment } from '../../model/assessment/read-assessment';
import { dayOf } from '../../model/text/day';
import { fileName } from '../../model/text/uri';
import {
  type EvidenceChoices,
  type EvidenceChoicesParams,
  type EvidenceParams,
  type EvidenceReached,
  type EvidenceTaxonomy,
  evidenceChoicesRequest,
  evidenceReachedNotification,
  evidenceRequest,
} from '../../protocol/evidence';
import type { Refused } from '../../protocol/refused';
import { evidenceFor } from '../../workspace/evidence';
import { roleWithCode } from '../../workspace/find-role';
import type { Workspace } from '../../workspace/workspace';
import { fenced, type ServerContext } from '../context';
import type { Feature } from '../feature';
import { readOpenRoles } from './navigation-state';
import { choicesOf } from './view-choices';

/** The least time (in milliseconds) between two words of how far it has come. */
const rest = 200;

const fault: Refused = { refusal: words.fault };

/** rolewright/evidence/choices and rolewright/evidence/look */
export const evidence: Feature = (context) => {
  const { connection, report } = context;
  connection.onRequest<EvidenceChoices | Refused, void>(
    evidenceChoicesRequest,
    fenced(
      context,
      'choices of evidence',
      (params: EvidenceChoicesParams) => choices(context, params),
      fault,
    ),
  );
  // It may take long, so that it is none of the requests that others wait for.
  connection.onRequest<Refused | object, void>(evidenceRequest, (params: EvidenceParams, token) =>
    look(context, params, token).catch((error) => {
      report('evidence', error);
      return fault;
    }),
  );
  return {};
};

async function choices(
  { workspace, commits }: ServerContext,
  { uri, folders }: EvidenceChoicesParams,
): Promise<EvidenceChoices | Refused> {
  if (!commits) return { refusal: words.unavailable };
  await readOpenRoles(workspace);
  const active = uri === undefined ? undefined : await roleOf(workspace, uri);
  const { roles } = await choicesOf(workspace, active === undefined ? {} : { uri: active });
  const { index } = workspace.snapshot();
  const governing = roles.map((role) => index.role(role.uri)?.taxonomy);
  const own = [...new Set(governing)];
  const samples = own.map((taxonomy) => roles[governing.indexOf(taxonomy)]?.uri ?? '');
  const found = await Promise.all(folders.map((folder) => commits.repositoryOf(folder)));
  return {
    roles: roles.map((role, at) => ({ ...role, taxonomy: own.indexOf(governing[at]) })),
    ...(active === undefined ? {} : { active }),
    taxonomies: await Promise.all(samples.map((sample) => taxonomyOf(workspace, sample))),
    repositories: [...new Set(found.filter((each) => each !== undefined))],
  };
}

/** The role of a file: itself, or the one that an assessment names. */
async function roleOf(workspace: Workspace, uri: string): Promise<string | undefined> {
  if (workspace.kindOf(uri) === 'role') return uri;
  if (workspace.kindOf(uri) !== 'assessment') return undefined;
  const tree = (await workspace.read(uri))?.tree;
  const code = tree && readAssessment(tree).role;
  return code === undefined ? undefined : (await roleWithCode(workspace, code))?.uri;
}

async function taxonomyOf(workspace: Workspace, role: string): Promise<EvidenceTaxonomy> {
  const { taxonomy } = await workspace.governance(role);
  const { uri, gitEvidence } = taxonomy;
  if (uri === undefined) return { refusal: words.noTaxonomy };
  return gitEvidence ? { uri } : { uri, refusal: words.notOn(fileName(uri)) };
}

async function look(
  { workspace, commits, evidence: kept, connection }: ServerContext,
  place: EvidenceParams,
  token: CancellationToken,
): Promise<Refused | object> {
  if (!commits) return { refusal: words.unavailable };
  const role = (await workspace.roleOnDisk(place.role))?.resolved;
  if (!role) return { refusal: words.unreadable };
  const { refusal } = await taxonomyOf(workspace, place.role);
  if (refusal !== undefined) return { refusal };
  let next = Date.now() + rest;
  const reached = (day: string): void => {
    if (Date.now() < next) return;
    next = Date.now() + rest;
    connection.sendNotification(evidenceReachedNotification, { day } satisfies EvidenceReached);
  };
  const found = await evidenceFor(role, commits, place.repository, { stopped: cancelled(token), reached });
  if ('problem' in found) return { refusal: whyNoCommits(found, fileName(place.repository)) };
  const { found: traces, ...source } = found;
  kept.keep(place, evidenceReport(role, traces, { date: dayOf(new Date()), ...source }));
  return {};
}

/** Resolves when a person stops the request. A token that was cancelled before its request was read tells nobody. */
function cancelled(token: CancellationToken): Promise<unknown> {
  if (token.isCancellationRequested) return Promise.resolve();
  return new Promise((resolve) => token.onCancellationRequested(resolve));
}
