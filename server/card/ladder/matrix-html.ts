import type { CardSource } from '../card-part';
import { attributes, type Html, html } from '../html/escape';
import type { Look } from '../html/ui';
import { placed, scrolled } from '../html/view';
import type { Ladder, LadderLevel, MatrixCell, MatrixExpectation, MatrixItem, MatrixType } from './ladder';
import { ladderWords as words } from './words';

/** Components × levels: what is expected, with examples and practice folded below. */
export function matrixHtml({ matrix: { levels, types }, audience }: Ladder, look: Look): Html | undefined {
  if (types.length === 0) return undefined;
  return html`<section class="rw-section"><h2>${words.matrix}</h2><p class="rw-view-note">${audience ? words.matrixNote : `${words.matrixNote} ${words.marksNote}`}</p>
${types.map((type) => typeHtml(type, levels, look))}</section>`;
}

function typeHtml({ name, items }: MatrixType, levels: readonly LadderLevel[], look: Look): Html {
  const table = html`<table class="rw-table rw-ladder-matrix">
<thead><tr><th scope="col">${words.component}</th>${levels.map(levelHead)}</tr></thead>
<tbody>${items.map((item) => itemHtml(item, levels, look))}</tbody>
</table>`;
  return html`<h3>${name}</h3>
${scrolled(name, table)}`;
}

function itemHtml(item: MatrixItem, levels: readonly LadderLevel[], look: Look): Html {
  const { source, statement, flat, cells } = item;
  const name = look.interactive && source ? partButton(look, source, statement) : statement;
  const mark =
    flat &&
    html`<span class="rw-flat" title="${words.flatWhy}"><span aria-hidden="true">＝ </span>${words.flat}<span class="rw-hidden">. ${words.flatWhy}</span></span>`;
  return html`<tr${flat && html` class="rw-is-flat"`}><th scope="row">${name}${mark}</th>${cells.map((cell, at) => cellHtml(cell, levels[at], item.ref ?? statement, look))}</tr>`;
}

function cellHtml(cell: MatrixCell | null, level: LadderLevel | undefined, item: string, look: Look): Html {
  if (!cell) return html`<td><span class="rw-hidden">${words.notHere}</span></td>`;
  const { expectations } = cell;
  const shared = expectations.length === 1;
  const key = look.interactive && `${item} ${level?.id ?? ''}`;
  return html`<td>${expectations.map((each, at) => expectationHtml(each, shared, key && `${key} ${at}`))}</td>`;
}

function expectationHtml(expectation: MatrixExpectation, shared: boolean, key: string | false): Html {
  const { proficiency, text, asAt, codes, placeholder, examples, practice } = expectation;
  const isBare = proficiency === undefined && text === undefined && !placeholder;
  return html`<div class="rw-expected">${
    !shared && html`<p class="rw-sub rw-code">${codes.join(', ')}</p>`
  }${proficiency && html`<p class="rw-proficiency">${proficiency}</p>`}${text && html`<p>${text}</p>`}${isBare && html`<p>${words.asked}</p>`}${
    asAt && html`<p class="rw-sub">${words.asAt(asAt)}</p>`
  }${placeholder && html`<p class="rw-placeholder"><span aria-hidden="true">◌ </span>${words.placeholder}</p>`}${more(words.examples(examples.length), examples, key && `${key} examples`)}${more(words.practice(practice.length), practice, key && `${key} practice`)}</div>`;
}

function more(title: string, texts: readonly string[], key: string | false): Html | undefined {
  if (texts.length === 0) return undefined;
  return html`<details${attributes({ 'data-fold': key })}><summary>${title}</summary><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul></details>`;
}

/** A name that leads to its text. */
export function partButton(look: Look, source: CardSource, name: string): Html {
  return html`<button type="button" class="rw-lane-role"${placed(look, source)}>${name}</button>`;
}

/** A column of a level. */
export function levelHead({ id, name }: LadderLevel): Html {
  return html`<th scope="col"><span class="rw-code">${id}</span> <span class="rw-sub">${name}</span></th>`;
}
