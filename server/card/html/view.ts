import type { CardSource } from '../card-part';
import { words } from '../words';
import { attributes, type Content, type Html, html } from './escape';
import type { Look } from './ui';

/** What every view has around it: a heading, where wanted with a line above it, and the content below. */
export function view(kind: string, heading: string, content: Content, above?: Content): Html {
  return html`<article class="rw-card rw-view rw-${kind}">${above}<h1>${heading}</h1>
${content}
</article>`;
}

/** The attributes that tie an element of a view to a text, which may stand in any file. */
export function placed(look: Look, place: CardSource | undefined): Html | undefined {
  if (!look.interactive || !place) return undefined;
  return attributes({ 'data-path': JSON.stringify(place.path), 'data-uri': place.uri });
}

/** A small button, shown on hover and focus, that leads to the text of the element around it. */
export function goTo(look: Look, place: CardSource | undefined, what: string): Html | undefined {
  if (!look.interactive || !place) return undefined;
  const name = what.length > 80 ? `${what.slice(0, 79)}…` : what;
  return html`<button type="button" class="rw-go"${attributes({ 'aria-label': words.goTo(name) })}></button>`;
}

/** A name that leads to a file as a whole; a page on its own shows the name alone. */
export function fileButton(look: Look, uri: string, name: Content): Html {
  if (!look.interactive) return html`<span>${name}</span>`;
  return html`<button type="button" class="rw-file"${placed(look, { uri, path: [] })}>${name}</button>`;
}

/** A table that scrolls to the side on its own where there is no room; `name` tells what it shows. */
export function scrolled(name: string, table: Html): Html {
  return html`<div class="rw-scroll" role="region"${attributes({ 'aria-label': name })} tabindex="0">${table}</div>`;
}

/** A check box that works by style alone, also on a page without a script; a panel remembers it under its name. */
export function onlySwitch(look: Look, name: string, label: string): Html {
  return html`<label class="rw-switch"><input type="checkbox" class="rw-only"${attributes({ 'data-switch': look.interactive && name, 'data-key': look.interactive && `switch ${name}` })}> ${label}</label>`;
}
