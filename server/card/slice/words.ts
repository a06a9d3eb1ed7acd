/** What a slice says in its own words. */
export const sliceWords = {
  title: (label: string, level: string) => `All roles of ${label.toLocaleLowerCase('en')} ${level}`,
  role: 'Role',
  code: 'Code',
  roleTitle: 'Title',
  function: 'Function',
  focus: 'Focus',
  status: 'Status',
  currency: 'Currency',
  period: 'Period',
  file: 'File',
  statements: 'Statements',
  proficiency: 'Proficiency',
  years: 'Years asked',
  payRange: 'Pay range, middle',
  marketPay: 'Market pay, median',
  summary: 'Summary',
  story: 'Story',
  owner: 'Owner',
  classification: 'Classification',
  yes: 'yes',
  none: 'none',
  median: 'Median',
  gap: 'Gap',
  outlier: 'Outlier',
  gaps: 'Gaps',
  outliers: 'Outliers',
  findings: 'What stands out',
  noFindings:
    'Nothing stands out: no role lacks what most others have, and no number is far from the others.',
  tooFew: 'With fewer than three roles there is nothing to measure them by.',
  sideBySide: 'Statements side by side',
  tooMany: (most: number) =>
    `Statements stand side by side for up to ${most} roles. Here are more; compare two to four of them instead.`,
  onlyFindings: 'Only roles with gaps or outliers',
  counted: (roles: number) => (roles === 1 ? '1 role' : `${roles} roles`),
  countedFindings: (gaps: number, outliers: number) =>
    `${gaps === 1 ? '1 gap' : `${gaps} gaps`} and ${outliers === 1 ? '1 outlier' : `${outliers} outliers`}`,
  noRoles: (level: string) => `No role has the level ${level}.`,
  levelsOfRoles: (levels: readonly string[]) =>
    levels.length === 0 ? 'There is no role below this folder.' : `Roles here have ${levels.join(', ')}.`,
  missing: (what: string, have: number, others: number) =>
    `${what}: nothing here, where ${have} of ${others} others have something.`,
  far: (what: string, value: string, side: 'above' | 'below', median: string) =>
    `${what}: ${value} is far ${side} the others, whose median is ${median}.`,
} as const;
