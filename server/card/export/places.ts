import type { CardRole } from '../card-adjacent';
import type { CardModel } from '../card-model';
import type { CardLevel, CardRung } from '../card-sections';

/** The path that a role has in an export, by the address of its file; undefined for one that is not part of it. */
export type PathOf = (uri: string) => string | undefined;

/** The same card with the paths of an export in place of the files of roles; roles that are not part of it are gone. */
export function withPaths(model: CardModel, pathOf: PathOf): CardModel {
  const { adjacent } = model;
  return {
    ...model,
    uri: pathOf(model.uri) ?? '',
    level: levelIn(model.level, pathOf),
    ...(adjacent
      ? { adjacent: { ...adjacent, roles: adjacent.roles.flatMap((role) => at(role, pathOf)) } }
      : {}),
  };
}

function levelIn({ below, above, ...level }: CardLevel, pathOf: PathOf): CardLevel {
  const rung = <T extends CardRung>({ role, ...rest }: T) => {
    const [shown] = role ? at(role, pathOf) : [];
    return { ...rest, ...(shown ? { role: shown } : {}) };
  };
  return {
    ...level,
    lane: level.lane.map(rung),
    ...(below ? { below: rung(below) } : {}),
    ...(above ? { above: rung(above) } : {}),
    across: level.across.map(rung),
  };
}

function at<T extends Pick<CardRole, 'uri'>>(role: T, pathOf: PathOf): readonly T[] {
  const uri = pathOf(role.uri);
  return uri === undefined ? [] : [{ ...role, uri }];
}

/** Keys that tell where something stands in the files of those who keep the roles, or what is wrong there. */
const places: ReadonlySet<string> = new Set(['path', 'source', 'library', 'taxonomy']);

/** The same data without places in files, which name folders and people's machines. */
export function withoutPlaces<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutPlaces) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !places.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutPlaces(inner)])) as T;
}
