/** What a role must contain at a status, beyond code, title and level. A status that a taxonomy names replaces its list. */
export const required: Record<string, string[]> = {
  approved: ['components.responsibilities', 'components.skills', 'outputs', 'classifications.accepted'],
};

/**
 * How near two roles are, see docs/coordinates.md. The weights are shares of the distance, which goes from 0 to 1; a
 * rung counts a quarter of the weight of the rank. So the next rung (0.1) and another focus (0.05) are a confident
 * match, also both together; two or three rungs, another track or another function of the same superfunction (0.2)
 * need a look; another superfunction (0.35) is no match.
 */
export const adjacency: {
  weights: Record<'rank' | 'track' | 'superfunction' | 'function' | 'focus', number>;
  bands: [number, number];
} = {
  weights: { rank: 0.4, track: 0.2, superfunction: 0.15, function: 0.2, focus: 0.05 },
  bands: [0.15, 0.3],
};

export type ConfidenceBand = 'low' | 'medium' | 'high';

/** Bands of confidence with the lowest number of each: low < 0.5 ≤ medium < 0.8 ≤ high. */
export const confidenceBands: { id: ConfidenceBand; name: string; description: string; from: number }[] = [
  { id: 'low', name: 'Low', description: 'A guess; a person should look at it.', from: 0 },
  { id: 'medium', name: 'Medium', description: 'Probably right.', from: 0.5 },
  { id: 'high', name: 'High', description: 'Very likely right.', from: 0.8 },
];

/** The band of a confidence; numbers outside 0 to 1 count as the nearer end. */
export function confidenceBand(confidence: number): ConfidenceBand {
  return confidenceBands.findLast((band) => confidence >= band.from)?.id ?? 'low';
}
