import { groupBy } from '../../model/group-by';
import { laneLevels, neighbours } from '../../model/taxonomy/ladder';
import type { Level, Taxonomy } from '../../model/taxonomy/taxonomy';
import type { LadderEntry } from './entry';
import type { LadderCell, LadderLane, LadderLevel, LadderRole, LadderRung } from './ladder';

/** The lanes with roles on them, from the lowest role to the highest, and the roles that stand on none. */
export interface Lanes {
  readonly lanes: readonly LadderLane[];
  readonly rungs: readonly LadderRung[];
  readonly beside: readonly LadderRole[];
  /** Levels with roles, lane by lane and upwards. */
  readonly filled: readonly Level[];
}

interface Lane extends LadderLane {
  /** From the lowest to the highest that has a role. */
  readonly levels: readonly Level[];
  /** Those above and below too. */
  readonly all: readonly Level[];
}

/** A lane for each line of levels on which some of the roles stand; levels in between without a role are gaps. */
export function lanesOf(taxonomy: Taxonomy, roles: readonly LadderEntry[]): Lanes {
  const byLevel = groupBy(
    roles.filter(({ level }) => level?.rank !== undefined),
    ({ level }) => level?.id,
  );
  const lanes = lanesIn(taxonomy, (level) => byLevel.has(level.id));
  const levels = lanes.flatMap((lane) => lane.levels);
  const ranks = [...new Set(levels.flatMap(({ rank }) => rank ?? []))].sort((a, b) => b - a);
  const shown = new Set(lanes.flatMap(({ all }) => all));
  const cell = (level: Level | undefined): LadderCell | null =>
    level ? cellOf(taxonomy, level, byLevel.get(level.id) ?? [], shown) : null;
  const onLanes = new Set(levels.map(({ id }) => id));
  return {
    lanes: lanes.map(({ levels: _, all: __, ...lane }) => lane),
    rungs: ranks.map((rank) => ({
      rank,
      cells: lanes.map((lane) => cell(lane.levels.find((level) => level.rank === rank))),
    })),
    beside: roles.filter(({ level }) => !level || !onLanes.has(level.id)).map(({ role }) => role),
    filled: levels.filter(({ id }) => byLevel.has(id)),
  };
}

function lanesIn(taxonomy: Taxonomy, hasRoles: (level: Level) => boolean): readonly Lane[] {
  const seen = new Set<string>();
  return [...taxonomy.levels.values()].flatMap((level): Lane[] => {
    if (seen.has(level.id)) return [];
    const all = laneLevels(taxonomy, level);
    for (const each of all) seen.add(each.id);
    const first = all.findIndex(hasRoles);
    if (first < 0) return [];
    const levels = all.slice(first, all.findLastIndex(hasRoles) + 1);
    const tracks = [...new Set(levels.map(({ track }) => track ?? ''))];
    const known = tracks.map((id) => taxonomy.tracks.get(id));
    const description = known[0]?.description;
    return [
      {
        id: tracks.join('-'),
        name: tracks.map((id, at) => known[at]?.name ?? id).join(' · '),
        ...(description === undefined ? {} : { description }),
        levels,
        all,
      },
    ];
  });
}

function cellOf(
  taxonomy: Taxonomy,
  level: Level,
  roles: readonly LadderEntry[],
  shown: ReadonlySet<Level>,
): LadderCell {
  return {
    level: levelOf(level),
    roles: roles.map(({ role }) => role),
    moves: neighbours(taxonomy, level)
      .across.filter((each) => shown.has(each))
      .map(levelOf),
  };
}

/** A level as a ladder names it. */
export function levelOf({ id, name, typicalYears }: Level): LadderLevel {
  return { id, name, ...(typicalYears === undefined ? {} : { years: typicalYears }) };
}
