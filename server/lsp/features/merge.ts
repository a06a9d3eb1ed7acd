import type { RoleFacts } from '../../model/facts/facts';
import { parseCode } from '../../model/role/code';
import { fileName } from '../../model/text/uri';
import {
  type CollidingRole,
  type MergeChoices,
  type MergeChoicesParams,
  type MergeParams,
  type MergeQuestions,
  type MergeQuestionsParams,
  type MergeResult,
  mergeChoicesRequest,
  mergeQuestionsRequest,
  mergeRequest,
} from '../../protocol/merge';
import type { Refused } from '../../protocol/refused';
import { filesOfMerge, mergeEdit, planCollisions, planMerge } from '../../service/features/merge';
import type { EditAbilities } from '../../service/grouped-edit';
import { focusLabelOf, functionChoices, labelOf } from '../../service/merge/choices';
import type { Collision } from '../../service/merge/merge';
import { mergeMessages } from '../../service/messages/merge';
import { refactoringMessages } from '../../service/messages/refactoring';
import { type Scope, scopeOf } from '../../service/navigation/scope';
import { onceAllRead } from '../all-read';
import type { ServerContext } from '../context';
import { editAbilities } from '../edit-abilities';
import type { Feature } from '../feature';
import { openAssessments, readFiles, readPay } from '../many-files';

/** rolewright/mergeChoices, rolewright/mergeQuestions and rolewright/merge */
export const merge: Feature = (context, params) => {
  const { connection } = context;
  const abilities = editAbilities(params.capabilities);
  const what = 'merging functions';
  connection.onRequest(
    mergeChoicesRequest,
    onceAllRead<MergeChoicesParams, object>(context, what, (asked) => choices(context, asked)),
  );
  connection.onRequest(
    mergeQuestionsRequest,
    onceAllRead<MergeQuestionsParams, object>(context, what, (asked) => questions(context, asked)),
  );
  connection.onRequest(
    mergeRequest,
    onceAllRead<MergeParams, object>(context, what, (asked) => merged(context, asked, abilities)),
  );
  return {};
};

async function choices(
  { workspace }: ServerContext,
  { uri }: MergeChoicesParams,
): Promise<MergeChoices | Refused> {
  const scope = scopeOf(await workspace.governance(uri), workspace.snapshot());
  const label = labelOf(scope.taxonomy);
  const functions = functionChoices(scope);
  if (functions.length < 2) return { refusal: mergeMessages.nothingToMerge(label) };
  return { label, focusLabel: focusLabelOf(scope.taxonomy), functions };
}

async function questions(
  { workspace }: ServerContext,
  { uri, ...pair }: MergeQuestionsParams,
): Promise<MergeQuestions | Refused> {
  const plan = planCollisions(await workspace.governance(uri), pair, workspace.snapshot());
  if ('refusal' in plan) return plan;
  const { scope, collisions } = plan;
  const focuses = [...scope.taxonomy.focuses.values()].map(({ id, name }) => ({ id, name }));
  return {
    focuses,
    collisions: collisions.map((each) => ({
      ...{ key: each.key, follows: each.follows },
      ...(each.region === scope.taxonomy.region ? {} : { region: each.region }),
      merged: collidingRole(each.merged),
      target: collidingRole(each.target),
      freeFocuses: freeFocuses(scope, each, pair),
      canKeepBoth: each.follows === undefined,
    })),
  };
}

function collidingRole({ uri, code = '', title, status }: RoleFacts): CollidingRole {
  return { uri, file: fileName(uri), code, title, status };
}

/** Focuses for which neither function has a role at the level of a collision. */
function freeFocuses(
  { taxonomy, byCode }: Scope,
  { merged: { code } }: Collision,
  { from, into }: { readonly from: string; readonly into: string },
): readonly string[] {
  const level = parseCode(code ?? '')?.level;
  return [...taxonomy.focuses.keys()].filter((focus) =>
    [from, into].every((fn) => byCode(`${fn}.${focus}.${level}`).length === 0),
  );
}

async function merged(
  context: ServerContext,
  { uri, from, into, decisions }: MergeParams,
  abilities: EditAbilities,
): Promise<MergeResult | Refused> {
  const { workspace } = context;
  await readPay(workspace, uri);
  const snapshot = workspace.snapshot();
  const plan = planMerge(await workspace.governance(uri), { from, into }, decisions, snapshot);
  if ('refusal' in plan) return plan;
  const uris = [...filesOfMerge(plan), ...(await openAssessments(workspace, uri))];
  const files = await readFiles(context, uris);
  return files ? mergeEdit(plan, files, snapshot, abilities) : { refusal: refactoringMessages.cancelled };
}
