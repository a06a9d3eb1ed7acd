import type { CardModel } from '../card-model';
import type { CardReview } from '../card-part';
import type { CardAlias, CardClassification } from '../card-sections';
import { confidenceText, groupsText, words } from '../words';
import { type Lines, list, problems, problemsInline, table } from './blocks';
import { code, inline, link } from './escape';
import { line } from './top';

/** Other titles as a table. */
export function aliases({ aliases: { items, problems: found }, audience }: CardModel): Lines {
  if (audience && items.length === 0) return undefined;
  const judged = audience ? [] : [words.confidence, words.review];
  return [
    `## ${words.aliases}`,
    problems(found),
    items.length === 0
      ? `*${words.noAliases}*`
      : table(
          [words.title, words.type, ...judged],
          items.map((item) => [
            inline(item.title) +
              (item.language ? ` ${code(item.language)}` : '') +
              problemsInline(item.problems),
            inline(item.type?.name ?? ''),
            ...(audience ? [] : [sureness(item), review(item.review)]),
          ]),
        ),
  ];
}

/** Codes of official systems, a table each. */
export function classifications({
  classifications: { systems, problems: found },
  audience,
}: CardModel): Lines {
  if (audience && systems.length === 0) return undefined;
  const judged = audience ? [] : [words.source, words.confidence, words.review];
  return [
    `## ${words.classifications}`,
    problems(found),
    systems.length === 0 && `*${words.noClassifications}*`,
    systems.map(({ name, items }) => [
      `### ${inline(name)}`,
      table(
        [words.code, words.occupation, ...judged],
        items.map((item) => [
          code(item.code),
          occupation(item) + problemsInline(item.problems),
          ...(audience ? [] : [inline(item.recordedSource?.name ?? ''), sureness(item), review(item.review)]),
        ]),
      ),
    ]),
  ];
}

function sureness({ confidence }: CardAlias | CardClassification): string {
  return confidence ? confidenceText(confidence) : '';
}

function occupation(item: CardClassification): string {
  if (item.lookup === 'unlisted') return `*${words.unlisted}*`;
  const coarse = item.tooCoarse && `*(${inline(words.tooCoarse(item.kind ?? ''))})*`;
  const groups = groupsText(item);
  return [inline(item.title ?? ''), coarse, groups && `(${words.inside} ${inline(groups)})`]
    .filter(Boolean)
    .join(' ');
}

function review({ id, by, on, note }: CardReview): string {
  const who = [by, on]
    .filter((each) => each !== undefined)
    .map(inline)
    .join(', ');
  return [words.reviewed[id], who, note && inline(note)].filter(Boolean).join('; ');
}

/** Owner, dates and other names of the role; nothing where none is recorded. */
export function record({
  record: { owner, effectiveFrom, fields, formerCodes, ids, links },
}: CardModel): Lines {
  const lines = [
    ...(owner ? [line(words.owner, inline(owner.text ?? '') + problemsInline(owner.problems))] : []),
    ...(effectiveFrom
      ? [line(words.effectiveFrom, inline(effectiveFrom.text ?? '') + problemsInline(effectiveFrom.problems))]
      : []),
    ...fields.map((field) => line(inline(field.label), inline(field.text) + problemsInline(field.problems))),
    ...(formerCodes.length > 0
      ? [line(words.formerCodes, formerCodes.map(({ text }) => code(text)).join(', '))]
      : []),
    ...ids.map(({ system, text }) => line(inline(system), code(text))),
    ...links.map(({ url, title }) => line(words.links, link(url, title))),
  ];
  return lines.length > 0 && [`## ${words.record}`, list(lines)];
}
