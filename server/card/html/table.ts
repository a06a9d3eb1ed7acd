import { type Content, type Html, html } from './escape';

/**
 * A table whose cells stand below each other in a narrow panel. The roles repeat what the elements say, since browsers
 * then forget that they are a table.
 */
export function table(name: string, columns: readonly string[], rows: Content): Html {
  return html`<table class="rw-table rw-stack" role="table" aria-label="${name}"><thead role="rowgroup"><tr role="row">${columns.map(
    (column) => html`<th scope="col" role="columnheader">${column}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows}</tbody></table>`;
}
