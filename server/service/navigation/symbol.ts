import type { RoleFacts } from '../../model/facts/facts';
import type { Use, UseKind } from '../../model/facts/use';
import { usesIn } from '../../model/facts/uses';
import { parseCode } from '../../model/role/code';
import type { AnyState } from '../snapshot';
import { isGiven, type Scope } from './scope';

/** Kinds of things that files define and refer to. */
export type SymbolKind = Exclude<UseKind, 'excluded' | 'assessed' | 'section'>;

/**
 * One thing of a taxonomy that has an id, wherever it is named. A role's id is its present code. `within` tells apart
 * what only means something inside another: the field of a value, the system of an occupation, the list of a word,
 * and the code (else the file) of the role whose own component it is.
 */
export interface TaxonomySymbol {
  readonly kind: SymbolKind;
  readonly id: string;
  readonly within?: string;
}

/** A thing and the place at which it was met. */
export interface Occurrence {
  readonly symbol: TaxonomySymbol;
  readonly use: Use;
}

/** The role in which a use stands, or which an assessment is about; undefined for uses in files of the taxonomy. */
export type Home = Pick<RoleFacts, 'uri' | 'code'> | undefined;

/**
 * What is meant at an offset (UTF-16) of a file: in a code the whole role, elsewhere what the value or key names;
 * undefined on plain texts.
 */
export function symbolAt(state: AnyState, offset: number, scope: Scope): Occurrence | undefined {
  const { line, character } = state.document.positionAt(offset);
  const here = usesIn(state.kind, state.tree, state.view).filter(
    (use) => use.line === line && use.start <= character && character <= use.end,
  );
  const use = here.find(({ kind }) => kind === 'role') ?? here[0];
  const symbol = use && symbolOf(use, homeOf(state), scope);
  return symbol && { symbol, use };
}

/** The role that names in a file belong to: the file's own, or the one that an assessment is about. */
export function homeOf(state: AnyState): Home {
  const role = state.kind === 'role' ? state : state.assessed;
  return role && { uri: role.uri, code: role.role.head.code };
}

/** The thing that a use names; undefined where that cannot be told, as for a section of no known type. */
export function symbolOf(use: Use, home: Home, scope: Scope): TaxonomySymbol | undefined {
  const { kind, id, within } = use;
  switch (kind) {
    case 'role':
      return { kind, id: use.definition ? id : (scope.currentCode(id) ?? id) };
    case 'component':
      return home ? componentOf(id, home, scope) : { kind, id };
    case 'excluded':
      return excluded(id, home, scope);
    case 'assessed':
      return assessed(id, within ?? '', scope);
    case 'section': {
      const type = [...scope.taxonomy.componentTypes.values()].find(({ plural }) => plural === id);
      return type && { kind: 'componentType', id: type.id };
    }
    default:
      return within === undefined ? { kind, id } : { kind, id, within };
  }
}

/** A role's component is that of its level, function or focus where one of them gives it; else the role's own. */
function componentOf(id: string, home: NonNullable<Home>, scope: Scope): TaxonomySymbol {
  const given = isGiven(parseCode(home.code ?? ''), scope.holdersOf(id));
  return given ? { kind: 'component', id } : { kind: 'component', id, within: home.code ?? home.uri };
}

function excluded(id: string, home: Home, scope: Scope): TaxonomySymbol {
  const given = isGiven(parseCode(home?.code ?? ''), scope.holdersOf(id));
  return !given && scope.taxonomy.library.has(id) ? { kind: 'libraryItem', id } : { kind: 'component', id };
}

/** What an assessment names: the role's own component of that id, else one that it is given, else a library item. */
function assessed(id: string, role: string, scope: Scope): TaxonomySymbol {
  const code = scope.currentCode(role) ?? role;
  const isOwn = scope
    .byCode(code)
    .some(({ uses }) => uses.some((use) => use.kind === 'component' && use.definition && use.id === id));
  if (isOwn) return componentOf(id, { uri: '', code }, scope);
  return excluded(id, { uri: '', code }, scope);
}

/** Whether two symbols mean the same thing of one taxonomy. */
export function sameSymbol(a: TaxonomySymbol | undefined, b: TaxonomySymbol): boolean {
  return a !== undefined && a.kind === b.kind && a.id === b.id && a.within === b.within;
}
