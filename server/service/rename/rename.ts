import { mayName } from '../../model/facts/packed/packed-facts';
import type { Use } from '../../model/facts/use';
import { parseCode } from '../../model/role/code';
import type { Steps } from '../../model/steps';
import { findReferences } from '../navigation/references';
import type { Scope } from '../navigation/scope';
import { type Home, sameSymbol, symbolOf, type TaxonomySymbol } from '../navigation/symbol';

/** Why something cannot be renamed, for people. */
export interface Refusal {
  readonly refusal: string;
}

/** A rename that may be done: what gets another id, and the codes of roles that change with it. */
export interface Rename {
  readonly symbol: TaxonomySymbol;
  readonly to: string;
  readonly scope: Scope;
  /** Codes of roles, old to new: of the role itself, or of all roles of a level, function or focus. */
  readonly codes: ReadonlyMap<string, string>;
}

/** A rename of a thing to a new id, not yet looked at for whether it may be done. */
export function renameOf(symbol: TaxonomySymbol, to: string, scope: Scope): Rename {
  return { symbol, to, scope, codes: codesOf(symbol, to, scope) };
}

/** The codes of roles that a rename changes. */
function codesOf({ kind, id }: TaxonomySymbol, to: string, scope: Scope): ReadonlyMap<string, string> {
  if (kind === 'role') return new Map([[id, to]]);
  const codes = new Map<string, string>();
  if (!isSegment(kind)) return codes;
  for (const { code = '' } of scope.roles) {
    const next = withSegment(code, kind, id, to);
    if (next !== undefined) codes.set(code, next);
  }
  return codes;
}

/** The text that a use is to have; undefined where it stays. Segments of codes change with their code. */
export function replacementOf(rename: Rename, use: Use, home: Home): string | undefined {
  const { symbol, to, scope, codes } = rename;
  if (use.part === 'segment') return undefined;
  if (use.kind === 'role') {
    if (use.former) return undefined;
    return codes.get(use.id) ?? danglingCode(rename, use.id);
  }
  const named = use.id === symbol.id && sameSymbol(symbolOf(use, home, scope), symbol);
  return named ? to : undefined;
}

/** A code that no role has yet (or had) still follows its function, focus or level. */
function danglingCode({ symbol, to, scope }: Rename, code: string): string | undefined {
  const { kind, id } = symbol;
  if (!isSegment(kind) || scope.currentCode(code) !== undefined) return undefined;
  return withSegment(code, kind, id, to);
}

/** The addresses of all files that a rename changes: files of the taxonomy, then roles. */
export function* filesOf(rename: Rename): Steps<readonly string[]> {
  const { scope, codes } = rename;
  const uris = new Set((yield* findReferences(rename.symbol, scope)).map(({ uri }) => uri));
  const changes = (uses: readonly Use[]): boolean =>
    uses.some(
      (use) => use.kind === 'role' && !use.former && replacementOf(rename, use, undefined) !== undefined,
    );
  if (codes.size === 0 && !isSegment(rename.symbol.kind)) return [...uris];
  for (const { uri, uses } of scope.files) if (changes(uses)) uris.add(uri);
  for (const facts of scope.roles) {
    yield;
    // Only roles that may hold a code with this id in it.
    if (!uris.has(facts.uri) && mayName(facts, rename.symbol.id) && changes(facts.uses)) uris.add(facts.uri);
  }
  return [...uris];
}

type Segment = 'function' | 'focus' | 'level';

function isSegment(kind: string): kind is Segment {
  return kind === 'function' || kind === 'focus' || kind === 'level';
}

function withSegment(text: string, kind: Segment, from: string, to: string): string | undefined {
  const code = parseCode(text);
  if (code?.[kind] !== from) return undefined;
  const parts = { function: code.function, focus: code.focus, level: code.level, [kind]: to };
  return `${parts.function}.${parts.focus}.${parts.level}`;
}
