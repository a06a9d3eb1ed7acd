import type { CancellationToken } from 'vscode-languageserver';
import type { Refused } from '../../protocol/refused';
import {
  type LevelChoices,
  type LevelChoicesParams,
  type LevelReview,
  type LevelReviewParams,
  levelChoicesRequest,
  levelReviewRequest,
  type RelevelParams,
  type RelevelResult,
  relevelRequest,
} from '../../protocol/relevel';
import { levelReview, planRelevel } from '../../service/features/relevel';
import { renameEdit } from '../../service/features/rename';
import type { EditAbilities } from '../../service/grouped-edit';
import { navigationMessages } from '../../service/messages/navigation';
import { refactoringMessages } from '../../service/messages/refactoring';
import { relevelMessages } from '../../service/messages/relevel';
import { scopeOf } from '../../service/navigation/scope';
import { levelChoices } from '../../service/relevel/choices';
import { formerLevel } from '../../service/relevel/former-level';
import { levelText } from '../../service/rules/support/level-words';
import type { RoleState } from '../../service/snapshot';
import type { Workspace } from '../../workspace/workspace';
import { onceAllRead } from '../all-read';
import type { ServerContext } from '../context';
import { editAbilities } from '../edit-abilities';
import type { Feature } from '../feature';
import { addressAfter, openAssessments, readFiles, readPay } from '../many-files';
import { inTurns } from '../turn';

/** rolewright/levelChoices, rolewright/relevel and rolewright/levelReview */
export const relevel: Feature = (context, params) => {
  const { connection, workspace } = context;
  const abilities = editAbilities(params.capabilities);
  connection.onRequest(
    levelChoicesRequest,
    ofRole<LevelChoicesParams>(context, (state): LevelChoices | Refused =>
      levelChoices(state, workspace.snapshot()),
    ),
  );
  connection.onRequest(
    relevelRequest,
    ofRole<RelevelParams>(context, (state, { level }) => moved(context, state, level, abilities)),
  );
  connection.onRequest(
    levelReviewRequest,
    ofRole<LevelReviewParams>(context, (state) => reviewed(workspace, state)),
  );
  return {};
};

/** Answers a question about one role once all roles are known, with what is not saved yet. */
function ofRole<P extends { readonly uri: string }>(
  context: ServerContext,
  answer: (state: RoleState, params: P) => object | Promise<object>,
): (params: P, token: CancellationToken) => Promise<object> {
  const { workspace } = context;
  return onceAllRead(context, 'changing levels', async (params: P) => {
    const isRole = workspace.kindOf(params.uri) === 'role';
    const state = isRole ? await workspace.roleOnDisk(params.uri) : undefined;
    return state ? answer(state, params) : { refusal: navigationMessages.noRole };
  });
}

async function moved(
  context: ServerContext,
  state: RoleState,
  level: string,
  abilities: EditAbilities,
): Promise<RelevelResult | Refused> {
  const { workspace } = context;
  await readPay(workspace, state.uri);
  const snapshot = workspace.snapshot();
  const plan = planRelevel(state, level, snapshot);
  if ('refusal' in plan) return plan;
  const uris = [...plan.uris, ...(await openAssessments(workspace, state.uri))];
  const files = await readFiles(context, uris);
  if (!files) return { refusal: refactoringMessages.cancelled };
  const fileOf = (uri: string) => files.get(uri);
  const edit = await inTurns(context, renameEdit({ ...plan, uris }, fileOf, snapshot, abilities));
  return { edit, code: plan.rename.to, uri: addressAfter(edit, state.uri) };
}

/** All files of the role, that of the taxonomy's own region first. */
async function reviewed(workspace: Workspace, state: RoleState): Promise<LevelReview | Refused> {
  const { code } = state.role;
  if (!code) return { refusal: relevelMessages.noCode };
  const { level } = state.resolved;
  if (!level) return { refusal: navigationMessages.unknownLevel(code.level) };
  const snapshot = workspace.snapshot();
  const { byCode, taxonomy } = scopeOf(state.governance, snapshot, state);
  const files = byCode(code.text);
  const former = files.flatMap(({ formerCodes }) => formerCodes);
  const from = formerLevel(code.text, former, taxonomy);
  const states = await Promise.all(files.map(({ uri }) => workspace.roleOnDisk(uri)));
  return {
    code: code.text,
    from: from && levelText(from),
    to: levelText(level),
    items: states.flatMap((each) => (each ? levelReview(each, from, snapshot) : [])),
  };
}
