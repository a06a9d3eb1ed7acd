import type { Piece } from '../../model/compare/word-diff';
import { attributes, type Content, type Html, html } from '../html/escape';
import { page } from '../html/page';
import type { Look } from '../html/ui';
import { fileButton, goTo, onlySwitch, placed, scrolled, view } from '../html/view';
import { viewStyle } from '../style/generated/view-style';
import type {
  ComparedCell,
  ComparedDetail,
  ComparedRole,
  ComparedRow,
  ComparedValue,
  Comparison,
  Mark,
} from './comparison';
import { compareTitle, countsLine, roleName } from './names';
import { compareWords, markOrder } from './words';

/** The comparison for a panel of an editor: cells lead to their text. */
export function compareFragment(comparison: Comparison): string {
  return article(comparison, { interactive: true }).text;
}

/** The comparison as a page on its own. */
export function comparePage(comparison: Comparison): string {
  return page(compareTitle(comparison), article(comparison, { interactive: false }), viewStyle);
}

/** In the place of a comparison: why there is none. */
export function compareProblem(sentences: readonly string[]): string {
  return view(
    'compare',
    compareWords.heading,
    sentences.map((each) => html`<p class="rw-view-note">${each}</p>`),
  ).text;
}

interface Drawing {
  readonly look: Look;
  readonly roles: readonly ComparedRole[];
}

function article(comparison: Comparison, look: Look): Html {
  const { roles, counts, facts, level, story, groups } = comparison;
  const drawing = { look, roles };
  return view('compare', compareWords.heading, [
    html`<p class="rw-view-note">${compareWords.note} ${countsLine(counts)}</p>`,
    html`<div class="rw-tools">${onlySwitch(look, 'only-differences', compareWords.onlyDifferences)}${legend()}</div>`,
    section('facts', compareWords.facts, facts, drawing),
    section('level', compareWords.level, level, drawing),
    section('story', compareWords.story, story, drawing),
    groups.map((group) => section(group.id, group.name, group.rows, drawing, countsLine(group.counts))),
  ]);
}

function legend(): Html {
  return html`<ul class="rw-legend">${markOrder.map((mark) => html`<li>${sign(mark)} ${compareWords.mark[mark]}</li>`)}</ul>`;
}

/** A heading and one table: a line for each aspect or statement, a column for each role. */
function section(
  id: string,
  name: string,
  rows: readonly ComparedRow[],
  { look, roles }: Drawing,
  counts?: string,
): Html | undefined {
  if (rows.length === 0) return undefined;
  const first = counts === undefined ? compareWords.aspect : compareWords.change;
  const same = rows.every((row) => row.same) ? ' rw-all-same' : '';
  return html`<section class="rw-section${same}"${attributes({ 'data-key': look.interactive && id })}><h2>${name}</h2>
${counts && html`<p class="rw-view-note">${counts}</p>`}<p class="rw-no-difference">${compareWords.noDifferences}</p>
${scrolled(
  name,
  html`<table class="rw-table rw-side-by-side rw-columns-${roles.length}">
<thead><tr><th scope="col">${first}</th>${roles.map((role) => html`<th scope="col">${roleHead(role, look)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => rowHtml(id, row, look))}</tbody>
</table>`,
)}</section>`;
}

function roleHead(role: ComparedRole, look: Look): Html {
  const shown: Look = { interactive: look.interactive && role.revision === undefined };
  const name = html`${roleName(role)}${role.code && role.title && html`<span class="rw-sub">${role.title}</span>`}`;
  return fileButton(shown, role.uri, name);
}

function rowHtml(group: string, { id, label, same, cells }: ComparedRow, look: Look): Html {
  const key = attributes({
    class: same && 'rw-row-same',
    'data-key': look.interactive && `${group} ${id}`,
  });
  const marks = markOrder.filter((mark) => cells.some((cell) => cell.mark === mark && mark !== 'same'));
  const about =
    label !== ''
      ? label
      : (marks.length > 0 ? marks : (['same'] as const)).map((mark) => compareWords.mark[mark]).join(', ');
  return html`<tr${key}><th scope="row">${about}</th>${cells.map((cell) => cellHtml(cell, look))}</tr>`;
}

function cellHtml(cell: ComparedCell, look: Look): Html {
  const { text, mark, place, details = [] } = cell;
  const kind = mark === undefined ? '' : ` rw-cell-${mark}`;
  const inner: Content =
    text === undefined
      ? html`<span class="rw-missing">${mark === 'dropped' ? compareWords.mark.dropped : compareWords.none}</span>`
      : [
          html`<span class="rw-statement">${valueHtml(cell)}</span>`,
          goTo(look, place, text),
          details.map(detailHtml),
        ];
  return html`<td class="rw-part rw-cell${kind}"${placed(look, place)}>${mark && html`${sign(mark)} `}${inner}</td>`;
}

function detailHtml({ label, mark, ...value }: ComparedDetail): Html {
  const marked = mark !== undefined && mark !== 'same' && html`${sign(mark)} `;
  return html`<p class="rw-expectation">${marked}<span class="rw-at">${label}</span> ${value.text === undefined ? compareWords.none : valueHtml(value)}</p>`;
}

function valueHtml({ text, words }: ComparedValue): Content {
  return words ? words.map(pieceHtml) : text;
}

/** Words that went away or came: struck out or underlined for the eye, and told in words to others. */
function pieceHtml({ kind, text }: Piece): Content {
  if (kind === 'same') return text;
  const space = /^\s/.test(text) && ' ';
  const told = html`<span class="rw-hidden">${compareWords[kind]} </span>`;
  return kind === 'gone'
    ? html`${space}<del>${told}${text.trim()}</del>`
    : html`${space}<ins>${told}${text.trim()}</ins>`;
}

function sign(mark: Mark): Html {
  return html`<span class="rw-sign rw-sign-${mark}"><span aria-hidden="true">${compareWords.sign[mark]}</span><span class="rw-hidden">${compareWords.mark[mark]}: </span></span>`;
}
