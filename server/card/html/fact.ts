import type { CardPart } from '../card-part';
import { type Content, type Html, html } from './escape';
import { go, type Look, place } from './ui';

/** A line of a definition list that leads to its text. */
export function fact(look: Look, part: CardPart, name: string, value: Content): Html {
  return html`<div class="rw-fact rw-part"${place(look, part)}><dt>${name}</dt><dd>${value}${go(look, part, name)}</dd></div>`;
}
