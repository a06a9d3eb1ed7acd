import type { CardModel } from '../card-model';
import type { CardStory } from '../card-sections';
import { headerProblems } from '../header-problems';
import { marketText, type PayText, rangeText } from '../pay-text';
import { confidenceText, countsText, words } from '../words';
import { blocks, flat, type Lines, list, problems, problemsInline } from './blocks';
import { code, inline, paragraphs } from './escape';

/** Breadcrumb, title, state of the role, summary and facts. */
export function top(model: CardModel): string {
  const { header, breadcrumb, summary } = model;
  return blocks(
    breadcrumb.map((crumb) => inline(crumb.name)).join(' › '),
    `# ${inline(header.title.text ?? words.untitled)}`,
    header.subtitle && `*${inline(header.subtitle)}*`,
    list(state(model)),
    header.overlay && `*${inline(words.overlay(header.region.text ?? ''))}*`,
    problems(headerProblems(model)),
    summary.text ? paragraphs(summary.text) : model.audience === undefined && `*${words.noSummary}*`,
    problems(summary.problems),
    list(facts(model)),
  );
}

function state({ header, problemCounts }: CardModel): readonly string[] {
  const { level, status, confidence, version, replacedBy } = header;
  const levelText = [level.id, level.name, level.years && words.years(level.years)]
    .filter(Boolean)
    .join(' · ');
  return flat([
    line(words.code, header.code.text === undefined ? words.noCode : code(header.code.text)),
    line(level.label, inline(levelText || words.unknownLevel)),
    status && line(words.status, inline(status.name)),
    confidence && line(words.confidence, confidenceText(confidence)),
    line(words.region, inline(header.region.text ?? '')),
    version && line(words.version, inline(version.text ?? '')),
    replacedBy && line(words.replacedBy, code(replacedBy.text ?? '')),
    countsText(problemCounts) && line(words.problems, countsText(problemCounts)),
  ]);
}

function facts({ breadcrumb, pay }: CardModel): readonly string[] {
  const { market, range } = pay;
  const tree = breadcrumb
    .filter((crumb) => crumb.kind !== 'superfunction')
    .map((crumb) =>
      line(
        inline(crumb.label),
        crumb.name === crumb.id ? code(crumb.id) : `${inline(crumb.name)} ${code(crumb.id)}`,
      ),
    );
  return flat([
    tree,
    !pay.recorded && !pay.withheld && line(words.pay, words.notRecorded + problemsInline(pay.problems)),
    market && line(words.marketPay, payLine(marketText(pay, market)) + problemsInline(market.problems)),
    range && line(words.payRange, payLine(rangeText(pay, range)) + problemsInline(range.problems)),
  ]);
}

function payLine({ main, more }: PayText): string {
  return inline(more === undefined ? main : `${main}, ${more}`);
}

/** A named value of a list. */
export function line(name: string, value: string): string {
  return `**${name}:** ${value}`;
}

/** The story under the taxonomy's headings. */
export function story(told: CardStory | undefined): Lines {
  if (!told) return undefined;
  return [
    `## ${inline(told.label)}`,
    problems(told.problems),
    told.parts.map((part) => [
      `### ${inline(part.label)}`,
      part.text && paragraphs(part.text),
      list(
        part.sides.map((side) => line(inline(side.label), inline(side.text)) + problemsInline(side.problems)),
      ),
      list(
        part.steps.map((step) => inline(step.text) + problemsInline(step.problems)),
        (index) => `${index + 1}.`,
      ),
      problems(part.problems),
    ]),
  ];
}
