import type { RoleFacts } from '../../model/facts/facts';
import { mayName } from '../../model/facts/packed/packed-facts';
import type { Use } from '../../model/facts/use';
import { parseCode } from '../../model/role/code';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { fileName } from '../../model/text/uri';
import { renameMessages } from '../messages/rename';
import { referencesTo } from '../navigation/references';
import type { SymbolKind } from '../navigation/symbol';
import type { Rename } from './rename';

const treeId = /^[A-Za-z0-9]+$/;
const otherId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const treeKinds: ReadonlySet<SymbolKind> = new Set(['function', 'focus', 'level', 'superfunction', 'track']);

/** Why a rename cannot be done with this new id: it has not the form of one, or is taken. Undefined where it can. */
export function refusalOf(rename: Rename): string | undefined {
  const { symbol, to } = rename;
  if (symbol.kind === 'role') {
    if (!/^[A-Za-z0-9.]+$/.test(to) || !parseCode(to)) return renameMessages.badCode(to);
  } else if (treeKinds.has(symbol.kind)) {
    if (!treeId.test(to)) return renameMessages.badTreeId(to);
  } else if (!otherId.test(to)) return renameMessages.badId(to);
  return takenId(rename) ?? takenCode(rename);
}

type DefinitionList = 'levels' | 'functions' | 'focuses' | 'superfunctions' | 'tracks' | 'proficiencies';

const lists: Partial<Record<SymbolKind, DefinitionList>> = {
  ...{ level: 'levels', function: 'functions', focus: 'focuses' },
  ...{ superfunction: 'superfunctions', track: 'tracks', proficiency: 'proficiencies' },
};

function takenId(rename: Rename): string | undefined {
  const { symbol, to, scope } = rename;
  const { kind } = symbol;
  const list = lists[kind];
  const there = list
    ? defined(scope.taxonomy, list, to, symbol.id)
    : isComponentTaken(rename)
      ? to
      : undefined;
  return there === undefined ? undefined : renameMessages.idTaken(renameMessages.labels[kind], there);
}

/** The other id of a list that reads the same: many disks, and most people, take SALE and Sale for one name. */
function defined(taxonomy: Taxonomy, list: DefinitionList, id: string, own: string): string | undefined {
  const wanted = id.toUpperCase();
  return [...taxonomy[list].keys()].find((each) => each !== own && each.toUpperCase() === wanted);
}

/** Components and library items share their ids: `excludes` and overriding tell them by the id alone. */
function isComponentTaken({ symbol, to, scope }: Rename): boolean {
  const { kind } = symbol;
  if (kind !== 'component' && kind !== 'libraryItem') return false;
  if (kind === 'libraryItem' || symbol.within === undefined) {
    if (scope.taxonomy.library.has(to) || scope.holdersOf(to).size > 0) return true;
    return scope.roles.some((facts) => mayName(facts, to) && facts.uses.some((use) => isComponent(use, to)));
  }
  const homes = new Set(referencesTo(symbol, scope).map(({ uri }) => uri));
  const uses = scope.roles.filter(({ uri }) => homes.has(uri)).flatMap((facts) => facts.uses);
  return scope.holdersOf(to).size > 0 || uses.some((use) => isComponent(use, to));
}

function isComponent({ kind, id }: Use, wanted: string): boolean {
  return id === wanted && (kind === 'component' || kind === 'libraryItem');
}

function takenCode({ codes, scope }: Rename): string | undefined {
  const former = codes.size === 0 ? new Map<string, RoleFacts>() : formerCodes(scope.roles);
  for (const [from, to] of codes) {
    const [now] = scope.byCode(to);
    if (now && !codes.has(to)) return renameMessages.codeTaken(to, fileName(now.uri));
    if (now && from === to) continue;
    const once = former.get(to);
    if (once && once.code !== from) return renameMessages.codeOnceTaken(to, fileName(once.uri));
  }
  return undefined;
}

function formerCodes(roles: readonly RoleFacts[]): Map<string, RoleFacts> {
  return new Map(
    roles.flatMap((facts) => facts.formerCodes.map((code): [string, RoleFacts] => [code, facts])),
  );
}
