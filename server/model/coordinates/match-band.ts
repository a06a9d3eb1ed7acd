import { type Adjacency, type MatchBand, matchBands } from '../taxonomy/adjacency';

/** Sums of tenths are not exact: what lies this little above a limit still lies on it. */
const tolerance = 1e-9;

/** The match that a distance means. A limit belongs to the nearer band. */
export function matchBand(distance: number, { bands }: Adjacency): MatchBand {
  const at = bands.findIndex((limit) => distance <= limit + tolerance);
  return matchBands[at < 0 ? 2 : at] as MatchBand;
}
