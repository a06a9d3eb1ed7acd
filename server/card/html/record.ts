import type { CardModel } from '../card-model';
import type { CardPart } from '../card-part';
import type { CardOutputs, CardRecord } from '../card-sections';
import { words } from '../words';
import { type Content, type Html, html } from './escape';
import { fact } from './fact';
import { link } from './link';
import { empty, go, keep, type Look, place, problemList } from './ui';

/** What the role delivers. */
export function outputsHtml(outputs: CardOutputs, look: Look): Html {
  return html`<section class="rw-section rw-part"${keep(look, 'outputs')} aria-labelledby="rw-outputs"${place(look, outputs)}><h2 id="rw-outputs">${words.outputs}</h2>${go(look, outputs, words.outputs)}${problemList(outputs.problems)}
${outputs.items.length === 0 ? empty(words.noOutputs) : html`<ul class="rw-items rw-outputs">${outputs.items.map(item)}</ul>`}</section>`;

  function item(output: CardOutputs['items'][number]): Html {
    return html`<li class="rw-item rw-part"${place(look, output)}><span class="rw-statement">${output.statement}</span>${go(look, output, output.statement)}${
      output.measure &&
      html`<p class="rw-expectation"><span class="rw-at">${words.measure}</span> ${output.measure}</p>`
    }${problemList(output.problems)}</li>`;
  }
}

/** Owner, dates, other names of the role and the taxonomy's own fields; nothing where none is recorded. */
export function recordHtml({ record }: CardModel, look: Look): Html | undefined {
  const facts = recordFacts(record, look);
  if (facts.length === 0) return undefined;
  return html`<section class="rw-section"${keep(look, 'record')} aria-labelledby="rw-record"><h2 id="rw-record">${words.record}</h2><dl class="rw-facts">${facts}</dl></section>`;
}

function recordFacts(record: CardRecord, look: Look): readonly Html[] {
  const { owner, effectiveFrom, formerCodes, ids, fields, links } = record;
  const one = (part: (CardPart & { text?: string }) | undefined, name: string): Html[] =>
    part ? [fact(look, part, name, [part.text, problemList(part.problems)])] : [];
  const many = (
    parts: readonly CardPart[],
    key: string,
    name: string,
    values: readonly Content[],
  ): Html[] => {
    if (parts.length === 0) return [];
    const problems = parts.flatMap((part) => part.problems);
    const lines = values.map((value) => html`<span class="rw-value">${value}</span>`);
    return [fact(look, { path: [key], problems }, name, [lines, problemList(problems)])];
  };
  return [
    ...one(owner, words.owner),
    ...one(effectiveFrom, words.effectiveFrom),
    ...fields.flatMap((field) => one(field, field.label)),
    ...many(
      formerCodes,
      'formerCodes',
      words.formerCodes,
      formerCodes.map(({ text }) => html`<span class="rw-code">${text}</span>`),
    ),
    ...many(
      ids,
      'ids',
      words.ids,
      ids.map(({ system, text }) => html`${system}: <span class="rw-code">${text}</span>`),
    ),
    ...many(links, 'links', words.links, links.map(link)),
  ];
}
