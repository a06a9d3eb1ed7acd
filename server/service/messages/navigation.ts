/** Sentences about moving around: what is beside what, and why there is nothing to go to. */
export const navigationMessages = {
  noCode: 'This role has no code such as DEVO.GEN.P3 yet, so its place on the ladder is not known.',
  noRole: 'Open a role file first: its name ends in .role.yaml.',
  unknownLevel: (level: string) => `The taxonomy has no level ${level}, so there is no rung beside it.`,
  lastRung: (level: string, up: boolean) =>
    up ? `${level} is the highest level of its track.` : `${level} is the lowest level of its track.`,
  noneBeside: (family: string, level: string, up: boolean) =>
    `No role of ${family} stands ${up ? 'above' : 'below'} ${level} yet.`,
  bridges: (roles: readonly string[]) => `From here people also move to ${roles.join(' or ')}.`,
  references: (count: number) => (count === 1 ? '1 reference' : `${count} references`),
  openCard: 'Open role card',
  planFromHere: 'Make a development plan from this assessment',
  unused: 'No references',
  up: (role: string) => `↑ ${role}`,
  down: (role: string) => `↓ ${role}`,
  bridgeTo: (track: string) => `over a bridge to ${track}`,
  tableOfCodes: 'Open the table of codes',
  openLink: 'Open in the browser',
} as const;
