import type { CardCrumb, CardModel } from '../card-model';
import { headerProblems } from '../header-problems';
import { countsText, words } from '../words';
import { type Html, html } from './escape';
import { chip, confidence, go, keep, type Look, place, problemList } from './ui';

/** Breadcrumb, title, level and the state of the role. */
export function headerHtml(model: CardModel, look: Look): Html {
  const { title, subtitle, replacedBy, overlay, region } = model.header;
  return html`<header class="rw-header"${keep(look, 'header')}>
${breadcrumbHtml(model.breadcrumb, look)}
<div class="rw-head">${levelTile(model, look)}<div class="rw-titles">
<div class="rw-title rw-part"${place(look, title)}><h1>${title.text ?? html`<span class="rw-missing">${words.untitled}</span>`}</h1>${go(look, title, words.title)}</div>
${subtitle && html`<p class="rw-subtitle">${subtitle}</p>`}
${levelLine(model)}</div></div>
${chips(model, look)}
${replacedBy && html`<p class="rw-banner rw-part"${place(look, replacedBy)}>${words.replacedBy} <strong class="rw-code">${replacedBy.text}</strong>${go(look, replacedBy, words.replacedBy)}</p>`}
${overlay && html`<p class="rw-banner">${words.overlay(region.text ?? '')}</p>`}
${attention(model)}
</header>`;
}

function breadcrumbHtml(crumbs: readonly CardCrumb[], look: Look): Html | undefined {
  if (crumbs.length === 0) return undefined;
  return html`<nav class="rw-crumbs" aria-label="${words.place}"><ol>${crumbs.map((crumb) => html`<li>${crumbHtml(crumb, look)}</li>`)}</ol></nav>`;
}

function crumbHtml(crumb: CardCrumb, look: Look): Html {
  const inner = html`<span class="rw-hidden">${crumb.label}: </span>${crumb.name}`;
  if (!look.interactive || !crumb.source) return html`<span>${inner}</span>`;
  return html`<button type="button" class="rw-crumb"${place(look, crumb)}>${inner}</button>`;
}

function levelTile({ header: { level } }: CardModel, look: Look): Html {
  const inner = html`<span class="rw-hidden">${level.label}: </span>${level.id ?? '–'}`;
  return look.interactive
    ? html`<button type="button" class="rw-tile"${place(look, level)}>${inner}</button>`
    : html`<span class="rw-tile">${inner}</span>`;
}

function levelLine({ header: { level } }: CardModel): Html | undefined {
  const parts = [level.name, level.years && words.years(level.years)].filter(Boolean);
  return parts.length > 0 ? html`<p class="rw-level-line">${parts.join(' · ')}</p>` : undefined;
}

function chips({ header }: CardModel, look: Look): Html {
  const { code, status, version, region } = header;
  const list = [
    chip(look, code, 'code', words.code, code.text ?? words.noCode),
    status && chip(look, status, `status rw-status-${stateOf(status.id)}`, words.status, status.name),
    header.confidence &&
      chip(look, header.confidence, 'confidence', words.confidence, confidence(header.confidence)),
    chip(look, region, 'region', words.region, region.text),
    version && chip(look, version, 'version', words.version, `v${version.text}`),
  ];
  return html`<ul class="rw-chips">${list.filter(Boolean).map((each) => html`<li>${each}</li>`)}</ul>`;
}

/** Only known states have a colour of their own; a taxonomy's own words are plain. */
function stateOf(status: string): string {
  return ['draft', 'review', 'approved', 'deprecated', 'retired'].includes(status) ? status : 'other';
}

function attention(model: CardModel): Html | undefined {
  const counts = countsText(model.problemCounts);
  if (counts === '') return undefined;
  return html`<div class="rw-attention"><p class="rw-counts"><strong>${words.problems}:</strong> ${counts}</p>${problemList(headerProblems(model))}</div>`;
}
