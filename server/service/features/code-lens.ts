import type { CodeLens, Command, Range } from 'vscode-languageserver-types';
import { rangeOfUse, type Use } from '../../model/facts/use';
import { usesIn } from '../../model/facts/uses';
import type { Steps } from '../../model/steps';
import { navigationMessages as messages } from '../messages/navigation';
import { type Rung, rungsBeside } from '../navigation/ladder';
import { ReferenceCounts } from '../navigation/reference-counts';
import { referencesTo } from '../navigation/references';
import { roleName } from '../navigation/role-name';
import { type Scope, scopeOf } from '../navigation/scope';
import type { SymbolKind } from '../navigation/symbol';
import type { AnyState, ClientAbilities, FileState, RoleState, Snapshot } from '../snapshot';
import { rangeOf } from './diagnostics';

const openCard = 'rolewright.openCard';
const developmentPlan = 'rolewright.developmentPlan';
const showReferences = 'rolewright.showReferences';
const nextLevelUp = 'rolewright.nextLevelUp';
const nextLevelDown = 'rolewright.nextLevelDown';

/** What is counted where it is defined; all else is named so often that a count says nothing. */
const counted: ReadonlySet<SymbolKind> = new Set<SymbolKind>([
  ...(['level', 'function', 'focus', 'superfunction', 'track', 'libraryItem', 'component'] as const),
  ...(['proficiency', 'componentType', 'field', 'system'] as const),
]);

/**
 * Lenses above the parts of a file, in the order in which they are shown; only with commands that the client has. What is
 * counted in all roles is counted a role a step.
 */
export function* codeLenses(
  state: AnyState,
  snapshot: Snapshot,
  { commands }: ClientAbilities,
): Steps<CodeLens[]> {
  const lenses = yield* allLenses(state, snapshot);
  return lenses.filter(({ command }) => command && commands.has(command.command));
}

function* allLenses(state: AnyState, snapshot: Snapshot): Steps<CodeLens[]> {
  if (state.kind === 'role') return roleLenses(state, snapshot);
  return state.kind === 'assessment' ? assessmentLenses(state) : yield* definitionLenses(state, snapshot);
}

/** Above an assessment of a role that is there: the plan that is made from it, and the card of the role. */
function assessmentLenses({ uri, tree, document, assessed }: FileState): CodeLens[] {
  const key = tree.root?.entry('role')?.key;
  if (!key || !assessed) return [];
  const range = rangeOf(document, key);
  return [
    { range, command: { title: messages.planFromHere, command: developmentPlan, arguments: [uri] } },
    { range, command: { title: messages.openCard, command: openCard, arguments: [assessed.uri] } },
  ];
}

/** Above a role: its card, who refers to it, and its neighbours on the ladder. */
function roleLenses(state: RoleState, snapshot: Snapshot): CodeLens[] {
  const range = headLine(state);
  if (!range) return [];
  const scope = scopeOf(state.governance, snapshot, state);
  const card: Command = { title: messages.openCard, command: openCard, arguments: [state.uri] };
  return [card, ...ownReferences(state, scope), ...neighbours(state, scope)].map((command) => ({
    range,
    command,
  }));
}

function ownReferences(state: RoleState, scope: Scope): Command[] {
  const uses = usesIn('role', state.tree, state.view);
  const own = uses.find(({ kind, definition }) => kind === 'role' && definition);
  const all = own ? referencesTo({ kind: 'role', id: own.id }, scope) : [];
  const count = all.filter(({ declaration }) => !declaration).length;
  return own && count > 0 ? [referencesCommand(state, own, count)] : [];
}

function neighbours({ uri, role }: RoleState, scope: Scope): Command[] {
  if (!role.code) return [];
  const { above, below } = rungsBeside(role.code, role.head.region, scope);
  const to = (rung: Rung | undefined, title: (role: string) => string, command: string): Command[] =>
    rung ? [{ title: title(roleName(rung.facts, scope)), command, arguments: [uri] }] : [];
  return [...to(above, messages.up, nextLevelUp), ...to(below, messages.down, nextLevelDown)];
}

/** Above each definition of a taxonomy or a library: how often it is named elsewhere. */
function* definitionLenses(state: AnyState, snapshot: Snapshot): Steps<CodeLens[]> {
  const scope = scopeOf(state.governance, snapshot, state);
  const counts = yield* ReferenceCounts.of(scope);
  return usesIn(state.kind, state.tree, state.view).flatMap((use) => {
    const kind = use.kind as SymbolKind;
    if (!use.definition || !counted.has(kind)) return [];
    const command = referencesCommand(state, use, counts.to({ kind, id: use.id }));
    return [{ range: rangeOfUse(use), command }];
  });
}

function referencesCommand({ uri }: AnyState, use: Use, count: number): Command {
  const title = count === 0 ? messages.unused : messages.references(count);
  return { title, command: showReferences, arguments: [uri, rangeOfUse(use).start] };
}

/** Where the role begins for a reader: its title or code, whichever stands first, else its first key. */
function headLine({ document, tree, role }: RoleState): Range | undefined {
  const entries = role.view.follow(tree.root)?.entries ?? [];
  const head = entries.find(({ name }) => name === 'title' || name === 'code') ?? entries[0];
  return head && { start: document.positionAt(head.key.start), end: document.positionAt(head.key.end) };
}
