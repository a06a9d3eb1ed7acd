import { planMarkdown, planTitle } from '../../card/plan/markdown';
import { planOf } from '../../card/plan/model';
import { planWords as words } from '../../card/plan/words';
import { type Assessment, readAssessment } from '../../model/assessment/read-assessment';
import {
  type PlanParams,
  type PlanResult,
  type PlanTarget,
  type PlanTargets,
  type PlanTargetsParams,
  planRequest,
  planTargetsRequest,
} from '../../protocol/plan';
import type { Refused } from '../../protocol/refused';
import { rungsBeside } from '../../service/navigation/ladder';
import { scopeOf } from '../../service/navigation/scope';
import type { RoleState } from '../../service/snapshot';
import { roleAbove } from '../../workspace/next-role';
import type { Workspace } from '../../workspace/workspace';
import { onceAllRead } from '../all-read';
import type { Feature } from '../feature';

/** rolewright/plan and rolewright/plan/targets */
export const plan: Feature = (context) => {
  const { connection, workspace } = context;
  connection.onRequest<PlanResult, void>(
    planRequest,
    onceAllRead(context, 'development plan', (params: PlanParams) => planned(workspace, params)),
  );
  connection.onRequest<PlanTargets | Refused, void>(
    planTargetsRequest,
    onceAllRead(context, 'targets of a plan', (params: PlanTargetsParams) => targets(workspace, params)),
  );
  return {};
};

interface Start {
  readonly state: RoleState;
  readonly assessment: Assessment | undefined;
}

/** The role of a file: itself, or the one that an assessment names. */
async function startAt(workspace: Workspace, uri: string): Promise<Start | Refused> {
  if (workspace.kindOf(uri) !== 'assessment') {
    const state = await workspace.roleOnDisk(uri);
    return state ? { state, assessment: undefined } : { refusal: words.unreadable };
  }
  const file = await workspace.assessment(uri);
  const assessment = file && readAssessment(file.tree);
  const state = file?.assessed;
  return state ? { state, assessment } : { refusal: words.unknownRole(assessment?.role) };
}

async function planned(workspace: Workspace, { uri, to }: PlanParams): Promise<PlanResult> {
  const start = await startAt(workspace, uri);
  if ('refusal' in start) return start;
  const { state, assessment } = start;
  const { title, code } = state.resolved.role.head;
  const target = to === undefined ? await roleAbove(workspace, state) : await workspace.roleOnDisk(to);
  if (!target) return { refusal: words.noNext(title ?? code ?? '') };
  const made = planOf(state.resolved, target.resolved, assessment);
  return { title: planTitle(made), markdown: planMarkdown(made) };
}

/** The next rung first, then the ways over bridges, then all other roles by their codes. */
async function targets(workspace: Workspace, { uri }: PlanTargetsParams): Promise<PlanTargets | Refused> {
  const start = await startAt(workspace, uri);
  if ('refusal' in start) return start;
  const { state } = start;
  const { role, region, taxonomy } = state.resolved;
  const { region: base } = taxonomy;
  const scope = scopeOf(state.governance, workspace.snapshot(), state);
  const rungs = role.code && rungsBeside(role.code, region, scope);
  const across = new Set(rungs?.across.map(({ facts }) => facts.uri));
  const wayOf = (other: string): PlanTarget['way'] => {
    if (other === rungs?.above?.facts.uri) return 'above';
    return across.has(other) ? 'across' : 'other';
  };
  const found = scope.roles.flatMap(({ uri: file, code, title, region: place }): PlanTarget[] => {
    if (file === state.uri || code === undefined) return [];
    const elsewhere = place === undefined || place === base ? {} : { region: place };
    return [{ uri: file, code, title: title ?? code, ...elsewhere, way: wayOf(file) }];
  });
  const order = { above: 0, across: 1, other: 2 };
  return { targets: found.sort((a, b) => order[a.way] - order[b.way] || (a.code < b.code ? -1 : 1)) };
}
