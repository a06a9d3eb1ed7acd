import type { CardLink } from '../card-part';
import { safeUrl } from '../safe-url';
import { type Html, html } from './escape';

/** A link where the address is safe; else the typed text, which leads nowhere. */
export function link({ url, title }: CardLink): Html {
  const href = safeUrl(url);
  if (href === undefined) return html`<span>${title ? `${title} (${url})` : url}</span>`;
  return html`<a href="${href}" rel="noopener noreferrer">${title ?? url}</a>`;
}
