import { distanceText, adjacentWords as words } from '../adjacent-words';
import type { CardAdjacent, CardCoordinate } from '../card-adjacent';
import type { CardModel } from '../card-model';
import { type Html, html } from './escape';
import { type MapLayout, mapLayout } from './map-layout';

/** A small picture of the roles around a role. All that it shows stands in the table above it too. */
export function mapHtml({ header, level }: CardModel, found: CardAdjacent): Html {
  const code = header.code.text ?? '';
  const layout = mapLayout(found, {
    code,
    level: level.id ?? '',
    ...(level.rank === undefined ? {} : { rank: level.rank }),
  });
  const { width, height } = layout;
  const bands = found.bands.map(({ name }) => name);
  return html`<div class="rw-map" role="region" aria-label="${words.map}" tabindex="0">
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="rw-map-title rw-map-text">
<title id="rw-map-title">${words.mapTitle(code)}</title><desc id="rw-map-text">${words.mapText(bands)}</desc>
${grid(layout, namesOf(found))}
${ways(layout)}
${dots(layout)}
${own(layout, code)}
</svg></div>`;
}

function namesOf({ weights }: CardAdjacent): (key: CardCoordinate) => string {
  return (key) => (weights.find(({ id }) => id === key)?.name ?? key).toLocaleLowerCase('en');
}

/** The names of levels and of places in the tree, with a line for each level. */
function grid({ rows, columns, width }: MapLayout, name: (key: CardCoordinate) => string): Html {
  const heads = columns.map(({ differs, adds, x }) => {
    const lines = differs.length === 0 ? [words.samePlace] : differs.map((key) => words.other(name(key)));
    const first = 36 - Math.min(lines.length - 1, 1) * 13;
    return html`<text class="rw-map-head">${lines.slice(0, 2).map((line, index) => html`<tspan x="${x}" y="${first + index * 13}">${line}</tspan>`)}<tspan x="${x}" y="${first - 14}">+ ${distanceText(adds)}</tspan></text>`;
  });
  const levels = rows.map(
    ({ name: levelName, y }) =>
      html`<line class="rw-map-row" x1="0" y1="${y}" x2="${width}" y2="${y}"/><text class="rw-map-level" x="0" y="${y - 5}">${levelName}</text>`,
  );
  return html`${levels}${heads}`;
}

/** A line to each role. Where it would lie upon a nearer one it bends, away from the labels, so that both can be told apart. */
function ways({ here, points }: MapLayout): Html {
  return html`${points.map((point) => {
    const { x, y, role } = point;
    const before = points.filter((other) => lieOnOneLine(here, other, point)).length;
    const middle = { x: (here.x + x) / 2, y: (here.y + y) / 2 };
    const bend = before * 26;
    const through = y === here.y ? `${middle.x} ${middle.y - bend}` : `${middle.x - bend} ${middle.y}`;
    return html`<path class="rw-way rw-way-${role.band.id}" d="M${here.x} ${here.y}Q${through} ${x} ${y}"/>`;
  })}`;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Whether the second stands between the first and the third, in a row or a column. */
function lieOnOneLine(a: Place, b: Place, c: Place): boolean {
  const inRow = b.y === a.y && c.y === a.y && b.x < c.x;
  const isBetween = (b.y - a.y) * (c.y - a.y) > 0 && Math.abs(b.y - a.y) < Math.abs(c.y - a.y);
  return inRow || (b.x === a.x && c.x === a.x && isBetween);
}

function dots({ points }: MapLayout): Html {
  return html`${points.map(({ x, y, role }) => html`<circle class="rw-dot rw-dot-${role.band.id}" cx="${x}" cy="${y}" r="${role.band.id === 'noMatch' ? 3.5 : 5}"/><text class="rw-map-name" x="${x + 10}" y="${y + 17}">${role.code}</text>`)}`;
}

function own({ here: { x, y } }: MapLayout, code: string): Html {
  return html`<circle class="rw-dot rw-dot-own" cx="${x}" cy="${y}" r="7"/><text class="rw-map-name rw-map-own" x="${x - 11}" y="${y + 17}">${code}</text>`;
}
