import { attributes, type Html, html } from '../html/escape';
import { type PageLink, page, pageLinks } from '../html/page';
import { viewStyle } from '../style/generated/view-style';
import type { CoverageType, Ladder, LadderCell, LadderLevel, LadderRole } from './ladder';
import { levelHead, matrixHtml } from './matrix-html';
import { ladderWords as words } from './words';

/** How a ladder is drawn. */
export interface LadderLook {
  /** In a panel of an editor: parts lead to their text, gaps offer a new role. */
  readonly interactive: boolean;
  /** For pages that stand beside others: where a role can be read, by the address of its file. */
  readonly href?: (uri: string) => string | undefined;
}

/** The ladder for a panel of an editor. */
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
  href: NonNullable<LadderLook['href']>,
  ways: readonly PageLink[],
): string {
  const content = html`${pageLinks(ways)}${article(ladder, { interactive: false, href })}`;
  return page(ladderTitle(ladder), content, viewStyle);
}

/** `DevOps · career ladder`, for tabs and pages. */
export function ladderTitle(ladder: Ladder): string {
  return words.title(ladder.function.name);
}

function article(ladder: Ladder, look: LadderLook): Html {
  const { description, superfunction, label, id } = ladder.function;
  return html`<article class="rw-card rw-view rw-career">
<p class="rw-view-note">${superfunction && `${superfunction} › `}${label} <span class="rw-code">${id}</span></p>
<h1>${ladderTitle(ladder)}</h1>
${description && html`<p>${description}</p>`}
${ladder.lanes.length === 0 ? html`<p class="rw-empty">${words.noRoles}</p>` : lanesHtml(ladder, look)}
${besideHtml(ladder.beside, look)}
${matrixHtml(ladder.matrix, look.interactive)}
${coverageHtml(ladder)}
</article>`;
}

function lanesHtml(ladder: Ladder, look: LadderLook): Html {
  return html`<section class="rw-section"><h2 id="rw-lanes">${words.lanes}</h2>
<div class="rw-scroll" role="region" aria-labelledby="rw-lanes" tabindex="0"><table class="rw-table rw-lanes">
<thead><tr><th scope="col">${words.rank}</th>${ladder.lanes.map(
    ({ name, description }) =>
      html`<th scope="col">${name}${description && html`<span class="rw-sub rw-lane-note">${description}</span>`}</th>`,
  )}</tr></thead>
<tbody>${ladder.rungs.map(
    ({ rank, cells }) =>
      html`<tr><th scope="row"><span class="rw-hidden">${words.rankOf(rank)}</span><span aria-hidden="true">${rank}</span></th>${cells.map((cell) => cellHtml(ladder, cell, look))}</tr>`,
  )}</tbody>
</table></div></section>`;
}

function cellHtml(ladder: Ladder, cell: LadderCell | null, look: LadderLook): Html {
  if (!cell) return html`<td class="rw-lane-none"></td>`;
  const { level, roles, moves } = cell;
  const about = roles.length > 0 ? rolesHtml(roles, look) : gapHtml(ladder, level, look);
  return html`<td class="${roles.length > 0 ? 'rw-lane-rung' : 'rw-lane-rung rw-lane-gap'}"><p class="rw-lane-level"><span class="rw-code">${level.id}</span> ${level.name}</p>${about}${
    moves.length > 0 &&
    html`<p class="rw-sub"><span aria-hidden="true">⇄ </span>${words.moves} ${moves.map(({ id, name }, at) => html`${at > 0 && ', '}<span class="rw-code">${id}</span> ${name}`)}</p>`
  }</td>`;
}

/** Names of focuses matter only where a level has several. */
function rolesHtml(roles: readonly LadderRole[], look: LadderLook): Html {
  return html`<ul class="rw-lane-roles">${roles.map(
    (role) =>
      html`<li>${roleHtml(role, look)}${
        roles.length > 1 && html` <span class="rw-sub">${role.focus}</span>`
      }${role.ended && html` <span class="rw-sub">${words.ended}</span>`}</li>`,
  )}</ul>`;
}

function roleHtml(role: LadderRole, { interactive, href }: LadderLook): Html {
  if (interactive) {
    const place = attributes({ 'data-path': JSON.stringify(['title']), 'data-uri': role.uri });
    return html`<button type="button" class="rw-lane-role"${place}>${role.title}</button>`;
  }
  const address = href?.(role.uri);
  return address === undefined
    ? html`<strong>${role.title}</strong> <span class="rw-code">${role.code}</span>`
    : html`<a href="${address}">${role.title}</a> <span class="rw-code">${role.code}</span>`;
}

function gapHtml(ladder: Ladder, level: LadderLevel, { interactive }: LadderLook): Html {
  const gap = html`<p class="rw-empty">${words.gap}</p>`;
  if (!interactive) return gap;
  const { taxonomy } = ladder;
  const given = [
    { ...(taxonomy === undefined ? {} : { taxonomy }), function: ladder.function.id, level: level.id },
  ];
  const command = attributes({
    'data-command': 'rolewright.newRole',
    'data-arguments': JSON.stringify(given),
    'aria-label': words.newRoleAt(`${level.id} ${level.name}`),
  });
  return html`${gap}<button type="button" class="rw-button"${command}>${words.newRole}</button>`;
}

function besideHtml(roles: readonly LadderRole[], look: LadderLook): Html | undefined {
  if (roles.length === 0) return undefined;
  return html`<section class="rw-section"><h2>${words.beside}</h2><p class="rw-view-note">${words.besideNote}</p>${rolesHtml(roles, look)}</section>`;
}

function coverageHtml({ coverage: { levels, types } }: Ladder): Html | undefined {
  if (levels.length === 0 || types.length === 0) return undefined;
  return html`<section class="rw-section"><h2 id="rw-coverage">${words.coverage}</h2><p class="rw-view-note">${words.coverageNote}</p>
<div class="rw-scroll" role="region" aria-labelledby="rw-coverage" tabindex="0"><table class="rw-table rw-coverage">
<thead><tr><th scope="col">${words.type}</th>${levels.map(levelHead)}</tr></thead>
<tbody>${types.map(coverageRow)}</tbody>
</table></div></section>`;
}

function coverageRow({ name, counts }: CoverageType): Html {
  const cells = counts.map(({ fewest, most }) =>
    most === 0
      ? html`<td class="rw-coverage-none">${words.none}</td>`
      : html`<td${fewest === 0 && html` class="rw-coverage-some"`}>${words.range(fewest, most)}</td>`,
  );
  return html`<tr><th scope="row">${name}</th>${cells}</tr>`;
}
