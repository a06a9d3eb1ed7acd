import { groupBy } from '../../model/group-by';
import type { CardModel } from '../card-model';
import type { CardComponent, CardComponentGroup, CardComponents, CardExcluded } from '../card-sections';
import { words } from '../words';
import { attributes, type Content, type Html, html } from './escape';
import { type Fold, fold } from './fold';
import { link } from './link';
import { badge, empty, go, keep, type Look, place, problemList } from './ui';

/** The statements of the role by kind; each kind folds, and so does the whole. */
export function componentsHtml(model: CardModel, look: Look): Html {
  const { components, level } = model;
  const { groups, excluded } = components;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return fold({
    key: 'components',
    heading: 'h2',
    name: words.components,
    count,
    part: components,
    look,
    content: [
      problemList(components.problems),
      groups.length === 0 && empty(words.noComponents),
      groups.map((group) => groupHtml(group, level.id, look)),
      excludedHtml(excluded, components, look),
    ],
  });
}

function groupHtml(group: CardComponentGroup, level: string | undefined, look: Look): Html {
  const key = uniqueKeys(group.key);
  const inner: Fold['content'] = [
    problemList(group.problems),
    group.items.length === 0 && empty(words.emptyGroup),
    themes(group.items).map(
      ([theme, items]) =>
        html`${theme && html`<h4 class="rw-theme">${theme}</h4>`}<ul class="rw-items">${items.map((item) => itemHtml(item, key(item), level, look))}</ul>`,
    ),
  ];
  return fold({
    key: `components.${group.key}`,
    heading: 'h3',
    name: group.name,
    count: group.count,
    part: group,
    look,
    content: inner,
  });
}

/**
 * Names for the items of a group that stay while others come and go: the id or ref where there is one, else the
 * place. A panel keeps an element, its focus and its folding by this name.
 */
function uniqueKeys(group: string): (item: CardComponent) => string {
  const seen = new Map<string, number>();
  return (item) => {
    const name = `${group} ${item.id ?? item.ref ?? JSON.stringify(item.path ?? item.source ?? item.statement)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  };
}

/** The items under their themes: first those without, then theme by theme in the order of the file. */
function themes(items: readonly CardComponent[]): readonly [string, readonly CardComponent[]][] {
  const byTheme = groupBy(items, ({ theme }) => theme ?? '');
  return [...byTheme].sort(([a], [b]) => Number(a !== '') - Number(b !== ''));
}

function itemHtml(item: CardComponent, key: string, level: string | undefined, look: Look): Html {
  const { expectation } = item;
  return html`<li class="rw-item rw-part"${keep(look, key)}${place(look, item)}><div class="rw-line"><span class="rw-statement">${item.statement}</span>${badges(item, look)}</div>${go(look, item, item.statement)}${
    expectation &&
    html`<p class="rw-expectation"><span class="rw-at">${expectation.asAt ? words.asAt(expectation.asAt) : words.expectedAt(level)}</span> ${expectation.text}</p>`
  }${more(item, key, look)}${problemList(item.problems)}</li>`;
}

/** Only what differs from the usual: essential, common and the role's own are not shown. */
function badges(item: CardComponent, look: Look): Content {
  const list = [
    item.proficiency && badge('proficiency', item.proficiency.name),
    item.prevalence !== 'common' && badge(item.prevalence, words.prevalence[item.prevalence]),
    item.need !== 'essential' && badge('desirable', words.need[item.need]),
    item.status && badge('status', item.status.name),
    item.originText && badge('origin', item.originText),
    item.library && libraryBadge(item, look),
  ].filter(Boolean);
  return list.length > 0 && html` <span class="rw-badges">${list.flatMap((each) => [each, ' '])}</span>`;
}

function libraryBadge({ library, statement }: CardComponent, look: Look): Html {
  if (!look.interactive) return badge('library', words.fromLibrary);
  const label = `${words.openLibrary}: ${statement}`;
  return html`<button type="button" class="rw-badge rw-badge-library"${place(look, { ...(library && { source: library }), problems: [] })}${attributes({ 'aria-label': label })}>${words.fromLibrary}</button>`;
}

function more(item: CardComponent, key: string, look: Look): Html | undefined {
  const { examples, practice, links, recordedSource } = item;
  const counts = [
    examples.length > 0 && words.counted(examples.length, ...words.example),
    practice.length > 0 && words.counted(practice.length, ...words.task),
    links.length > 0 && words.counted(links.length, 'link', 'links'),
    recordedSource !== undefined && words.source.toLocaleLowerCase('en'),
  ].filter(Boolean);
  if (counts.length === 0) return undefined;
  return html`<details class="rw-more"${attributes({ 'data-fold': look.interactive && `more ${key}` })}><summary>${counts.join(' · ')}</summary><div class="rw-more-in">
${list(words.examples, examples)}${list(words.practice, practice)}${list(words.links, links.map(link))}
${recordedSource && html`<p class="rw-sub">${words.source}: ${recordedSource}</p>`}</div></details>`;
}

function list(name: string, items: readonly Content[]): Html | undefined {
  if (items.length === 0) return undefined;
  return html`<p class="rw-more-name">${name}</p><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function excludedHtml(excluded: readonly CardExcluded[], part: CardComponents, look: Look): Html | undefined {
  if (excluded.length === 0) return undefined;
  const items = excluded.map(
    (each) =>
      html`<li class="rw-item rw-part"${place(look, each)}><div class="rw-line"><span class="rw-statement">${each.statement ?? html`<span class="rw-code">${each.component}</span>`}</span>${each.originText && html` <span class="rw-badges">${badge('origin', each.originText)}</span>`}</div>${go(look, each, each.statement ?? each.component)}<p class="rw-expectation">${each.reason ?? words.noReason}</p>${problemList(each.problems)}</li>`,
  );
  return fold({
    key: 'excludes',
    heading: 'h3',
    name: words.excluded,
    count: excluded.length,
    part: { ...part, path: ['excludes'] },
    look,
    content: [html`<p class="rw-sub">${words.excludedHint}</p>`, html`<ul class="rw-items">${items}</ul>`],
  });
}
