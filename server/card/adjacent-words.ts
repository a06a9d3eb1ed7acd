/** What the card says of roles around a role, in its own words. */
export const adjacentWords = {
  heading: 'Adjacent roles',
  intro:
    'The nearest roles by level and place in the tree, from 0 (the same place) to 1. What they say is compared beside it and does not change the distance.',
  reading: 'Role files are still being read; nearer roles may come.',
  none: 'No other role of this taxonomy has a code yet.',
  role: 'Role',
  match: 'Match',
  distance: 'Distance',
  content: 'Same content',
  reason: 'How it lies to this role',
  compare: 'Compare',
  compareWith: (role: string) => `Compare with ${role}`,
  track: 'Track',
  vacant: 'no role yet',
  how: 'How coordinates work',
  howAdds:
    'A role has a place: its level and where it stands in the tree. What differs between two places adds up to their distance. The region does not count.',
  adds: 'adds',
  howRank: (weight: string) => `a quarter of ${weight} for each usual step between rungs, ${weight} at most`,
  howBands: (bands: readonly { name: string; upTo: number }[]) =>
    bands
      .map(({ name, upTo }, index) =>
        index === bands.length - 1 ? `${name} above that` : `${name} up to ${upTo}`,
      )
      .join(', '),
  howContent:
    'Same content is how much both roles have in common of what they say themselves: shared ids and library items, and shared words. What comes from level, function or focus is left out, since the distance already tells it.',
  howChange: 'Weights and limits are set under adjacency in taxonomy.yaml.',
  map: 'Map',
  mapTitle: (role: string) => `Map of the roles around ${role}`,
  mapText: (bands: readonly string[]) =>
    `Rows are levels, the highest on top. Columns are places in the tree, the nearest at the left. Lines lead from this role to each adjacent one: solid for ${bands[0]}, dashed for ${bands[1]}, dotted for ${bands[2]}. The table above says the same in words.`,
  samePlace: 'same branch',
  other: (name: string) => `other ${name}`,
  here: 'this role',
} as const;

/** A distance as people read it: `0.15`. */
export function distanceText(distance: number): string {
  return distance.toFixed(2);
}

/** A share as people read it: `34%`. */
export function shareText(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(share * 100)}%`;
}

/** Only what keeps a person from moving to a role is said of its state. */
export function leavingName(status: { id: string; name: string } | undefined): string | undefined {
  return status && ['deprecated', 'retired'].includes(status.id) ? status.name : undefined;
}
