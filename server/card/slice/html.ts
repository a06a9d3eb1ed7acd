import { mergedOrder } from '../compare/merged-order';
import { attributes, type Html, html } from '../html/escape';
import { page } from '../html/page';
import { empty, type Look } from '../html/ui';
import { fileButton, goTo, onlySwitch, placed, scrolled, view } from '../html/view';
import { viewStyle } from '../style/generated/view-style';
import { words } from '../words';
import { countFindings, findingsOf, hasEnough, nameOf } from './findings';
import type { Slice, SliceCell, SliceFinding, SliceRole } from './slice';
import { sliceWords } from './words';

/** More roles than this have no room side by side. */
const mostSideBySide = 12;

/** The slice for a panel of an editor: cells lead to their text. */
export function sliceFragment(slice: Slice): string {
  return article(slice, { interactive: true }).text;
}

/** The slice as a page on its own. */
export function slicePage(slice: Slice): string {
  return page(sliceTitle(slice), article(slice, { interactive: false }), viewStyle);
}

/** `All roles of level P4`, for tabs and pages. */
export function sliceTitle({ level }: Slice): string {
  return sliceWords.title(level.label, level.id);
}

function article(slice: Slice, look: Look): Html {
  const { level, roles } = slice;
  const about = [level.name, level.years && words.years(level.years), sliceWords.counted(roles.length)];
  const head = html`<p class="rw-view-note">${about.filter(Boolean).join(' · ')}</p>${level.summary && html`<p>${level.summary}</p>`}`;
  if (roles.length === 0)
    return view('slice', sliceTitle(slice), [head, empty(sliceWords.noRoles(level.id))]);
  return view('slice', sliceTitle(slice), [
    head,
    findings(slice, look),
    table(slice, look),
    sideBySide(slice, look),
  ]);
}

function findings(slice: Slice, look: Look): Html {
  const { gap, outlier } = countFindings(slice);
  const told = slice.roles.filter((role) => findingsOf(role).length > 0);
  const none = hasEnough(slice) ? sliceWords.noFindings : sliceWords.tooFew;
  return html`<section class="rw-section"${attributes({ 'data-key': look.interactive && 'findings' })}><h2>${sliceWords.findings}</h2>${
    told.length === 0
      ? empty(none)
      : html`<p class="rw-view-note">${sliceWords.countedFindings(gap, outlier)}</p>
<ul class="rw-findings">${told.map((role) => roleFindings(role, look))}</ul>`
  }</section>`;
}

function roleFindings(role: SliceRole, look: Look): Html {
  const items = role.cells.flatMap(({ finding, place }) => {
    if (!finding) return [];
    return [
      html`<li class="rw-part rw-finding"${placed(look, place)}>${sign(finding)} ${finding.reason}${goTo(look, place, finding.reason)}</li>`,
    ];
  });
  return html`<li${attributes({ 'data-key': look.interactive && `findings ${role.uri}` })}>${fileButton(look, role.uri, nameOf(role))}${role.code && role.title && html` ${role.title}`}<ul>${items}</ul></li>`;
}

function table({ measures, roles }: Slice, look: Look): Html {
  const medians = measures.some(({ median }) => median !== undefined);
  return html`<section class="rw-section"><h2>${sliceWords.counted(roles.length)}</h2>
<div class="rw-tools">${onlySwitch(look, 'only-findings', sliceWords.onlyFindings)}${legend()}</div>
${scrolled(
  sliceWords.counted(roles.length),
  html`<table class="rw-table rw-matrix">
<thead><tr><th scope="col">${sliceWords.role}</th><th scope="col">${sliceWords.status}</th>${measures.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${roles.map((role) => roleRow(role, look))}</tbody>
${medians && html`<tfoot><tr><th scope="row">${sliceWords.median}</th><td></td>${measures.map(({ median }) => html`<td>${median}</td>`)}</tr></tfoot>`}
</table>`,
)}</section>`;
}

function roleRow(role: SliceRole, look: Look): Html {
  const same = findingsOf(role).length === 0 && 'rw-row-same';
  const where = [role.function, role.focus].filter(Boolean).join(' · ');
  const name = html`${nameOf(role)}${role.code && role.title && html`<span class="rw-sub">${role.title}</span>`}`;
  return html`<tr${attributes({ class: same, 'data-key': look.interactive && `role ${role.uri}` })}><th scope="row">${fileButton(look, role.uri, name)}<span class="rw-sub">${where}</span></th><td>${role.status}</td>${role.cells.map((cell) => cellHtml(cell, look))}</tr>`;
}

function cellHtml({ text, place, finding }: SliceCell, look: Look): Html {
  const kind = finding ? ` rw-cell-${finding.kind}` : '';
  const shown = text ?? html`<span class="rw-missing">${finding ? sliceWords.none : '–'}</span>`;
  return html`<td class="rw-cell${kind}"${placed(look, place)}${attributes({ title: finding?.reason })}>${finding && html`${sign(finding)} `}${shown}</td>`;
}

const signs = { gap: '∅', outlier: '↕' } as const;

function sign({ kind }: Pick<SliceFinding, 'kind'>): Html {
  return html`<span class="rw-sign rw-sign-${kind}"><span aria-hidden="true">${signs[kind]}</span><span class="rw-hidden">${sliceWords[kind]}: </span></span>`;
}

function legend(): Html {
  const kinds = ['gap', 'outlier'] as const;
  return html`<ul class="rw-legend">${kinds.map((kind) => html`<li>${sign({ kind })} ${sliceWords[kind]}</li>`)}</ul>`;
}

/** What the roles say, kind by kind, a column for each role. */
function sideBySide({ roles }: Slice, look: Look): Html {
  const names = new Map(
    roles.flatMap(({ statements }) => statements.map(({ id, name }) => [id, name] as const)),
  );
  const kinds = mergedOrder(roles.map(({ statements }) => statements.map(({ id }) => id)));
  const content =
    roles.length > mostSideBySide
      ? empty(sliceWords.tooMany(mostSideBySide))
      : kinds.map((id) => kindHtml(id, names.get(id) ?? id, roles, look));
  return html`<section class="rw-section"><h2>${sliceWords.sideBySide}</h2>${content}</section>`;
}

function kindHtml(id: string, name: string, roles: readonly SliceRole[], look: Look): Html {
  const cells = roles.map(({ statements }) => statements.find((each) => each.id === id)?.items ?? []);
  return html`<details class="rw-fold rw-group"${attributes({ open: '', 'data-fold': look.interactive && `slice ${id}` })}><summary><h3>${name}</h3></summary><div class="rw-fold-in">
${scrolled(
  name,
  html`<table class="rw-table rw-side-by-side"><thead><tr>${roles.map((role) => html`<th scope="col">${nameOf(role)}</th>`)}</tr></thead>
<tbody><tr>${cells.map(
    (items) =>
      html`<td>${
        items.length === 0
          ? html`<span class="rw-missing">${sliceWords.none}</span>`
          : html`<ul class="rw-items">${items.map(({ text, place }) => html`<li class="rw-item rw-part"${placed(look, place)}>${text}${goTo(look, place, text)}</li>`)}</ul>`
      }</td>`,
  )}</tr></tbody></table>`,
)}</div></details>`;
}
