// Makes role files of a wanted length, as people write them: the same seed gives the same text.

const verbs =
  'Plans|Reviews|Documents|Measures|Prepares|Repairs|Explains|Schedules|Tests|Replaces|Records|Compares';
const objects =
  'the release of the billing product|the handover between shifts|the order of spare parts|the yearly budget of the ward|the map of the network|the training of new colleagues|the contract with the carrier|the list of open risks|the recovery of the archive|the survey of customers|the layout of the shelves|the rota of the clinic|the forecast of demand|the audit of access rights|the repair of the cold chain|the index of past incidents';
const manners =
  'before each quarter begins|together with the people who use it|after every change of the plan|with a colleague as second pair of eyes|and tells the team what was learned|so that others can repeat it|within one working day|and keeps the reasons on file|without stopping the daily work|for the whole region|and asks for objections first|by the agreed checklist';
const subjects =
  'How demand moves over the week|Where the older systems are fragile|Which rules bind personal data|What the neighbouring teams depend on|How prices are agreed with carriers|Which parts wear out first|What a complaint costs|How a shift is staffed';
const themes = ['Delivery', 'Operation', 'People', 'Quality'];
const refs = [
  'infrastructure-as-code',
  'delivery-pipelines',
  'observability',
  'incident-response',
  'access-control',
];

const words = { verbs: verbs.split('|'), objects: objects.split('|'), manners: manners.split('|') };
const facts = subjects.split('|');

/** Numbers from 0 to below `n` that look random and are the same for the same seed (mulberry32). */
function dice(seed) {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

/** Sentences that do not repeat within a role before all combinations are used up. */
function speaker(roll) {
  const used = new Set();
  const total = words.verbs.length * words.objects.length * words.manners.length;
  let at = roll(total);
  return () => {
    // A step without a common divisor with the total visits every combination once.
    at = (at + 1009) % total;
    const verb = words.verbs[at % words.verbs.length];
    const rest = Math.floor(at / words.verbs.length);
    const object = words.objects[rest % words.objects.length];
    const manner = words.manners[Math.floor(rest / words.objects.length) % words.manners.length];
    const sentence = `${verb} ${object} ${manner}`;
    const again = used.has(sentence) ? `, part ${used.size}` : '';
    used.add(`${sentence}${again}`);
    return `${sentence}${again}.`;
  };
}

function header(code, seed) {
  const level = code.split('.').at(-1);
  return [
    'title: DevOps Engineer',
    `code: ${code}`,
    `level: ${level}`,
    'status: review',
    'summary: Keeps the way from commit to user short and safe for one product.',
    'version: 3',
    'confidence: 0.7',
    'owner: platform-leads',
    'ids:',
    `  workday: JP${1000 + seed}`,
    'story:',
    '  who: An engineer who wants changes to reach users within the hour.',
    '  problem:',
    '    external: Finished changes wait for days in queues.',
    '    internal: Evenings go to repairs that a script could have done.',
    '    why: People who build something deserve to see it used.',
    '  plan:',
    '    - Measures where each change waits.',
    '    - Removes the longest wait first.',
    '    - Passes on what worked.',
    '  stakes: Releases slip and the people on call wear out.',
    '  success: Any engineer ships on a working day without asking.',
    'outputs:',
    '  - A pipeline that anyone in the team can change.',
    '  - statement: A service that keeps its agreed target.',
    '    measure: At most 40 minutes of failed orders in a quarter.',
    'pay:',
    '  currency: USD',
    '  period: year',
    '  market:',
    '    median: 117000',
    '    p25: 98000',
    '    p75: 138000',
    '    basis: survey',
    '    asOf: 2026-06',
  ];
}

const footer = [
  'aliases:',
  '  - title: Site Reliability Engineer',
  '    type: posting',
  '    confidence: 0.55',
  '    review: needs_review',
  '  - title: Pipeline Engineer',
  '    type: internal',
  '    confidence: 0.81',
  '    review: accepted',
  'classifications:',
  '  - system: soc-2018',
  '    code: 15-1244',
  '    source: manual',
  '    confidence: 0.8',
  '    review: accepted',
];

/** One component in one of the forms that people use: short, long, long with examples. */
function component(say, roll) {
  const form = roll(4);
  if (form < 2) return [`    - ${say()}`];
  const lines = [`    - statement: ${say()}`];
  if (form === 3) lines.push(`      theme: ${themes[roll(themes.length)]}`);
  lines.push(`      prevalence: ${['core', 'common', 'occasional'][roll(3)]}`);
  if (form === 3) lines.push('      examples:', `        - ${say()}`);
  return lines;
}

function reference(id) {
  return [`    - ref: ${id}`, '      proficiency: working'];
}

function section(name, items) {
  return [`  ${name}:`, ...items.flat()];
}

/** A role file of about `lines` lines (at most five off), for 90 lines and more. */
export function generateRole({ lines = 136, seed = 1, code = 'DEVO.GEN.P3' } = {}) {
  const roll = dice(seed);
  const say = speaker(roll);
  const head = header(code, seed);
  const known = section('knowledge', [
    ...facts.slice(0, 3).map((fact) => [`    - ${fact}.`]),
    [`    - statement: ${facts[3]}.`, '      need: desirable'],
  ]);
  const skills = section('skills', refs.map(reference));
  const room = lines - head.length - footer.length - known.length - skills.length - 3;
  const responsibilities = fill(Math.ceil(room * 0.6), say, roll);
  const tasks = fill(room - responsibilities.flat().length, say, roll);
  const parts = [
    head,
    ['components:'],
    section('responsibilities', responsibilities),
    section('tasks', tasks),
    skills,
    known,
    footer,
  ];
  return `${parts.flat().join('\n')}\n`;
}

function fill(lines, say, roll) {
  const items = [];
  for (let left = lines; left > 0; left -= items.at(-1).length) items.push(component(say, roll));
  return items;
}
