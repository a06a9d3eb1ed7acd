import type { Html } from '../html/escape';
import { attributes, html } from '../html/escape';
import { page } from '../html/page';
import type { Look } from '../html/ui';
import { viewStyle } from '../style/generated/view-style';
import { words } from '../words';
import type { ComparedCell, ComparedRole, ComparedRow, Comparison } from './comparison';
import { compareWords } from './words';

/** The comparison for a panel of an editor: cells lead to their text. */
export function compareFragment(comparison: Comparison): string {
  return article(comparison, { interactive: true }).text;
}

/** The comparison as a page on its own. */
export function comparePage(comparison: Comparison): string {
  return page(compareTitle(comparison), article(comparison, { interactive: false }), viewStyle);
}

/** `Compare DEVO.GEN.P3 and DEVO.GEN.P4`, for tabs and pages. */
export function compareTitle({ roles }: Comparison): string {
  return compareWords.title(roles.map(roleName));
}

function roleName({ code, title, revision }: ComparedRole): string {
  const name = code ?? title ?? words.untitled;
  return revision === undefined ? name : `${name} ${compareWords.at(revision)}`;
}

function article(comparison: Comparison, look: Look): Html {
  const { roles, facts, level } = comparison;
  return html`<article class="rw-card rw-view rw-compare">
<h1>${compareWords.heading}</h1>
<p class="rw-view-note">${compareWords.note}</p>
${table(compareWords.facts, roles, facts, look)}
${table(compareWords.level, roles, level, look)}
</article>`;
}

/** One table: a line for each aspect, a column for each role. */
function table(name: string, roles: readonly ComparedRole[], rows: readonly ComparedRow[], look: Look): Html {
  return html`<section class="rw-section"><h2>${name}</h2>
<div class="rw-scroll" role="region" aria-label="${name}" tabindex="0"><table class="rw-table rw-side-by-side">
<thead><tr><th scope="col">${compareWords.aspect}</th>${roles.map((role) => html`<th scope="col">${roleName(role)}</th>`)}</tr></thead>
<tbody>${rows.map((each) => html`<tr${attributes({ 'data-key': look.interactive && `${name} ${each.id}` })}><th scope="row">${each.label}</th>${each.cells.map((cell) => cellHtml(cell, look))}</tr>`)}</tbody>
</table></div></section>`;
}

function cellHtml({ text, mark, place }: ComparedCell, look: Look): Html {
  const at = look.interactive && place;
  const where = at && attributes({ 'data-path': JSON.stringify(at.path), 'data-uri': at.uri });
  const kind = mark === undefined ? '' : ` rw-cell-${mark}`;
  const sign = mark && html`<span class="rw-sign">${compareWords.mark[mark]}</span> `;
  return html`<td class="rw-cell${kind}"${where}>${sign}${text ?? html`<span class="rw-missing">${compareWords.none}</span>`}</td>`;
}
