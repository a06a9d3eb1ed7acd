import { attributes, type Html, html } from '../html/escape';
import type {
  LadderLevel,
  LadderMatrix,
  MatrixCell,
  MatrixExpectation,
  MatrixItem,
  MatrixType,
} from './ladder';
import { ladderWords as words } from './words';

/** Components × levels: what is expected, with examples and practice folded below. */
export function matrixHtml({ levels, types }: LadderMatrix, interactive: boolean): Html | undefined {
  if (types.length === 0) return undefined;
  return html`<section class="rw-section"><h2>${words.matrix}</h2><p class="rw-view-note">${words.matrixNote}</p>
${types.map((type) => typeHtml(type, levels, interactive))}</section>`;
}

function typeHtml(
  { id, name, items }: MatrixType,
  levels: readonly LadderLevel[],
  interactive: boolean,
): Html {
  const heading = `rw-expected-${id}`;
  return html`<h3${attributes({ id: heading })}>${name}</h3>
<div class="rw-scroll" role="region"${attributes({ 'aria-labelledby': heading })} tabindex="0"><table class="rw-table rw-ladder-matrix">
<thead><tr><th scope="col">${words.component}</th>${levels.map(levelHead)}</tr></thead>
<tbody>${items.map((item) => itemHtml(item, levels, interactive))}</tbody>
</table></div>`;
}

function itemHtml(item: MatrixItem, levels: readonly LadderLevel[], interactive: boolean): Html {
  const { source, statement, flat, cells } = item;
  const place =
    interactive && source && attributes({ 'data-path': JSON.stringify(source.path), 'data-uri': source.uri });
  const name = place
    ? html`<button type="button" class="rw-lane-role"${place}>${statement}</button>`
    : statement;
  const mark =
    flat &&
    html`<span class="rw-flat" title="${words.flatWhy}"><span aria-hidden="true">＝ </span>${words.flat}<span class="rw-hidden">. ${words.flatWhy}</span></span>`;
  return html`<tr${flat && html` class="rw-is-flat"`}><th scope="row">${name}${mark}</th>${cells.map((cell, at) => cellHtml(cell, levels[at], `${item.ref ?? statement}`, interactive))}</tr>`;
}

function cellHtml(
  cell: MatrixCell | null,
  level: LadderLevel | undefined,
  item: string,
  interactive: boolean,
): Html {
  if (!cell) return html`<td class="rw-lane-none"><span class="rw-hidden">${words.notHere}</span></td>`;
  const { expectations } = cell;
  const shared = expectations.length === 1;
  const key = interactive && `${item} ${level?.id ?? ''}`;
  return html`<td>${expectations.map((each, at) => expectationHtml(each, shared, key && `${key} ${at}`))}</td>`;
}

function expectationHtml(expectation: MatrixExpectation, shared: boolean, key: string | false): Html {
  const { proficiency, text, asAt, codes, placeholder, examples, practice } = expectation;
  return html`<div class="rw-expected${placeholder && ' rw-is-placeholder'}">${
    !shared && html`<p class="rw-sub rw-code">${codes.join(', ')}</p>`
  }${proficiency && html`<p class="rw-proficiency">${proficiency}</p>`}${text && html`<p>${text}</p>`}${
    asAt && html`<p class="rw-sub">${words.asAt(asAt)}</p>`
  }${placeholder && html`<p class="rw-placeholder"><span aria-hidden="true">◌ </span>${words.placeholder}</p>`}${more(words.examples(examples.length), examples, key && `${key} examples`)}${more(words.practice(practice.length), practice, key && `${key} practice`)}</div>`;
}

function more(title: string, texts: readonly string[], key: string | false): Html | undefined {
  if (texts.length === 0) return undefined;
  return html`<details${attributes({ 'data-fold': key })}><summary>${title}</summary><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul></details>`;
}

/** A column of a level. */
export function levelHead({ id, name }: LadderLevel): Html {
  return html`<th scope="col"><span class="rw-code">${id}</span> <span class="rw-sub">${name}</span></th>`;
}
