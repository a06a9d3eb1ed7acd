import { blocks, type Lines, list, table } from '../markdown/blocks';
import { code, inline } from '../markdown/escape';
import type { Plan, PlanItem, PlanStep } from './plan';
import { planWords as words } from './words';

/** The plan as a document with check boxes, to be edited by the person whose plan it is. */
export function planMarkdown(plan: Plan): string {
  const { from, to, person, narrowed, staying } = plan;
  const { rising, changing, added, qualifications, shown, leaving } = plan;
  const isSame = [rising, changing, added, qualifications, shown, leaving, plan.level].every(
    ({ length }) => length === 0,
  );
  return `${blocks(
    `# ${inline(words.title(from.title, to.title))}`,
    person !== undefined && inline(words.for(person)),
    `${code(from.code)} ${inline(from.level)} → ${code(to.code)} ${inline(to.level)}`,
    to.ended && `**${inline(words.ended(to.title, to.replacedBy))}**`,
    isSame ? words.nothing : inline(words.intro(from.title, to.title)),
    narrowed && words.narrowed,
    levelLines(plan),
    section(words.rising, rising, words.ownStep),
    section(words.changing, changing, words.ownStep),
    section(words.added, added, words.ownStep),
    section(words.qualifications, qualifications, words.qualificationStep),
    shown.length > 0 && [`## ${words.shown}`, list(shown.map(({ statement }) => `[x] ${inline(statement)}`))],
    leaving.length > 0 && [`## ${words.leaving}`, list(leaving.map(inline))],
    staying > 0 && words.staying(staying),
  )}\n`;
}

/** The title of the document. */
export function planTitle({ from, to }: Plan): string {
  return words.title(from.title, to.title);
}

function levelLines({ level, news }: Plan): Lines {
  if (level.length === 0) return undefined;
  const rows = level.map(({ name, now, target }) => [inline(name), inline(now ?? ''), inline(target ?? '')]);
  return [
    `## ${words.level}`,
    news !== undefined && `**${words.news}:** ${inline(news)}`,
    table([words.aspect, words.now, words.target], rows),
  ];
}

/** One heading for each item, its steps as check boxes below it. */
function section(heading: string, items: readonly PlanItem[], otherwise: string): Lines {
  if (items.length === 0) return undefined;
  return [`## ${heading}`, ...items.flatMap((item) => itemLines(item, otherwise))];
}

function itemLines(item: PlanItem, otherwise: string): readonly string[] {
  const { type, statement, before, now, target, practice, examples, desirable } = item;
  const about = [type, ...(desirable ? [words.desirable] : [])].map(inline).join(', ');
  const steps = practice.length > 0 ? practice.map(inline) : [otherwise];
  return [
    `### ${inline(statement)}`,
    [
      `*${about}*`,
      ...(before === undefined ? [] : [`${words.before}: ${inline(before)}`]),
      ...stepLines(words.now, now),
      ...stepLines(words.target, target),
    ].join('  \n'),
    list(steps.map((step) => `[ ] ${step}`)),
    ...(examples.length > 0 ? [`${words.examples}: ${examples.map(inline).join(' ')}`] : []),
  ];
}

function stepLines(name: string, step: PlanStep | undefined): readonly string[] {
  const { proficiency, expectation } = step ?? {};
  if (proficiency === undefined && expectation === undefined) return [];
  const text = [proficiency && `**${inline(proficiency)}**`, expectation && inline(expectation)];
  return [`${name}: ${text.filter(Boolean).join(' · ')}`];
}
