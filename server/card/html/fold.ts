import type { CardPart } from '../card-part';
import { attributes, type Content, type Html, html } from './escape';
import { go, type Look, place } from './ui';

export interface Fold {
  /** Under this name the panel remembers whether a person has folded it. */
  readonly key: string;
  readonly heading: 'h2' | 'h3';
  readonly name: string;
  readonly count: number;
  readonly part: CardPart;
  readonly look: Look;
  readonly content: Content;
  /** A further class, for its looks. */
  readonly kind?: string;
}

/** A section that folds, open at first. Its heading shows how many things are inside. */
export function fold({ key, heading, name, count, part, look, content, kind: more }: Fold): Html {
  const inner = html`${name} <span class="rw-count">${count}</span>`;
  const title = heading === 'h2' ? html`<h2>${inner}</h2>` : html`<h3>${inner}</h3>`;
  const kind = [heading === 'h2' ? 'rw-section' : 'rw-group', more].filter(Boolean).join(' ');
  return html`<details open class="rw-fold ${kind} rw-part"${attributes({ 'data-fold': look.interactive && key })}${place(look, part)}><summary>${title}</summary>${go(look, part, name)}<div class="rw-fold-in">${content}</div></details>`;
}
