import { adjacentWords } from '../adjacent-words';
import type { CardLevel, CardRung } from '../card-sections';
import { words } from '../words';
import { type Content, type Html, html } from './escape';
import { empty, go, keep, type Look, place, problemList, roleLink } from './ui';

/** What the level means: its place on the ladder, its aspects, and what is new against the rung below. */
export function levelHtml(level: CardLevel, look: Look): Html {
  const name = level.known ? `${level.label} ${level.id} · ${level.name}` : level.label;
  return html`<section class="rw-section rw-level rw-part"${keep(look, 'level')} aria-labelledby="rw-level"${place(look, level)}>
<h2 id="rw-level">${name}</h2>${go(look, level, name)}${problemList(level.problems)}
${level.known ? definition(level, look) : empty(words.levelUndefined(level.label, level.id))}</section>`;
}

function definition(level: CardLevel, look: Look): Html {
  return html`${ladder(level, look)}
${level.summary && html`<p class="rw-level-summary">${level.summary}</p>`}
<table class="rw-table rw-aspects"><thead class="rw-hidden"><tr><th scope="col">${words.dimension}</th><th scope="col">${words.meaning}</th></tr></thead><tbody>
${level.dimensions.map(({ name, text }) => row(name, text))}
${level.years && row(words.typicalYears, words.years(level.years))}
${level.equivalents.map(({ name, text }) => row(name, text))}
${level.news && row(words.news, level.news, 'rw-news')}
</tbody></table>
${neighbours(level, look)}`;
}

function row(name: string, text: string, kind?: string): Html {
  return html`<tr${kind ? html` class="${kind}"` : undefined}><th scope="row">${name}</th><td>${text}</td></tr>`;
}

/**
 * All rungs of the line with this one marked, each with the role of the same function and focus that stands there; the
 * names of the nearest stand below it.
 */
function ladder(level: CardLevel, look: Look): Html | undefined {
  if (level.lane.length < 2) return undefined;
  return html`<ol class="rw-ladder" aria-label="${words.ladder}">${level.lane.map((rung) =>
    rung.current
      ? html`<li class="rw-rung rw-here" aria-current="step">${rung.id}<span class="rw-hidden"> (${words.here})</span></li>`
      : rungHtml(rung, look),
  )}</ol>`;
}

function rungHtml({ id, role, vacant }: CardRung, look: Look): Html {
  if (role) {
    const name = role.title ?? role.code;
    const inside = html`${id}<span class="rw-hidden"> ${name}</span>`;
    return html`<li class="rw-rung rw-taken" title="${name}">${roleLink(look, role, inside)}</li>`;
  }
  if (!vacant) return html`<li class="rw-rung">${id}</li>`;
  return html`<li class="rw-rung rw-vacant" title="${adjacentWords.vacant}">${id}<span class="rw-hidden"> (${adjacentWords.vacant})</span></li>`;
}

function neighbours({ below, above, across }: CardLevel, look: Look): Html | undefined {
  const lines = [
    below && line(words.below, [below], look),
    above && line(words.above, [above], look),
    across.length > 0 && line(words.across, across, look),
  ].filter(Boolean);
  return lines.length > 0 ? html`<dl class="rw-neighbours">${lines}</dl>` : undefined;
}

function line(name: string, rungs: readonly CardRung[], look: Look): Html {
  return html`<div><dt>${name}</dt><dd>${rungs.map(
    (rung, index) =>
      html`${index > 0 && ', '}<span class="rw-code">${rung.id}</span> ${rung.name}${holder(rung, look)}`,
  )}</dd></div>`;
}

/** Who stands at a rung. */
function holder({ role, vacant }: CardRung, look: Look): Content {
  if (role) return html`: ${roleLink(look, role, role.title ?? role.code)}`;
  return vacant && html` <span class="rw-missing">(${adjacentWords.vacant})</span>`;
}
