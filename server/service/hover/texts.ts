import { type Inline, join, type Markdown, md } from './markdown';

const comma = (parts: readonly Inline[]): Markdown => join(parts, ', ');
const plural = (count: number, one: string, many: string): Markdown =>
  count === 1 ? md`1 ${one}` : md`${count} ${many}`;

/** Names may hold commas, so they are told apart by dots. */
const dots = (parts: readonly Inline[]): Markdown => join(parts, ' · ');

/** Every sentence of a hover. Values are escaped where they are put in. */
export const texts = {
  more: (count: number) => md`… and ${count} more`,
  title: (what: Inline, name: Inline) => md`**${what}: ${name}**`,
  aside: (parts: readonly Inline[]) => (parts.length === 0 ? undefined : md`*${join(parts, ' · ')}*`),
  heading: (title: string) => md`**${title}:**`,
  labelled: (label: Inline, text: Inline) => md`**${label}:** ${text}`,
  notDeclared: (what: string, id: Inline) => md`**${what}** ${id} is not declared in this taxonomy.`,
  didYouMean: (name: Inline) => md`Did you mean ${name}?`,
  declared: 'Declared',

  // Levels
  track: (name: string) => md`${name} track`,
  years: (years: string) =>
    /^[\d\s.+–-]+$/.test(years)
      ? md`usually ${years.replace(/\s*-\s*/, '–')} years of experience`
      : md`usually ${years}`,
  newAgainst: (rung: Inline) => md`New against ${rung}`,
  newHere: 'New here',
  nextRung: (names: Inline) => md`Next rung: ${names}`,
  rungBelow: (names: Inline) => md`Rung below: ${names}`,
  across: (names: readonly Inline[]) => md`Usual moves to another track: ${dots(names)}`,
  onTrack: (level: Inline, track: string) => md`${level} (${track})`,
  titleWords: (words: readonly string[]) => md`Words in titles: ${comma(words)}`,
  elsewhere: (names: readonly Inline[]) => md`Elsewhere: ${dots(names)}`,
  gives: (count: number) =>
    count === 0 ? [] : [md`Gives its roles ${plural(count, 'statement', 'statements')}.`],

  payFrom: (file: Inline) => md`Its pay comes from ${file}.`,

  // Functions and focuses
  noun: (noun: string) => md`A person is called ${noun}.`,
  openFocuses: (label: string, names: readonly Inline[]) => md`${label}: ${dots(names)}`,
  onlyFor: (names: readonly Inline[]) => md`Only for: ${dots(names)}`,
  notOpenTo: (label: string, name: Inline) => md`It is not open to the ${label} ${name}.`,
  anyPart: (label: string, part: string) =>
    md`**${label}**, the ${part} part of the code. This taxonomy declares none, so any letters and digits will do.`,
  parts: { function: 'first', focus: 'second', level: 'last' },

  // Definitions in a taxonomy.yaml or a library
  changesBuiltIn: (name: Inline, keys: readonly Inline[]) =>
    keys.length === 0
      ? md`Names the built-in ${name} and changes nothing of it yet.`
      : md`Changes the built-in ${name}: ${comma(keys)}. All else stays as it is built in.`,
  removesBuiltIn: (name: Inline) => md`Removes the built-in ${name}.`,
  rolesHave: (count: number) =>
    count === 0 ? md`No role has it yet.` : md`${plural(count, 'role has', 'roles have')} it.`,
  rolesUse: (count: number) =>
    count === 0 ? md`No role refers to it yet.` : md`${plural(count, 'role refers', 'roles refer')} to it.`,
  rungs: (names: readonly Inline[]) => md`Rungs: ${dots(names)}`,
  goesOnFrom: (name: Inline) => md`Goes on from ${name}: both are one line.`,
  holds: (names: readonly Inline[]) => md`Holds: ${dots(names)}`,
  section: (plural: Inline) => md`Its section in a role is ${plural}.`,
  expectations: (keys: readonly Inline[]) => md`Says what is expected at ${comma(keys)}.`,
  ruleSetting: (usual: string, here: string) =>
    usual === here ? md`Reported as: ${here}` : md`Reported as: ${here} *(usually ${usual})*`,
  severities: {
    off: 'not at all',
    hint: 'hint',
    info: 'information',
    warning: 'warning',
    error: 'error',
  } as Readonly<Record<string, string>>,

  // Other roles
  roleIs: (code: Inline, title: Inline, file: Inline) => md`${code} is **${title}**, in ${file}.`,
  roleWas: (code: Inline, title: Inline, now: Inline, file: Inline) =>
    md`${code} is an old code of **${title}**, now ${now}, in ${file}.`,
  noSuchRole: (code: Inline) => md`No role here has the code ${code}.`,
  ownFormerCode: (code: Inline) => md`${code} is an old code of this role. Who looks for it is led here.`,
  untitled: 'a role without a title',

  // Keys
  needed: 'always needed',
  expected: 'expected in a finished role',
  worthHaving: 'worth having',
  neededOr: (others: readonly Inline[]) => md`needed, or ${join(others, ' or ')} in its place`,
  onTheCard: (label: string) => md`On the card: *${label}*`,
  neededAt: (statuses: readonly string[]) => md`Needed for a role with the status ${comma(statuses)}.`,
  word: (id: Inline, meaning: Inline) => md`${id}: ${meaning}`,

  // Words
  wordOf: (name: Inline, key: Inline) => md`**${name}** · ${key}`,
  alsoNeeds: (what: readonly string[]) => md`A role with this status also needs: ${comma(what)}.`,
  acceptedOne: (list: string) =>
    list === 'classifications' ? 'an accepted classification' : `accepted ${list}`,
  step: (at: number, of: number) => md`step ${at} of ${of}`,
  confidence: (number: string, band: string) => md`**${number}** · ${band.toLowerCase()} confidence`,
  bands: (bands: readonly { name: string; from: number }[]) => {
    const [low, ...rest] = bands;
    const limits = rest.map(({ name, from }) => md`${name.toLowerCase()} from ${from}`);
    return md`*${comma([md`${low?.name.toLowerCase() ?? ''} below ${rest[0]?.from ?? 0}`, ...limits])}*`;
  },
  fieldValue: (name: string, value: Inline) => md`**${name}** · ${value}`,
  ownField: 'a field of your taxonomy',
  oneOf: (values: readonly Inline[]) => md`One of: ${comma(values)}`,
  notOneOf: (value: Inline) => md`${value} is none of the values that the taxonomy lists.`,

  // Regions
  region: (region: string) => md`**Region: ${region}**`,
  baseRegion: md`The region of this taxonomy: the text holds wherever no other file says otherwise.`,
  overlay: (base: string) =>
    md`This file changes what holds here; all else comes from the file for ${base} with the same code.`,
  otherRegions: (names: readonly Inline[]) => md`The same code also stands for: ${comma(names)}`,

  // Occupations
  kinds: {
    major: 'Major group',
    minor: 'Minor group',
    broad: 'Broad occupation',
    detailed: 'Detailed occupation',
  } as Readonly<Record<string, string>>,
  occupation: (code: string, title: string) => md`**${code} ${title}**`,
  occupationPath: (titles: readonly string[]) => join(titles, ' › '),
  tooCoarse: md`Too coarse for a role: it holds many occupations. Choose one inside it:`,
  nextToIt: md`Next to it:`,
  noSuchCode: (system: string, code: Inline) => md`${system} has no ${code}.`,
  retiredCode: (code: Inline, title: string) =>
    md`${code} was **${title}** in SOC 2010. SOC 2018 no longer has it; its work is now in:`,
  codes: (count: number) => md`${count.toLocaleString('en')} codes`,
  system: 'code system',

  // Components
  counts: (own: number, inherited: number) =>
    inherited === 0 ? md`${own} in this role.` : md`${own} in this role, ${inherited} inherited:`,
  inherited: (statement: Inline, origin: Inline) => md`${statement} *(from ${origin})*`,
  leftOut: (count: number) => md`${plural(count, 'inherited one is', 'inherited ones are')} left out.`,
  noSuchSection: (key: Inline) => md`${key} is no section of this taxonomy.`,
  sections: 'Sections',
  fromLibrary: (type: Inline) => md`${type} from the library`,
  statement: 'Statement',
  atLevel: (level: Inline) => md`At ${level}`,
  asAt: (level: string, written: string) => md`At ${level} (as at ${written})`,
  atProficiency: (name: Inline) => md`At proficiency ${name}`,
  generalText: (level: Inline) => md`The library says nothing special for ${level}; the general text serves.`,
  proficiency: 'Proficiency',
  examples: 'Examples',
  practice: 'To grow into it',
  usedBy: (count: number) =>
    count === 0 ? md`No other role uses it.` : md`Used by ${plural(count, 'other role', 'other roles')}.`,
  noSuchItem: (id: Inline) => md`The library has no item ${id}.`,
  leavesOut: (statement: Inline) => md`**Left out here:** ${statement}`,
  comesFrom: (origin: Inline) => md`It would come from ${origin}.`,
  roleAsks: 'The role asks',
  notInRole: (name: Inline, role: Inline) => md`The role ${role} has nothing with the id or ref ${name}.`,
  notInherited: (id: Inline) =>
    md`This role inherits nothing with the id ${id}, so there is nothing to leave out.`,
} as const;
