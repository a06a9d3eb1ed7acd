import type { Location } from 'vscode-languageserver-types';
import type { RoleFacts } from '../../model/facts/facts';
import { mayName } from '../../model/facts/packed/packed-facts';
import { rangeOfUse, type Use, type UseKind } from '../../model/facts/use';
import { finished, type Steps } from '../../model/steps';
import type { Scope } from './scope';
import { type Home, sameSymbol, symbolOf, type TaxonomySymbol } from './symbol';

/** A place that names a thing: `use.id` is exactly the text there (for a role it may be an old code). */
export interface Reference {
  readonly uri: string;
  readonly use: Use;
  /** True where the thing is defined here, or where a role lists its own old codes. */
  readonly declaration: boolean;
}

/**
 * Every place of a taxonomy's files that names a thing, definitions among them: files of the taxonomy first, then
 * roles by their addresses, each in the order of its text.
 */
export function referencesTo(symbol: TaxonomySymbol, scope: Scope): readonly Reference[] {
  return finished(findReferences(symbol, scope));
}

/** The same step by step, for what need not be known at once. */
export function* findReferences(symbol: TaxonomySymbol, scope: Scope): Steps<readonly Reference[]> {
  const candidate = candidates(symbol, scope);
  const inFile = (uri: string, uses: readonly Use[], home: Home): Reference[] =>
    uses
      .filter((use) => candidate(use) && sameSymbol(symbolOf(use, home, scope), symbol))
      .map((use) => ({ uri, use, declaration: isDeclaration(use, symbol, home) }));
  const mayHold = rolesThatMayName(symbol, scope);
  const inRoles: Reference[] = [];
  for (const facts of scope.roles) {
    yield;
    if (mayHold(facts)) inRoles.push(...inFile(facts.uri, facts.uses, facts));
  }
  return [
    ...scope.files.flatMap(({ uri, uses }) => inFile(uri, uses, undefined)),
    ...inRoles.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0)),
  ];
}

/** The places of one file that name a thing. */
export function referencesInFile(
  symbol: TaxonomySymbol,
  uses: readonly Use[],
  home: Home,
  scope: Scope,
): readonly Use[] {
  const candidate = candidates(symbol, scope);
  return uses.filter((use) => candidate(use) && sameSymbol(symbolOf(use, home, scope), symbol));
}

/**
 * Where a thing is defined, what counts first: the file of the taxonomy's own region for a role, and of two
 * definitions of an id the first. Empty for what only the embedded framework or nobody defines.
 */
export function definitionsOf(symbol: TaxonomySymbol, scope: Scope): readonly Reference[] {
  const { kind, id, within } = symbol;
  if (kind === 'role') return scope.byCode(id).flatMap(ownCode);
  const own = kind === 'component' && within !== undefined;
  const given = own ? referencesTo(symbol, scope) : inFiles(symbol, scope);
  const found = given.filter(({ use }) => use.definition);
  return kind === 'component' ? found : found.slice(0, 1);
}

function inFiles(symbol: TaxonomySymbol, scope: Scope): readonly Reference[] {
  return referencesTo(symbol, { ...scope, roles: [] });
}

/** The `code` of a role file, which defines it. */
export function ownCode(facts: RoleFacts): Reference[] {
  const use = facts.uses.find(({ kind, definition }) => kind === 'role' && definition);
  return use ? [{ uri: facts.uri, use, declaration: true }] : [];
}

/** Whether a place declares what it names: a definition, or an old code in the file of the role that had it. */
export function isDeclaration(use: Use, symbol: TaxonomySymbol, home: Home): boolean {
  return use.definition === true || (use.former === true && home?.code === symbol.id);
}

/** A reference as LSP shows it. */
export function locationOf({ uri, use }: Reference): Location {
  return { uri, range: rangeOfUse(use) };
}

/** Whether a role can name a thing, as far as that can be told without a look at all that it names. */
function rolesThatMayName(symbol: TaxonomySymbol, scope: Scope): (role: RoleFacts) => boolean {
  if (symbol.kind !== 'role') {
    const names = [symbol.id, pluralOf(symbol, scope)].filter((name) => name !== undefined);
    return (facts) => names.some((name) => mayName(facts, name));
  }
  const codes = codesOf(symbol.id, scope);
  return ({ code = '', replacedBy = '', formerCodes }) =>
    codes.has(code) || codes.has(replacedBy) || formerCodes.some((each) => codes.has(each));
}

/** The code of a role and its old ones. */
function codesOf(code: string, scope: Scope): ReadonlySet<string> {
  return new Set([code, ...scope.byCode(code).flatMap(({ formerCodes }) => formerCodes)]);
}

/** A quick test that leaves out most uses before anything is looked up. */
function candidates(symbol: TaxonomySymbol, scope: Scope): (use: Use) => boolean {
  const { kind, id } = symbol;
  const kinds: ReadonlySet<UseKind> = new Set(kindsFor[kind] ?? [kind]);
  if (kind === 'role') {
    const codes = codesOf(id, scope);
    return (use) => use.kind === 'role' && codes.has(use.id);
  }
  const plural = pluralOf(symbol, scope);
  return (use) => (use.id === id || use.id === plural) && kinds.has(use.kind);
}

/** The other name of a component type: that of its section. */
function pluralOf({ kind, id }: TaxonomySymbol, { taxonomy }: Scope): string | undefined {
  return kind === 'componentType' ? taxonomy.componentTypes.get(id)?.plural : undefined;
}

const kindsFor: Partial<Record<TaxonomySymbol['kind'], readonly UseKind[]>> = {
  component: ['component', 'excluded', 'assessed'],
  libraryItem: ['libraryItem', 'excluded', 'assessed'],
  componentType: ['componentType', 'section'],
};
