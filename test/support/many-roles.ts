// Makes a taxonomy of as many roles as wanted, as a large organisation writes them: functions, focuses and levels in all
// combinations, texts that differ, and the styles of many hands. The same count and seed give the same files. It needs
// nothing but itself, so that tests and benchmarks both can read it as it stands.

export interface GeneratedFile {
  /** Relative to the folder of the taxonomy, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** About so many lines each role has. */
export const linesOfRole = 136;

/** A level that a tenth of all roles have, defined in `taxonomy.yaml`; renaming it changes all of them. */
export const commonLevel = 'P3';

const words = (text: string): readonly string[] => text.split('|');

const superfunctions = words(
  'TECH Technology|CARE Patient care|COMM Commerce|FINA Finance|PEOP People|LOGI Logistics|MANU Manufacturing|LEGA Legal|RSCH Research|SITE Sites',
);
const domains = words(
  'Network|Platform|Database|Payment|Search|Ward|Clinic|Theatre|Pharmacy|Midwifery|Retail|Wholesale|Partner|Campaign|Export|Ledger|Treasury|Tax|Audit|Credit|Hiring|Training|Reward|Benefits|Workplace|Fleet|Harbour|Depot|Customs|Route|Lathe|Foundry|Packing|Welding|Tooling|Contract|Privacy|Patent|Licence|Compliance|Battery|Genetics|Weather|Materials|Optics|Heating|Cleaning|Catering|Security|Garden',
);
const disciplines = words('Engineering Engineer|Operations Operator|Analysis Analyst|Support Adviser');
const focuses = words('GEN General|INT International|NEW New products|OLD Older products|REG Regulated work');
const levels = words('P1|P2|P3|P4|P5|P6|M1|M2|M3|M4');
const rungs = words(
  'Associate ||Experienced |Senior |Staff |Principal |Supervising |Managing |Presiding |Head ',
);
const topics = words(
  'planning|estimates|records|handovers|contracts|budgets|diagnosis|interviews|reviews|suppliers|forecasts|inspections|risks|teaching|negotiation|drawings|statistics|schedules|purchasing|reports',
);
const verbs = words(
  'Plans|Reviews|Documents|Measures|Prepares|Repairs|Explains|Schedules|Tests|Replaces|Records|Compares|Traces|Renews|Sorts|Agrees',
);
const objects = words(
  'the release|the handover between shifts|the order of spare parts|the yearly budget|the map|the training of new colleagues|the contract with the carrier|the list of open risks|the recovery of the archive|the survey of customers|the layout of the shelves|the rota|the forecast of demand|the audit of access rights|the repair of the cold chain|the index of past incidents|the terms of use|the stock of tools|the list of contacts',
);
const manners = words(
  'before each quarter begins|together with the people who use it|after every change of the plan|with a colleague as second pair of eyes|and tells the team what was learned|so that others can repeat it|within one working day|and keeps the reasons on file|without stopping the daily work|for the whole region|and asks for objections first|by the agreed checklist|when the season changes',
);
const occupations = words(
  '15-1252|15-1244|15-1242|29-1141|29-1051|41-3091|41-1012|13-2011|13-2081|13-1071|13-1151|53-3032|51-4121|51-9111|23-2011|13-1041|19-2031|37-2011|35-2014|49-9021',
);

/** Numbers from 0 to below `n` that look random and are the same for the same seed (mulberry32). */
type Dice = (n: number) => number;

function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

interface Role {
  readonly superfunction: string;
  readonly function: string;
  readonly domain: string;
  readonly noun: string;
  readonly focus: string;
  readonly level: string;
  readonly rung: string;
  readonly code: string;
}

/** How many roles each function has, and after how many functions codes get a number. */
const perFunction = focuses.length * levels.length;
const named = domains.length * disciplines.length;

/** The role with a number, from 0. */
function roleAt(index: number): Role {
  const at = Math.floor(index / perFunction);
  const domain = pick(domains, Math.floor((at % named) / disciplines.length));
  const [discipline = '', noun = ''] = pick(disciplines, at).split(' ');
  const round = Math.floor(at / named);
  const prefix = `${domain.slice(0, 3)}${discipline[0]}`.toUpperCase();
  const code = round === 0 ? prefix : `${prefix}${round + 1}`;
  const focus = pick(focuses, Math.floor(index / levels.length)).slice(0, 3);
  const level = pick(levels, index);
  return {
    superfunction: pick(superfunctions, Math.floor(domains.indexOf(domain) / 5)).slice(0, 4),
    function: code,
    domain,
    noun: `${domain} ${noun}`,
    focus,
    level,
    rung: pick(rungs, index),
    code: `${code}.${focus}.${level}`,
  };
}

const pathOf = (role: Role): string => `${role.superfunction}/${role.function}/${role.code}.role.yaml`;

/** The file of the role with a number, from 0, relative to the taxonomy's folder. */
export function rolePath(index: number): string {
  return pathOf(roleAt(index));
}

/** The taxonomy, its library and `count` roles, in this order. */
export function* manyRoles(count: number, seed = 1): Generator<GeneratedFile> {
  yield { path: 'taxonomy.yaml', text: taxonomy(count) };
  yield { path: 'shared.library.yaml', text: library() };
  for (let index = 0; index < count; index++) {
    const role = roleAt(index);
    yield { path: pathOf(role), text: roleText(role, dice(seed * 1_000_003 + index)) };
  }
}

function taxonomy(count: number): string {
  const functions: string[] = [];
  for (let index = 0; index < count; index += perFunction) {
    const { function: id, superfunction, noun } = roleAt(index);
    functions.push(
      `  - id: ${id}\n    name: ${noun} roles\n    noun: ${noun}\n    superfunction: ${superfunction}`,
    );
    functions.push(
      `    components:\n      knowledge:\n        - ref: ${pick(topics, index / perFunction)}-facts`,
    );
  }
  const tree = superfunctions.map((each) => `  - id: ${each.slice(0, 4)}\n    name: ${each.slice(5)}`);
  const kinds = focuses.map((each) => `  - id: ${each.slice(0, 3)}\n    name: ${each.slice(4)}`);
  return `# A generated taxonomy.
format: 1
name: ${count} generated roles
region: global
currency: USD
superfunctions:
${tree.join('\n')}
functions:
${functions.join('\n')}
focuses:
${kinds.join('\n')}
levels:
  - id: ${commonLevel}
    name: Experienced
    track: P
    rank: 35
    typicalYears: 4-6
    titleWords:
      - experienced
    summary: Handles whole tasks of the trade without being asked twice.
    scope: A field of work of one team.
    autonomy: Agrees the goal and finds the way.
    complexity: Usual cases and some that are new.
    impact: The results of the team.
    decisionRights: Decides how the own work is done.
    leadership: Helps those who are new.
    new: Works without a plan made by others.
    components:
      competencies:
        - id: coaches-newcomers
          statement: Shows newer colleagues how to do a task instead of doing it for them.
`;
}

function library(): string {
  const items = topics.flatMap((topic) => [
    `  - id: ${topic}-skill\n    type: skill\n    statement: Keeps ${topic} short and true.\n    levels:`,
    ...['P1', 'P3', 'P5'].map(
      (level, step) =>
        `      ${level}:\n        proficiency: ${pick(['awareness', 'working', 'expert'], step)}\n        expectation: ${pick(['Follows the agreed way of', 'Improves the way of', 'Sets the direction for'], step)} ${topic}.`,
    ),
    `  - id: ${topic}-facts\n    type: knowledge\n    statement: What ${topic} cost and whom they concern.`,
  ]);
  return `library:\n${items.join('\n')}\n`;
}

function roleText(role: Role, roll: Dice): string {
  const head = header(role, roll);
  const foot = footer(role, roll);
  const say = speaker(role, roll);
  const skills = Array.from({ length: 5 }, (_, index) => [
    `    - ref: ${pick(topics, roll(4) + index * 4)}-skill`,
    '      proficiency: working',
  ]);
  const knowledge = Array.from(
    { length: 3 },
    (_, index) =>
      `    - How others keep ${pick(objects, roll(99))} of ${role.domain.toLowerCase()}, part ${index + 1}.`,
  );
  const room = linesOfRole - head.length - foot.length - skills.length * 2 - knowledge.length - 5;
  const body = [
    'components:',
    '  responsibilities:',
    ...statements(Math.ceil(room * 0.6), say, roll),
    '  tasks:',
    ...statements(Math.floor(room * 0.4), say, roll),
    '  skills:',
    ...skills.flat(),
    '  knowledge:',
    ...knowledge,
  ];
  const text = withFault(`${[...head, ...body, ...foot].join('\n')}\n`, role, roll);
  return roll(25) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

/** A few roles are wrong in the ways in which people's are. */
function withFault(text: string, { level }: Role, roll: Dice): string {
  const fault = roll(500);
  if (fault < 10) return text.replace('  success:', '  sucess:');
  if (fault < 15) return text.replace(`\nlevel: ${level}`, '\nlevel: P9');
  if (fault === 15) return text.replace('\nstatus: ', '\nstatus: "');
  return text;
}

function header(role: Role, roll: Dice): string[] {
  const { code, level, noun, rung, domain, focus } = role;
  const title = `${rung}${noun}`;
  const former = `${role.function}.${focus[0]}1.${level}`;
  const quote = pick(['"', "'", '', '', '', ''], roll(6));
  return [
    ...(roll(3) === 0 ? [`# Agreed with the ${domain.toLowerCase()} council in 20${20 + roll(6)}.`] : []),
    `title: ${quote}${title}${quote}`,
    `code: ${code}`,
    `level: ${level}`,
    `status: ${pick(['draft', 'review', 'approved', 'approved'], roll(4))}${roll(8) === 0 ? '  # see minutes' : ''}`,
    `summary: ${noun}s keep ${pick(objects, roll(99))} in good order ${pick(manners, roll(99))}.`,
    `version: ${1 + roll(9)}`,
    `confidence: 0.${1 + roll(9)}`,
    `owner: ${domain.toLowerCase()}-leads`,
    ...(roll(7) > 0 ? [] : roll(3) > 0 ? ['formerCodes:', `  - ${former}`] : [`formerCodes: [${former}]`]),
    'ids:',
    `  workday: JP${1000 + roll(90_000)}`,
    'story:',
    ...(roll(5) === 0
      ? ['  who: >-', `    Somebody who wants ${pick(objects, roll(99))}`, '    to hold for years.']
      : [`  who: Somebody who wants ${pick(objects, roll(99))} to hold for years.`]),
    '  problem:',
    `    external: Those who depend on ${pick(objects, roll(99))} wait for days.`,
    `    internal: Evenings go to ${pick(objects, roll(99))} once more.`,
    '    why: People who make something deserve to see it used.',
    '  plan:',
    `    - ${pick(verbs, roll(99))} ${pick(objects, roll(99))}.`,
    `    - ${pick(verbs, roll(99))} ${pick(objects, roll(99))}.`,
    `  stakes: Without it ${pick(objects, roll(99))} slips.`,
    `  success: Anybody can rely on ${pick(objects, roll(99))}.`,
    'outputs:',
    `  - A ${domain.toLowerCase()} plan that anyone in the team can change.`,
    `  - statement: ${domain} work that keeps its agreed target.`,
    `    measure: At most ${2 + roll(60)} complaints in a quarter.`,
    ...pay(roll),
  ];
}

function pay(roll: Dice): string[] {
  const median = 40_000 + roll(90) * 1000;
  if (roll(6) === 0)
    return [
      `pay: { currency: USD, period: year, market: { median: ${median}, basis: survey, asOf: 2026-06 } }`,
    ];
  return [
    ...['pay:', '  currency: USD', '  period: year', '  market:', `    median: ${median}`],
    ...[`    p25: ${median - 9000}`, `    p75: ${median + 11_000}`, '    basis: survey', '    asOf: 2026-06'],
  ];
}

function footer({ noun, domain }: Role, roll: Dice): string[] {
  const confidence = `0.${3 + roll(6)}`;
  const alias = `${domain} ${pick(['Technician', 'Expert', 'Officer', 'Consultant', 'Partner'], roll(5))} ${1 + roll(400)}`;
  const first =
    roll(6) === 0
      ? [`  - { title: ${alias}, type: common, confidence: ${confidence}, review: needs_review }`]
      : [
          `  - title: ${alias}`,
          '    type: common',
          `    confidence: ${confidence}`,
          '    review: needs_review',
        ];
  return [
    'aliases:',
    ...first,
    `  - title: '${noun} in ${pick(['the north', 'the south', 'the east', 'the west'], roll(4))}'`,
    '    type: internal',
    '    confidence: 0.81',
    '    review: accepted',
    'classifications:',
    '  - system: soc-2018',
    `    code: ${pick(occupations, roll(99))}`,
    '    source: manual',
    `    confidence: 0.${5 + roll(5)}`,
    '    review: accepted',
  ];
}

/** Sentences that do not repeat within a role. */
function speaker({ domain }: Role, roll: Dice): () => string {
  const total = verbs.length * objects.length * manners.length;
  let at = roll(total);
  return () => {
    // A step without a common divisor with the total visits every combination once.
    at = (at + 1009) % total;
    const rest = Math.floor(at / verbs.length);
    const object = pick(objects, rest);
    const manner = pick(manners, Math.floor(rest / objects.length));
    return `${pick(verbs, at)} ${object} of ${domain.toLowerCase()} ${manner}`;
  };
}

/** Statements of about so many lines in the forms that people use: short, long, long with examples, over two lines. */
function statements(lines: number, say: () => string, roll: Dice): string[] {
  const all: string[] = [];
  while (all.length < lines) {
    const form = roll(8);
    if (form < 4) all.push(`    - ${say()}.`);
    else if (form === 4) all.push(`    - "${say()}: no exceptions."`);
    else
      all.push(
        `    - statement: ${say()}.`,
        `      prevalence: ${pick(['core', 'common', 'occasional'], roll(3))}`,
      );
    if (form === 5) all.push('      need: desirable  # asked for since 2024');
    if (form === 6) all.push('      examples:', `        - ${say()}.`);
  }
  return all;
}
