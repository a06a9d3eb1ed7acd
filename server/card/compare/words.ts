/** What a comparison says in its own words. */
export const compareWords = {
  title: (roles: readonly string[]) => `Compare ${roles.join(' and ')}`,
  heading: 'Roles side by side',
  note: 'Each role is compared with the one on its left.',
  signs: '= same, ≠ changed, ≈ reworded ([-words that went-], {+words that came+}), + added, - dropped',
  onlyDifferences: 'Only differences',
  noDifferences: 'No differences here.',
  aspect: 'Aspect',
  change: 'Change',
  facts: 'Facts',
  story: 'Summary and story',
  level: 'What the level means',
  none: 'none',
  at: (revision: string) => `as at ${revision}`,
  proficiency: 'Proficiency',
  expected: 'Expected',
  need: 'Need',
  prevalence: 'Prevalence',
  theme: 'Theme',
  reason: 'Reason',
  /** Before words that went away or came, for those who do not see how they are marked. */
  gone: 'removed:',
  new: 'added:',
  mark: { same: 'same', reworded: 'reworded', changed: 'changed', added: 'added', dropped: 'dropped' },
  sign: { same: '=', reworded: '≈', changed: '≠', added: '+', dropped: '−' },
} as const;

/** The marks in the order in which people ask for them. */
export const markOrder = ['added', 'dropped', 'reworded', 'changed', 'same'] as const;
