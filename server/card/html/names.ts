import type { CardModel } from '../card-model';
import type { CardAlias, CardClassification, CardSystem } from '../card-sections';
import { groupsText, words } from '../words';
import { type Content, type Html, html } from './escape';
import { fold } from './fold';
import { table } from './table';
import { badge, confidence, empty, go, type Look, place, problemList, review } from './ui';

/** Other titles, how sure they are, and what people decided. */
export function aliasesHtml({ aliases, audience }: CardModel, look: Look): Html {
  const rows = aliases.items.map((alias) => aliasRow(alias, audience, look));
  const judged = audience ? [] : [words.confidence, words.review];
  return fold({
    key: 'aliases',
    heading: 'h2',
    name: words.aliases,
    count: aliases.items.length,
    part: aliases,
    look,
    content: [
      problemList(aliases.problems),
      rows.length === 0
        ? empty(words.noAliases)
        : table(words.aliases, [words.title, words.type, ...judged], rows),
    ],
  });
}

/** Codes of official systems with their official titles. */
export function classificationsHtml({ classifications, audience }: CardModel, look: Look): Html {
  const { systems, ...part } = classifications;
  return fold({
    key: 'classifications',
    heading: 'h2',
    name: words.classifications,
    count: systems.reduce((sum, system) => sum + system.items.length, 0),
    part,
    look,
    content: [
      problemList(part.problems),
      systems.length === 0 && empty(words.noClassifications),
      systems.map((system) => systemHtml(system, audience, look)),
    ],
  });
}

function systemHtml({ name, items }: CardSystem, audience: CardModel['audience'], look: Look): Html {
  const judged = audience ? [] : [words.source, words.confidence, words.review];
  const columns = [words.occupation, ...judged];
  return html`<h3 class="rw-system">${name}</h3>${table(
    name,
    columns,
    items.map((item) => classificationRow(item, audience, look)),
  )}`;
}

/** For readers all of it is accepted. */
function aliasRow(alias: CardAlias, audience: CardModel['audience'], look: Look): Html {
  const judged = html`<td role="cell">${confidence(alias.confidence) ?? '–'}</td><td role="cell">${review(alias.review)}${go(look, alias, alias.title)}</td>`;
  return html`<tr role="row" class="rw-part"${place(look, alias)}><th scope="row" role="rowheader"><span class="rw-name">${alias.title}</span>${alias.language && html` <span class="rw-code">${alias.language}</span>`}${note(alias.review.note)}${problemList(alias.problems)}</th>
<td role="cell">${alias.type?.name ?? '–'}</td>${!audience && judged}</tr>`;
}

function classificationRow(item: CardClassification, audience: CardModel['audience'], look: Look): Html {
  const judged = html`
<td role="cell">${item.recordedSource?.name ?? '–'}</td><td role="cell">${confidence(item.confidence) ?? '–'}</td><td role="cell">${review(item.review)}${go(look, item, item.code)}</td>`;
  return html`<tr role="row" class="rw-part"${place(look, item)}><th scope="row" role="rowheader"><span class="rw-code">${item.code}</span> ${occupation(item)}${groups(item)}${note(item.review.note)}${problemList(item.problems)}</th>${!audience && judged}</tr>`;
}

function occupation(item: CardClassification): Content {
  const title = item.title !== undefined && html`<span class="rw-name">${item.title}</span>`;
  if (item.tooCoarse) return [title, ' ', badge('coarse', words.tooCoarse(item.kind ?? ''))];
  return item.lookup === 'unlisted' ? badge('coarse', words.unlisted) : title;
}

function groups(item: CardClassification): Content {
  const text = groupsText(item);
  return text && html`<span class="rw-sub">${words.inside} ${text}</span>`;
}

function note(text: string | undefined): Content {
  return text && html`<span class="rw-sub">${text}</span>`;
}
