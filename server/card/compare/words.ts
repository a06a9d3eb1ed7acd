/** What a comparison says in its own words. */
export const compareWords = {
  title: (roles: readonly string[]) => `Compare ${roles.join(' and ')}`,
  heading: 'Roles side by side',
  note: 'Each role is compared with the one on its left.',
  aspect: 'Aspect',
  facts: 'Facts',
  level: 'What the level means',
  none: 'none',
  superfunction: 'Superfunction',
  at: (revision: string) => `as at ${revision}`,
  mark: { same: 'same', changed: 'changed', added: 'added', dropped: 'dropped' },
  sign: { same: '=', changed: '≠', added: '+', dropped: '−' },
} as const;
