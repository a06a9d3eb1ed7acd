import type { Use } from '../../model/facts/use';
import type { SyntaxTree } from '../../model/syntax/tree';
import { fileName } from '../../model/text/uri';
import { renameMessages } from '../messages/rename';
import { definitionsOf } from '../navigation/references';
import { type Scope, scopeOf } from '../navigation/scope';
import { symbolAt, type TaxonomySymbol } from '../navigation/symbol';
import type { AnyState, Snapshot } from '../snapshot';
import { borrowedKeys, isBuiltIn } from './built-in';
import type { Refusal } from './rename';

/** What is to be renamed, and the place at which somebody asked for it. */
export interface Target {
  readonly symbol: TaxonomySymbol;
  readonly use: Use;
  readonly scope: Scope;
  /** The file that defines it, where the embedded framework has the same id. */
  readonly overBuiltIn: string | undefined;
}

const renamable: ReadonlySet<string> = new Set([
  ...['role', 'function', 'focus', 'level', 'superfunction', 'track'],
  ...['component', 'libraryItem', 'proficiency'],
]);

/** What a rename at an offset (UTF-16) of a file means, or why there can be none. */
export function targetAt(state: AnyState, offset: number, snapshot: Snapshot): Target | Refusal {
  if (snapshot.complete === false) return { refusal: renameMessages.stillReading };
  const broken = brokenFile(state);
  if (broken !== undefined) return { refusal: renameMessages.brokenFile(broken) };
  const scope = scopeOf(state.governance, snapshot, state);
  const found = symbolAt(state, offset, scope);
  if (!found) return { refusal: renameMessages.nothingHere };
  const { symbol, use } = found;
  const treeOf = (uri: string): SyntaxTree | undefined =>
    uri === state.uri ? state.tree : snapshot.tree?.(uri);
  const builtIn = isBuiltIn(symbol, treeOf(scope.taxonomy.uri ?? ''));
  const refusal =
    symbol.kind === 'role' ? roleRefusal(symbol, use, scope) : idRefusal(symbol, scope, builtIn, treeOf);
  if (refusal !== undefined) return { refusal };
  const overBuiltIn = builtIn ? definitionsOf(symbol, scope)[0]?.uri : undefined;
  return { symbol, use, scope, overBuiltIn };
}

/** The name of a file of the taxonomy that cannot be read now: what it holds would be left out of any edit. */
export function brokenFile({ governance }: Pick<AnyState, 'governance'>): string | undefined {
  const [broken] = governance.broken;
  return broken === undefined ? undefined : fileName(broken);
}

function roleRefusal({ id }: TaxonomySymbol, use: Use, scope: Scope): string | undefined {
  if (use.former) return renameMessages.formerCode;
  return scope.byCode(id).length === 0 ? renameMessages.unknownRole(id) : twinRefusal(id, scope);
}

/** Two files with one code and region: nobody can tell which of the two others mean. */
export function twinRefusal(code: string, { byCode, taxonomy }: Scope): string | undefined {
  const regions = new Map<string, string>();
  for (const { uri, region = taxonomy.region } of byCode(code)) {
    const first = regions.get(region);
    if (first !== undefined) return renameMessages.twins(code, fileName(first), fileName(uri));
    regions.set(region, uri);
  }
  return undefined;
}

function idRefusal(
  symbol: TaxonomySymbol,
  scope: Scope,
  builtIn: boolean,
  treeOf: (uri: string) => SyntaxTree | undefined,
): string | undefined {
  const { kind, id } = symbol;
  const label = renameMessages.labels[kind];
  if (kind === 'occupation') return renameMessages.occupation;
  if (!renamable.has(kind)) return renameMessages.otherKind(label);
  // Levels of the framework stand on its tracks, which therefore cannot go.
  if (builtIn && kind === 'track') return renameMessages.builtInTrack(id);
  const [definition] = definitionsOf(symbol, scope);
  if (!definition) {
    if (builtIn && kind === 'level') return renameMessages.builtInLevel(id);
    return builtIn
      ? renameMessages.builtIn(label, id, borrowedKeys(symbol, undefined))
      : renameMessages.undefinedId(label, id);
  }
  const tree = builtIn ? treeOf(definition.uri) : undefined;
  const missing = tree ? borrowedKeys(symbol, tree) : [];
  if (missing.length === 0) return undefined;
  return kind === 'level' ? renameMessages.partOfLevel(id, missing) : renameMessages.partOfIt(id, missing);
}
