import type { CodeAction, CodeActionContext, InitializeParams, Range } from 'vscode-languageserver';
import { type CancellationToken, CodeActionTriggerKind } from 'vscode-languageserver';
import type { EditAbilities } from '../../service/grouped-edit';
import { labelledEdit } from '../../service/labelled-edit';
import { libraryOffers, type Offer, refusalOf } from '../../service/library/offers';
import { filesOfTask, perform } from '../../service/library/perform';
import { needsAllRoles, type PlacedTask } from '../../service/library/task';
import { libraryMessages } from '../../service/messages/library';
import { refactoringMessages } from '../../service/messages/refactoring';
import type { AnyState } from '../../service/snapshot';
import { allRead } from '../all-read';
import type { ServerContext } from '../context';
import { editAbilities } from '../edit-abilities';
import { readOpenRoles } from './navigation-state';

/** What this client can do with a code action. */
interface Abilities extends EditAbilities {
  /** The edit is asked for only when the action has been chosen. */
  readonly resolve: boolean;
  /** Actions that cannot be done are shown with the reason. */
  readonly disabled: boolean;
}

/** Code actions that move statements into the library and out of it. */
export interface LibraryActions {
  readonly resolveProvider: boolean;
  offered(state: AnyState, range: Range, context: CodeActionContext): Promise<CodeAction[]>;
  /** Waits until all roles have been read, where the action needs them. The answer where a person stops that. */
  stopped(action: CodeAction, token: CancellationToken): Promise<CodeAction | undefined>;
  /** The action with its edit. */
  resolved(action: CodeAction): Promise<CodeAction>;
}

const kinds = ['refactor.extract', 'refactor.inline', 'refactor.rewrite.reference'] as const;
export const refactorKinds: readonly string[] = kinds;

const renameAt = 'rolewright.renameAt';

/** The library's code actions for one client. */
export function libraryActions(context: ServerContext, params: InitializeParams): LibraryActions {
  const abilities = abilitiesOf(params);
  return {
    resolveProvider: abilities.resolve,
    offered: (state, range, asked) => offered(context, abilities, state, range, asked),
    stopped: (action, token) => stopped(context, action, token),
    resolved: (action) => resolved(context, abilities, action),
  };
}

async function offered(
  context: ServerContext,
  abilities: Abilities,
  state: AnyState,
  range: Range,
  { only, triggerKind }: CodeActionContext,
): Promise<CodeAction[]> {
  const wanted = (kind: string): boolean =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
  if (!kinds.some((kind) => wanted(kind) || only?.some((each) => each.startsWith(kind)))) return [];
  const { workspace } = context;
  const asked = triggerKind !== CodeActionTriggerKind.Automatic;
  if (asked) await readOpenRoles(workspace);
  const offset = state.document.offsetAt(range.start);
  const offers = libraryOffers(state, offset, workspace.snapshot(), {
    asked,
    all: only !== undefined,
    canMake: abilities.documentChanges && abilities.createFiles,
  });
  const actions = offers
    .filter(({ kind, refused }) => wanted(kind) && (refused === undefined || (abilities.disabled && asked)))
    .map((offer) => toAction(context, state, offset, offer));
  if (abilities.resolve) return actions;
  // What cannot wait for the roles is offered once they have been read.
  const known = asked ? offersOfNow(workspace.complete, actions) : [];
  return Promise.all(
    known.map((action) => (action.disabled ? action : resolved(context, abilities, action))),
  );
}

function offersOfNow(complete: boolean, actions: CodeAction[]): CodeAction[] {
  return complete ? actions : actions.filter(({ data }) => !isTask(data) || !needsAllRoles(data.what));
}

/** An action that cannot be done: what it would do afterwards is left out too. */
function undone({ command: _, ...action }: CodeAction, reason: string): CodeAction {
  return { ...action, disabled: { reason } };
}

/** Waiting is no part of the answer, for the reading itself waits for answers. */
async function stopped(
  context: ServerContext,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction | undefined> {
  const { data } = action;
  if (!isTask(data) || !needsAllRoles(data.what) || (await allRead(context, token))) return undefined;
  context.connection.window.showInformationMessage(refactoringMessages.cancelled);
  return undone(action, refactoringMessages.cancelled);
}

function toAction(
  { abilities }: ServerContext,
  { uri, document }: AnyState,
  offset: number,
  { kind, title, what, refused, idAt }: Offer,
): CodeAction {
  const data: PlacedTask = { uri, version: document.version, offset, what };
  const position = idAt === undefined ? undefined : document.positionAt(idAt.from);
  const named = position && { ...position, character: position.character + (idAt?.columns ?? 0) };
  const command = { title: libraryMessages.name, command: renameAt, arguments: [uri, named] };
  return {
    title,
    kind,
    data,
    ...(refused === undefined ? {} : { disabled: { reason: refused } }),
    ...(named && abilities.commands.has(renameAt) ? { command } : {}),
  };
}

/** The action with its edit. Where there can be none, the person is told why. */
async function resolved(
  { workspace, connection }: ServerContext,
  abilities: Abilities,
  action: CodeAction,
): Promise<CodeAction> {
  if (!isTask(action.data)) return action;
  const { data, ...rest } = action;
  const { uri, version, offset, what } = data;
  await readOpenRoles(workspace);
  const state = await workspace.state(uri);
  const refuse = (reason: string): CodeAction => {
    connection.window.showWarningMessage(reason);
    return undone(action, reason);
  };
  if (state?.document.version !== version) return refuse(libraryMessages.changed);
  const snapshot = workspace.snapshot();
  const refused = what.task === 'inlineGiven' ? refusalOf(what, state, offset, snapshot) : undefined;
  if (refused !== undefined) return refuse(refused);
  const others: AnyState[] = [];
  for (const each of filesOfTask(what, state, offset, snapshot)) {
    const other = each === uri ? state : await workspace.state(each);
    if (other) others.push(other);
  }
  const done = perform(what, state, offset, others);
  if (!done) return refuse(libraryMessages.changed);
  if ('refusal' in done) return refuse(done.refusal);
  if (done.changes.length === 0) return refuse(libraryMessages.nothing);
  const documents = new Map([state, ...others].map((each) => [each.uri, each.document]));
  const changes = done.changes.map((change) => ({
    ...change,
    document: documents.get(change.uri),
    version: workspace.documentOf(change.uri)?.version ?? null,
  }));
  return { ...rest, data, edit: labelledEdit(changes, done.label, abilities) };
}

function isTask(data: unknown): data is PlacedTask {
  return typeof data === 'object' && data !== null && 'what' in data;
}

function abilitiesOf({ capabilities }: InitializeParams): Abilities {
  const action = capabilities.textDocument?.codeAction;
  return {
    ...editAbilities(capabilities),
    resolve: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    disabled: action?.disabledSupport === true,
  };
}
