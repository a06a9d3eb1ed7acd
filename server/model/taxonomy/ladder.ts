import type { Level, Taxonomy } from './taxonomy';

/** The lane of a track: itself and the tracks that it continues or that continue it, as one line of levels. */
function laneOf(taxonomy: Taxonomy, track: string): ReadonlySet<string> {
  const lane = new Set([track]);
  for (let size = 0; size !== lane.size; ) {
    size = lane.size;
    for (const { id, continues } of taxonomy.tracks.values()) {
      if (continues === undefined) continue;
      if (lane.has(id)) lane.add(continues);
      if (lane.has(continues)) lane.add(id);
    }
  }
  return lane;
}

/** The levels of a level's lane by ascending rank; levels without a rank are left out. */
export function laneLevels(taxonomy: Taxonomy, level: Level): readonly Level[] {
  if (level.track === undefined) return [];
  const lane = laneOf(taxonomy, level.track);
  return [...taxonomy.levels.values()]
    .filter((each) => each.track !== undefined && lane.has(each.track) && each.rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

export interface Neighbours {
  readonly below: Level | undefined;
  readonly above: Level | undefined;
  /** Levels of other tracks that a bridge leads to. */
  readonly across: readonly Level[];
}

/** The rungs beside a level: one down, one up, and over the bridges. */
export function neighbours(taxonomy: Taxonomy, level: Level): Neighbours {
  const lane = laneLevels(taxonomy, level);
  const at = lane.findIndex((each) => each.id === level.id);
  const across = taxonomy.bridges.flatMap((bridge) => {
    if (bridge.from === level.id) return [bridge.to];
    return bridge.to === level.id && !bridge.oneWay ? [bridge.from] : [];
  });
  return {
    below: at > 0 ? lane[at - 1] : undefined,
    above: at >= 0 ? lane[at + 1] : undefined,
    across: across.flatMap((id) => taxonomy.levels.get(id) ?? []),
  };
}
