import type { CardModel } from '../card-model';
import { words } from '../words';
import { type Html, html } from './escape';
import { fact } from './fact';
import { payHtml } from './pay';
import { go, keep, type Look, place, problemList } from './ui';

/** The summary as the card's lead, and the facts that people look for first. */
export function factsHtml(model: CardModel, look: Look): Html {
  const { summary } = model;
  const tree = model.breadcrumb.filter((crumb) => crumb.kind !== 'superfunction');
  const facts = tree.map((crumb) => {
    const id = crumb.name !== crumb.id && html` <span class="rw-code">${crumb.id}</span>`;
    return fact(look, crumb, crumb.label, [crumb.name, id]);
  });
  const lead =
    (summary.text !== undefined || model.audience === undefined) &&
    html`<section class="rw-lead rw-part"${keep(look, 'summary')} aria-label="${words.summary}"${place(look, summary)}>
<p>${summary.text ?? html`<span class="rw-missing">${words.noSummary}</span>`}</p>${go(look, summary, words.summary)}${problemList(summary.problems)}
</section>
`;
  return html`${lead}<section class="rw-glance"${keep(look, 'glance')} aria-label="${words.facts}">
${facts.length > 0 && html`<dl class="rw-facts">${facts}</dl>`}${payHtml(model.pay, look)}</section>`;
}
