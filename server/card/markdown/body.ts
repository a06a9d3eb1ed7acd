import { adjacentWords } from '../adjacent-words';
import type { CardModel } from '../card-model';
import type { CardComponent, CardLevel, CardRung } from '../card-sections';
import { words } from '../words';
import { flat, type Lines, list, problems, problemsInline, table } from './blocks';
import { code, inline, link, paragraphs, type RoleHref, roleName } from './escape';
import { line } from './top';

/** What the level means, as a table. */
export function level(at: CardLevel, href?: RoleHref): Lines {
  if (!at.known) return [`## ${inline(at.label)}`, `*${inline(words.levelUndefined(at.label, at.id))}*`];
  const rows = [
    ...at.dimensions.map(({ name, text }) => [inline(name), inline(text)]),
    ...(at.years ? [[words.typicalYears, inline(words.years(at.years))]] : []),
    ...at.equivalents.map(({ name, text }) => [inline(name), inline(text)]),
    ...(at.news ? [[words.news, inline(at.news)]] : []),
  ];
  const rungs = (name: string, list: readonly CardRung[]): string | undefined =>
    list.length === 0 ? undefined : line(name, list.map((each) => rung(each, href)).join(', '));
  return [
    `## ${inline(`${at.label} ${at.id} · ${at.name}`)}`,
    at.summary && paragraphs(at.summary),
    rows.length > 0 && table([words.dimension, words.meaning], rows),
    list(
      flat([
        rungs(words.below, at.below ? [at.below] : []),
        rungs(words.above, at.above ? [at.above] : []),
        rungs(words.across, at.across),
      ]),
    ),
  ];
}

/** A rung with the role that stands there. */
function rung({ id, name, role, vacant }: CardRung, href?: RoleHref): string {
  const holder = role ? `: ${roleName(role, href)}` : '';
  return `${code(id)} ${inline(name)}${holder}${vacant ? ` *(${adjacentWords.vacant})*` : ''}`;
}

/** What the role delivers. */
export function outputs({ outputs: { items, problems: found }, audience }: CardModel): Lines {
  if (audience && items.length === 0) return undefined;
  const lines = items.map((item) =>
    [
      inline(item.statement) + problemsInline(item.problems),
      item.measure && `*${words.measure}:* ${inline(item.measure)}`,
    ]
      .filter(Boolean)
      .join('\\\n'),
  );
  return [`## ${words.outputs}`, problems(found), lines.length > 0 ? list(lines) : `*${words.noOutputs}*`];
}

/** The statements by kind and theme, and what is left out. */
export function components(model: CardModel): Lines {
  const { groups, excluded, problems: found } = model.components;
  if (model.audience && groups.length === 0) return undefined;
  return [
    `## ${words.components}`,
    problems(found),
    groups.length === 0 && `*${words.noComponents}*`,
    groups.map((group) => [
      `### ${inline(group.name)} (${group.count})`,
      problems(group.problems),
      group.items.length === 0
        ? `*${words.emptyGroup}*`
        : list(group.items.map((item) => component(item, model.level.id))),
    ]),
    excluded.length > 0 && [
      `### ${words.excluded} (${excluded.length})`,
      list(
        excluded.map(({ statement, component: name, originText, reason, problems: own }) => {
          const what = statement === undefined ? code(name) : inline(statement);
          return `${what}${originText ? ` *(${inline(originText)})*` : ''}: ${inline(reason ?? words.noReason)}${problemsInline(own)}`;
        }),
      ),
    ],
  ];
}

function component(item: CardComponent, level: string | undefined): string {
  const { expectation, examples, practice, links } = item;
  const badges = flat([
    item.theme,
    item.proficiency?.name,
    item.prevalence !== 'common' && words.prevalence[item.prevalence],
    item.need !== 'essential' && words.need[item.need],
    item.status?.name,
    item.originText,
  ]).map(inline);
  const at = expectation && (expectation.asAt ? words.asAt(expectation.asAt) : words.expectedAt(level));
  return flat([
    `${inline(item.statement)}${badges.length > 0 ? ` *(${badges.join(', ')})*` : ''}${problemsInline(item.problems)}`,
    expectation && `- *${inline(at ?? '')}:* ${inline(expectation.text)}`,
    examples.length > 0 && `- *${words.examples}:*\n${list(examples.map(inline)).replace(/^/gm, '  ')}`,
    practice.length > 0 && `- *${words.practice}:*\n${list(practice.map(inline)).replace(/^/gm, '  ')}`,
    links.map(({ url, title }) => `- ${link(url, title)}`),
  ]).join('\n');
}
