import type { CardModel } from './card-model';
import { cardFragment, cardPage } from './html';
import { cardJson } from './json';
import { cardMarkdown } from './markdown';

/** `fragment` is HTML for a panel of an editor; `html` is a page on its own. */
export type CardFormat = 'html' | 'markdown' | 'json' | 'fragment';

const renderers: Readonly<Record<CardFormat, (model: CardModel, commands?: ReadonlySet<string>) => string>> =
  {
    html: cardPage,
    markdown: (model) => cardMarkdown(model),
    json: cardJson,
    fragment: cardFragment,
  };

/**
 * The card in one of its forms. Pure: the same model gives the same text. `commands` are those that an editor offers to
 * the buttons of a fragment.
 */
export function renderCard(model: CardModel, format: CardFormat, commands?: ReadonlySet<string>): string {
  return renderers[format](model, commands);
}
