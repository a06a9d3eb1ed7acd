import type { CardLevel, CardRung } from '../card-sections';
import { words } from '../words';
import { type Html, html } from './escape';
import { empty, go, keep, type Look, place, problemList } from './ui';

/** What the level means: its place on the ladder, its aspects, and what is new against the rung below. */
export function levelHtml(level: CardLevel, look: Look): Html {
  const name = level.known ? `${level.label} ${level.id} · ${level.name}` : level.label;
  return html`<section class="rw-section rw-level rw-part"${keep(look, 'level')} aria-labelledby="rw-level"${place(look, level)}>
<h2 id="rw-level">${name}</h2>${go(look, level, name)}${problemList(level.problems)}
${level.known ? definition(level) : empty(words.levelUndefined(level.label, level.id))}</section>`;
}

function definition(level: CardLevel): Html {
  return html`${ladder(level)}
${level.summary && html`<p class="rw-level-summary">${level.summary}</p>`}
<table class="rw-table rw-aspects"><thead class="rw-hidden"><tr><th scope="col">${words.dimension}</th><th scope="col">${words.meaning}</th></tr></thead><tbody>
${level.dimensions.map(({ name, text }) => row(name, text))}
${level.years && row(words.typicalYears, words.years(level.years))}
${level.equivalents.map(({ name, text }) => row(name, text))}
${level.news && row(words.news, level.news, 'rw-news')}
</tbody></table>
${neighbours(level)}`;
}

function row(name: string, text: string, kind?: string): Html {
  return html`<tr${kind ? html` class="${kind}"` : undefined}><th scope="row">${name}</th><td>${text}</td></tr>`;
}

/** All rungs of the line with this one marked; the names of the nearest stand below it. */
function ladder(level: CardLevel): Html | undefined {
  if (level.lane.length < 2) return undefined;
  return html`<ol class="rw-ladder" aria-label="${words.ladder}">${level.lane.map((rung) =>
    rung.current
      ? html`<li class="rw-rung rw-here" aria-current="step">${rung.id}<span class="rw-hidden"> (${words.here})</span></li>`
      : html`<li class="rw-rung">${rung.id}</li>`,
  )}</ol>`;
}

function neighbours({ below, above, across }: CardLevel): Html | undefined {
  const lines = [
    below && line(words.below, [below]),
    above && line(words.above, [above]),
    across.length > 0 && line(words.across, across),
  ].filter(Boolean);
  return lines.length > 0 ? html`<dl class="rw-neighbours">${lines}</dl>` : undefined;
}

function line(name: string, rungs: readonly CardRung[]): Html {
  return html`<div><dt>${name}</dt><dd>${rungs.map(
    (rung, index) => html`${index > 0 && ', '}<span class="rw-code">${rung.id}</span> ${rung.name}`,
  )}</dd></div>`;
}
