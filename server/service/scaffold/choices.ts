import type { RoleFacts } from '../../model/facts/facts';
import { parseCode } from '../../model/role/code';
import type { Level, Taxonomy } from '../../model/taxonomy/taxonomy';
import type { FunctionNames, ScaffoldChoices, ScaffoldRung } from '../../protocol/scaffold';
import { labelInside } from '../hover/names';
import type { Scope } from '../navigation/scope';
import { titleOf } from './title';

/** What a new role can be made of. */
export function scaffoldChoices({ taxonomy, roles }: Scope): ScaffoldChoices {
  const codes = roles.flatMap(({ code }) => (code === undefined ? [] : (parseCode(code) ?? [])));
  const used = countBy(codes.map((code) => code.function));
  const usedFocuses = countBy(codes.map((code) => code.focus));
  const { functions, focuses, superfunctions } = taxonomy;
  return {
    labels: {
      superfunction: labelInside(taxonomy, 'superfunction'),
      function: labelInside(taxonomy, 'function'),
      focus: labelInside(taxonomy, 'focus'),
      level: labelInside(taxonomy, 'level'),
    },
    superfunctions: [...superfunctions.values()].map(({ id, name }) => ({ id, name })),
    functions: [
      ...[...functions.values()].map(({ id, name, superfunction }) => ({
        id,
        name,
        ...(superfunction === undefined ? {} : { superfunction }),
        roles: used.get(id) ?? 0,
      })),
      ...undefinedIn(functions, used).map((id) => ({ id, name: id, roles: used.get(id) ?? 0 })),
    ],
    focuses: [
      ...[...focuses.values()].map(({ id, name, functions: only }) => ({
        id,
        name,
        ...(only ? { functions: only } : {}),
      })),
      ...undefinedIn(focuses, usedFocuses).map((id) => ({ id, name: id })),
    ],
    definesFunctions: canDefine(taxonomy, functions, used),
    definesFocuses: canDefine(taxonomy, focuses, usedFocuses),
  };
}

/** All levels for one function and focus: what stands there, and what a new role there would be called. */
export function scaffoldRungs(
  scope: Scope,
  fn: string,
  focus: string,
  names: FunctionNames | undefined,
): readonly ScaffoldRung[] {
  const { taxonomy } = scope;
  const known = names ?? namesOf(taxonomy, fn);
  return inOrder(taxonomy).map((level) => {
    const code = `${fn}.${focus}.${level.id}`;
    const [role] = scope.byCode(code);
    const title = known && titleOf(level, known);
    const track = level.track ?? '';
    return {
      id: level.id,
      name: level.name,
      track,
      trackName: taxonomy.tracks.get(track)?.name ?? track,
      ...(level.typicalYears === undefined ? {} : { years: level.typicalYears }),
      code,
      ...(title === undefined ? {} : { title }),
      ...(role ? { role: { uri: role.uri, title: role.title ?? code } } : {}),
    };
  });
}

/** The other role that is called so, by its title or by an alias; capitals do not count. */
export function roleCalled({ roles }: Scope, title: string): RoleFacts | undefined {
  const wanted = title.trim().toLowerCase();
  const named = (text: string | undefined): boolean => text?.trim().toLowerCase() === wanted;
  return wanted === ''
    ? undefined
    : roles.find((facts) => named(facts.title) || facts.aliases.some((alias) => named(alias)));
}

function namesOf({ functions }: Taxonomy, id: string): FunctionNames | undefined {
  const defined = functions.get(id);
  if (!defined) return undefined;
  return { name: defined.name, ...(defined.noun === undefined ? {} : { noun: defined.noun }) };
}

/** A first definition would make all others that roles use unknown, so it is left to a person. */
function canDefine(
  taxonomy: Taxonomy,
  defined: ReadonlyMap<string, unknown>,
  used: ReadonlyMap<string, number>,
): boolean {
  return taxonomy.uri !== undefined && (defined.size > 0 || used.size === 0);
}

function undefinedIn(defined: ReadonlyMap<string, unknown>, used: ReadonlyMap<string, number>): string[] {
  return [...used.keys()].filter((id) => !defined.has(id)).sort();
}

/** Track by track in the order of the taxonomy, the lowest rank first. */
function inOrder({ levels, tracks }: Taxonomy): readonly Level[] {
  const order = [...tracks.keys()];
  const place = ({ track }: Level): number => {
    const at = track === undefined ? -1 : order.indexOf(track);
    return at < 0 ? order.length : at;
  };
  return [...levels.values()].sort((a, b) => place(a) - place(b) || (a.rank ?? 0) - (b.rank ?? 0));
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
