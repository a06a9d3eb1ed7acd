import type { CardModel } from './card-model';
import { adjacentHtml } from './html/adjacent';
import { componentsHtml } from './html/components';
import { type Html, html } from './html/escape';
import { factsHtml } from './html/facts';
import { headerHtml } from './html/header';
import { levelHtml } from './html/level';
import { aliasesHtml, classificationsHtml } from './html/names';
import { type PageLink, page, pageLinks } from './html/page';
import { outputsHtml, recordHtml } from './html/record';
import { storyHtml } from './html/story';
import type { Look } from './html/ui';
import { words } from './words';

/**
 * The card for a panel of an editor: every part is tied to its text by `data-path` (and `data-uri`) and a button.
 * Buttons that run commands are there for the editor's `commands` only.
 */
export function cardFragment(model: CardModel, commands?: ReadonlySet<string>): string {
  return article(model, { interactive: true, ...(commands ? { commands } : {}) }).text;
}

/** The card as a page on its own: its style is inside, it has no scripts, and it follows the reader's colour scheme. */
export function cardPage(model: CardModel): string {
  return page(cardTitle(model), article(model, { interactive: false }));
}

/** The same as one of several pages: `href` tells where other roles stand, `ways` lead to what is around it. */
export function linkedCardPage(
  model: CardModel,
  href: NonNullable<Look['href']>,
  ways: readonly PageLink[],
): string {
  return page(cardTitle(model), html`${pageLinks(ways)}${article(model, { interactive: false, href })}`);
}

function cardTitle({ header }: CardModel): string {
  return [header.title.text ?? words.untitled, header.code.text].filter(Boolean).join(' · ');
}

/** Readers get no empty places: they cannot fill them. */
function article(model: CardModel, look: Look): Html {
  const full = model.audience === undefined;
  return html`<article class="rw-card">
${headerHtml(model, look)}
${factsHtml(model, look)}
${storyHtml(model.story, look)}
${levelHtml(model.level, look)}
${(full || model.outputs.items.length > 0) && outputsHtml(model.outputs, look)}
${adjacentHtml(model, look)}
${(full || model.components.groups.length > 0) && componentsHtml(model, look)}
${(full || model.aliases.items.length > 0) && aliasesHtml(model, look)}
${(full || model.classifications.systems.length > 0) && classificationsHtml(model, look)}
${recordHtml(model, look)}
</article>`;
}
