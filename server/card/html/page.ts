import { cardStyle } from '../style/generated/card-style';
import { words } from '../words';
import { Html, html } from './escape';

/** A way from one page of several to another. */
export interface PageLink {
  readonly href: string;
  readonly name: string;
}

/** The ways that stand above a page. */
export function pageLinks(links: readonly PageLink[]): Html {
  return html`<nav class="rw-ways" aria-label="${words.ways}"><ul>${links.map(({ href, name }) => html`<li><a href="${href}">${name}</a></li>`)}</ul></nav>`;
}

/**
 * A page on its own: its style is inside, it has no scripts, and it follows the reader's colour scheme. `more` is style
 * beside that of a card, such as `viewStyle`.
 */
export function page(title: string, content: Html, more = ''): string {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Html(cardStyle + more)}</style>
</head>
<body class="rw-page">
<main>${content}</main>
</body>
</html>
`.text;
}
