import type { CardSeverity } from './card-part';
import type { CardClassification } from './card-sections';
import { severities } from './header-problems';

/** Everything that the card says in its own words, in one place; the taxonomy's labels stand in the model. */
export const words = {
  place: 'Place in the taxonomy',
  untitled: 'No title yet',
  noCode: 'No code yet',
  unknownLevel: 'no level',
  code: 'Code',
  status: 'Status',
  confidence: 'Confidence',
  region: 'Region',
  version: 'Version',
  years: (range: string) => `${range} years`,
  replacedBy: 'Replaced by',
  overlay: (region: string) =>
    `This file holds what differs in the region ${region}; all else is as in the role’s main file.`,
  problems: 'Problems',
  summary: 'Summary',
  noSummary: 'No summary yet.',
  facts: 'At a glance',
  pay: 'Pay',
  marketPay: 'Market pay',
  ways: 'Other pages',
  payRange: 'Pay range',
  paySource: 'Pay from',
  notRecorded: 'not recorded',
  median: 'median',
  middleHalf: 'middle half',
  middle: 'middle',
  asOf: (day: string) => `as of ${day}`,
  per: (period: string) => (period === 'day' ? 'a day' : period === 'hour' ? 'an hour' : `a ${period}`),
  levelUndefined: (label: string, id: string | undefined) =>
    id === undefined
      ? `No ${label.toLocaleLowerCase('en')} yet.`
      : `The taxonomy does not define ${label.toLocaleLowerCase('en')} ${id}.`,
  track: 'Track',
  typicalYears: 'Typical experience',
  news: 'New at this rung',
  dimension: 'Aspect',
  meaning: 'What it means here',
  ladder: 'Rungs of this ladder',
  here: 'this role',
  below: 'Below',
  above: 'Above',
  across: 'Across',
  outputs: 'Outputs',
  noOutputs: 'No outputs recorded yet.',
  measure: 'Measure',
  components: 'Components',
  noComponents: 'No components recorded yet.',
  emptyGroup: 'Nothing here yet.',
  expectedAt: (level: string | undefined) => (level === undefined ? 'Expected' : `At ${level}`),
  asAt: (level: string) => `As at ${level}`,
  examples: 'Examples',
  practice: 'Practice',
  counted: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
  example: ['example', 'examples'],
  task: ['practice task', 'practice tasks'],
  fromLibrary: 'library',
  openLibrary: 'Go to its text in the library',
  prevalence: { core: 'Core', common: 'Common', occasional: 'Occasional' },
  need: { essential: 'Essential', desirable: 'Desirable' },
  source: 'Source',
  excluded: 'Left out',
  excludedHint: 'Inherited statements that do not hold for this role.',
  noReason: 'No reason given.',
  aliases: 'Other titles',
  noAliases: 'No other titles recorded yet.',
  title: 'Title',
  type: 'Type',
  review: 'Review',
  note: 'Note',
  reviewed: { accepted: 'accepted', rejected: 'rejected', needs_review: 'not reviewed' },
  classifications: 'Classifications',
  noClassifications: 'No classifications recorded yet.',
  occupation: 'Occupation',
  unlisted: 'not in this system',
  tooCoarse: (kind: string) => `${kind} group, not an occupation`,
  inside: 'in',
  record: 'Record',
  owner: 'Owner',
  effectiveFrom: 'In effect from',
  formerCodes: 'Former codes',
  ids: 'In other systems',
  links: 'Links',
  goTo: (what: string) => `Go to the text: ${what}`,
  goToDefinition: (what: string) => `Go to the definition: ${what}`,
  severity: { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint' },
  countOf: { error: 'error', warning: 'warning', info: 'note', hint: 'hint' },
} as const;

/** `2 errors, 1 hint`; empty where there are none. */
export function countsText(counts: Readonly<Record<CardSeverity, number>>): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const one = words.countOf[severity];
      return words.counted(counts[severity], one, `${one}s`);
    })
    .join(', ');
}

/** A confidence as people read it: `medium 0.70`. */
export function confidenceText({ band, value }: { band: string; value: number }): string {
  return `${band} ${value.toFixed(2)}`;
}

/** Amounts of money with thousands separated; the currency goes before. */
export function amount(value: number, currency?: string): string {
  const text = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
  return currency ? `${currency} ${text}` : text;
}

/** The official groups around an occupation, the largest first; one that only repeats its title says nothing. */
export function groupsText({ title, groups }: Pick<CardClassification, 'title' | 'groups'>): string {
  return groups
    .map((group) => group.title)
    .filter((each) => each !== title)
    .join(' › ');
}
