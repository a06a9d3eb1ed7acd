import type { SymbolInformation, SymbolKind, SymbolTag } from 'vscode-languageserver-types';
import { type FoundText, findTexts } from '../../model/facts/find-texts';
import { rangeOfUse } from '../../model/facts/use';
import { parseCode } from '../../model/role/code';
import type { Steps } from '../../model/steps';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { fuzzyMatches } from '../../model/text/fuzzy';
import { type Definition, definitionsIn } from '../navigation/definitions';
import { scopeOf } from '../navigation/scope';
import type { Governance, Snapshot } from '../snapshot';

/** At most so many are worth reading. */
export const mostSymbols = 200;
/** Of these so many may be definitions of taxonomies and libraries, which come first. */
const mostDefinitions = 50;

/** Values of LSP's SymbolKind. */
const icons = { role: 5, formerCode: 14, alias: 15, statement: 13 } satisfies Record<
  FoundText['field'],
  SymbolKind
>;
const definitionIcon: SymbolKind = 22;
const deprecated: SymbolTag = 1;

/**
 * Roles and their parts by what somebody remembers of them: a code, an old code, a title, another title, or words of a
 * statement; and levels, functions, focuses and library items by id, name or statement. `governances` are those of
 * all taxonomies that are known. A role a step.
 */
export function* workspaceSymbols(
  query: string,
  snapshot: Snapshot,
  governances: readonly Governance[],
): Steps<SymbolInformation[]> {
  const taxonomies = new Map(governances.map(({ taxonomy }) => [taxonomy.uri, taxonomy]));
  const definitions = query.trim() === '' ? [] : definedSymbols(query, snapshot, governances);
  const found = yield* findTexts(snapshot.index, query, mostSymbols - definitions.length);
  return [...definitions, ...found.map((each) => roleSymbol(each, taxonomies.get(each.facts.taxonomy)))];
}

function definedSymbols(
  query: string,
  snapshot: Snapshot,
  governances: readonly Governance[],
): SymbolInformation[] {
  const all = governances.flatMap((governance) =>
    definitionsIn(scopeOf(governance, snapshot)).map((definition) => ({
      definition,
      taxonomy: governance.taxonomy,
    })),
  );
  const texts = all.map(({ definition }) => definitionName(definition));
  return fuzzyMatches(texts, query)
    .slice(0, mostDefinitions)
    .flatMap((at) => {
      const { definition, taxonomy } = all[at] ?? {};
      if (!definition) return [];
      const { uri, use } = definition.reference;
      return {
        name: definitionName(definition),
        kind: definitionIcon,
        location: { uri, range: rangeOfUse(use) },
        containerName: joined([taxonomy?.name, definition.label]),
      };
    });
}

function definitionName({ reference: { use }, name }: Definition): string {
  return name === undefined || name === use.id ? use.id : `${use.id} ${name}`;
}

function roleSymbol(found: FoundText, taxonomy: Taxonomy | undefined): SymbolInformation {
  const { facts, field, place } = found;
  return {
    name: nameOf(found),
    kind: icons[field],
    ...((facts.status === 'deprecated' || facts.status === 'retired') && { tags: [deprecated] }),
    location: { uri: facts.uri, range: rangeOfUse(place) },
    containerName: containerOf(found, taxonomy),
  };
}

/** The matching text stands in the name, because editors look for the query there once more. */
function nameOf({ field, text, facts }: FoundText): string {
  if (field === 'formerCode') return `${text} → ${facts.code ?? facts.title ?? ''}`;
  return text.replace(/\s+/g, ' ').trim();
}

/** Where it belongs: the taxonomy, the function, for a part the role, and for an overlay its region. */
function containerOf({ field, facts }: FoundText, taxonomy: Taxonomy | undefined): string {
  const fn = parseCode(facts.code ?? '')?.function;
  const name = fn && (taxonomy?.functions.get(fn)?.name ?? fn);
  const region = facts.region === taxonomy?.region ? undefined : facts.region;
  return joined([taxonomy?.name, name, field === 'role' ? undefined : facts.code, region]);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' › ');
}
