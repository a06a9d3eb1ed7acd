import { distanceText, leavingName, shareText, adjacentWords as words } from '../adjacent-words';
import type { CardAdjacent, CardAdjacentRole, CardBand } from '../card-adjacent';
import type { CardModel } from '../card-model';
import { mapHtml } from './adjacent-map';
import { attributes, type Content, type Html, html } from './escape';
import { fold } from './fold';
import { table } from './table';
import { badge, commandButton, empty, type Look, roleLink } from './ui';

const compareRoles = 'rolewright.compareRoles';

/** The nearest roles with their match, a map of them, and how all of it was reckoned. */
export function adjacentHtml(model: CardModel, look: Look): Html | undefined {
  const found = model.adjacent;
  if (!found) return undefined;
  const { roles } = found;
  return fold({
    key: 'adjacent',
    kind: compares(look) ? 'rw-adjacent rw-compares' : 'rw-adjacent',
    heading: 'h2',
    name: words.heading,
    count: roles.length,
    part: { problems: [] },
    look,
    content: [
      !found.complete && empty(words.reading),
      roles.length === 0
        ? found.complete && empty(words.none)
        : [html`<p class="rw-note">${words.intro}</p>`, rolesTable(model, found, look)],
      roles.length > 0 && aside(look, 'adjacent-map', words.map, mapHtml(model, found)),
      aside(look, 'adjacent-how', words.how, how(found, model.audience)),
    ],
  });
}

/** Something to unfold for those who want it; it stays as a person left it, from role to role. */
function aside(look: Look, key: string, name: string, content: Content): Html {
  const fold = attributes({ 'data-fold': look.interactive && key });
  return html`<details class="rw-aside"${fold}><summary>${name}</summary><div class="rw-aside-in">${content}</div></details>`;
}

function rolesTable(model: CardModel, { roles }: CardAdjacent, look: Look): Html {
  const columns = [words.role, words.match, words.distance, words.content];
  const rows = roles.map((role) => row(role, look, compares(look) ? model.uri : undefined));
  return table(words.heading, compares(look) ? [...columns, words.compare] : columns, rows);
}

/** Whether the editor can show two roles side by side. */
function compares({ interactive, commands }: Look): boolean {
  return interactive && commands?.has(compareRoles) === true;
}

/** `own`: the address of the card's role, where the two can be compared. */
function row(role: CardAdjacentRole, look: Look, own: string | undefined): Html {
  const name = role.title ?? role.code;
  const state = leavingName(role.status);
  const compare =
    own !== undefined &&
    html`<td role="cell">${commandButton(compareRoles, [own, role.uri], words.compareWith(name), words.compare)}</td>`;
  return html`<tr role="row"${attributes({ 'data-key': look.interactive && `adjacent ${role.code}` })}><th scope="row" role="rowheader">${roleLink(look, role, name)}${role.title && html` <span class="rw-code">${role.code}</span>`}${state && html` ${badge('status', state)}`}<span class="rw-sub">${role.reason}</span></th>
<td role="cell">${bandHtml(role.band)}</td><td role="cell">${named(words.distance)}${distanceText(role.distance)}</td><td role="cell">${named(words.content)}${shareText(role.similarity)}</td>${compare}</tr>`;
}

/** What a number is, where the head of its column cannot be seen. */
function named(name: string): Html {
  return html`<span class="rw-cell-name">${name} </span>`;
}

/** A match with the line that leads to it on the map. */
function bandHtml({ id, name }: CardBand): Html {
  return html`<span class="rw-band"><svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true" focusable="false"><line x1="1" y1="4" x2="23" y2="4" class="rw-way rw-way-${id}"/></svg> ${name}</span>`;
}

function how({ weights, bands }: CardAdjacent, audience: CardModel['audience']): Html {
  return html`<p>${words.howAdds}</p>
<dl class="rw-weights">${weights.map(
    ({ id, name, weight }) =>
      html`<div><dt>${words.other(name.toLocaleLowerCase('en'))}</dt><dd>${words.adds} ${id === 'rank' ? words.howRank(String(weight)) : weight}</dd></div>`,
  )}</dl>
<p>${words.howBands(bands)}.</p>
<p>${words.howContent}</p>
${!audience && html`<p>${words.howChange}</p>`}`;
}
