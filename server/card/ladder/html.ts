import { type Html, html } from '../html/escape';
import { type PageLink, page, pageLinks } from '../html/page';
import { commandButton, empty, type Look } from '../html/ui';
import { scrolled, view } from '../html/view';
import { viewStyle } from '../style/generated/view-style';
import type { CoverageType, Ladder, LadderCell, LadderLevel, LadderRole } from './ladder';
import { levelHead, matrixHtml, partButton } from './matrix-html';
import { ladderWords as words } from './words';

/** The ladder for a panel of an editor: parts lead to their text, gaps offer a new role. */
export function ladderFragment(ladder: Ladder): string {
  return article(ladder, { interactive: true }).text;
}

/** The ladder as a page on its own. */
export function ladderPage(ladder: Ladder): string {
  return page(ladderTitle(ladder), article(ladder, { interactive: false }), viewStyle);
}

/** The same as one of several pages: `href` tells where roles stand, `ways` lead to what is around it. */
export function linkedLadderPage(
  ladder: Ladder,
  href: NonNullable<Look['href']>,
  ways: readonly PageLink[],
): string {
  const content = html`${pageLinks(ways)}${article(ladder, { interactive: false, href })}`;
  return page(ladderTitle(ladder), content, viewStyle);
}

/** `DevOps · career ladder`, for tabs and pages. */
export function ladderTitle(ladder: Ladder): string {
  return words.title(ladder.function.name);
}

function article(ladder: Ladder, look: Look): Html {
  const { description, superfunction, label, id } = ladder.function;
  const above = html`<p class="rw-view-note">${superfunction && `${superfunction} › `}${label} <span class="rw-code">${id}</span></p>`;
  const content = [
    description && html`<p>${description}</p>`,
    ladder.lanes.length === 0 ? empty(words.noRoles) : lanesHtml(ladder, look),
    besideHtml(ladder.beside, look),
    matrixHtml(ladder, look),
    coverageHtml(ladder),
  ];
  return view('career', ladderTitle(ladder), content, above);
}

function lanesHtml(ladder: Ladder, look: Look): Html {
  const table = html`<table class="rw-table rw-lanes">
<thead><tr><th scope="col">${words.rank}</th>${ladder.lanes.map(
    ({ name, description }) =>
      html`<th scope="col">${name}${description && html`<span class="rw-sub rw-lane-note">${description}</span>`}</th>`,
  )}</tr></thead>
<tbody>${ladder.rungs.map(
    ({ rank, cells }) =>
      html`<tr><th scope="row"><span class="rw-hidden">${words.rankOf(rank)}</span><span aria-hidden="true">${rank}</span></th>${cells.map((cell) => cellHtml(ladder, cell, look))}</tr>`,
  )}</tbody>
</table>`;
  return html`<section class="rw-section"><h2>${words.lanes}</h2>
${scrolled(words.lanes, table)}</section>`;
}

function cellHtml(ladder: Ladder, cell: LadderCell | null, look: Look): Html {
  if (!cell) return html`<td></td>`;
  const { level, roles, moves } = cell;
  const about = roles.length > 0 ? rolesHtml(roles, look) : gapHtml(ladder, level, look);
  return html`<td class="${roles.length > 0 || ladder.audience ? 'rw-lane-rung' : 'rw-lane-rung rw-lane-gap'}"><p class="rw-lane-level"><span class="rw-code">${level.id}</span> ${level.name}</p>${about}${
    moves.length > 0 &&
    html`<p class="rw-sub"><span aria-hidden="true">⇄ </span>${words.moves} ${moves.map(({ id, name }, at) => html`${at > 0 && ', '}<span class="rw-code">${id}</span> ${name}`)}</p>`
  }</td>`;
}

/** Names of focuses matter only where a level has several. */
function rolesHtml(roles: readonly LadderRole[], look: Look): Html {
  return html`<ul class="rw-lane-roles">${roles.map(
    (role) =>
      html`<li>${roleHtml(role, look)}${
        roles.length > 1 && html` <span class="rw-sub">${role.focus}</span>`
      }${role.ended && html` <span class="rw-sub">${words.ended}</span>`}</li>`,
  )}</ul>`;
}

function roleHtml(role: LadderRole, look: Look): Html {
  if (look.interactive) return partButton(look, { uri: role.uri, path: ['title'] }, role.title);
  const address = look.href?.(role.uri);
  return address === undefined
    ? html`<strong>${role.title}</strong> <span class="rw-code">${role.code}</span>`
    : html`<a href="${address}">${role.title}</a> <span class="rw-code">${role.code}</span>`;
}

function gapHtml(ladder: Ladder, level: LadderLevel, { interactive }: Look): Html | undefined {
  if (ladder.audience) return undefined;
  const gap = empty(words.gap);
  if (!interactive) return gap;
  const { taxonomy } = ladder;
  const given = {
    ...(taxonomy === undefined ? {} : { taxonomy }),
    function: ladder.function.id,
    level: level.id,
  };
  const label = words.newRoleAt(`${level.id} ${level.name}`);
  return html`${gap}${commandButton('rolewright.newRole', [given], label, words.newRole)}`;
}

function besideHtml(roles: readonly LadderRole[], look: Look): Html | undefined {
  if (roles.length === 0) return undefined;
  return html`<section class="rw-section"><h2>${words.beside}</h2><p class="rw-view-note">${words.besideNote}</p>${rolesHtml(roles, look)}</section>`;
}

function coverageHtml({ coverage: { levels, types } }: Ladder): Html | undefined {
  if (levels.length === 0 || types.length === 0) return undefined;
  const table = html`<table class="rw-table">
<thead><tr><th scope="col">${words.type}</th>${levels.map(levelHead)}</tr></thead>
<tbody>${types.map(coverageRow)}</tbody>
</table>`;
  return html`<section class="rw-section"><h2>${words.coverage}</h2><p class="rw-view-note">${words.coverageNote}</p>
${scrolled(words.coverage, table)}</section>`;
}

function coverageRow({ name, counts }: CoverageType): Html {
  const cells = counts.map(({ fewest, most }) =>
    most === 0
      ? html`<td class="rw-coverage-none">${words.none}</td>`
      : html`<td${fewest === 0 && html` class="rw-coverage-some"`}>${words.range(fewest, most)}</td>`,
  );
  return html`<tr><th scope="row">${name}</th>${cells}</tr>`;
}
