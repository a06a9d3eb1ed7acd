import { describe, expect, test } from 'vitest';
import { coordinatesOf } from '../server/model/coordinates/coordinates';
import { scaleOf } from '../server/model/coordinates/distance';
import { matchBand } from '../server/model/coordinates/match-band';
import { parseCode } from '../server/model/role/code';
import { coordinateKeys } from '../server/model/taxonomy/adjacency';
import { textOf } from './support/imports';
import { governance } from './support/role-state';

const page = textOf('docs/coordinates.md');
const { taxonomy } = governance(`superfunctions: [{ id: TECH }, { id: CARE }]
functions:
  - { id: DEVO, superfunction: TECH }
  - { id: SOFT, superfunction: TECH }
  - { id: NURS, superfunction: CARE }
`);
const { adjacency, labels } = taxonomy;

/** The cells of each row below a heading. */
const rows = (heading: string): string[][] =>
  (page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const at = (code = '') => {
  const parsed = parseCode(code);
  if (!parsed) throw new Error(`${code} is no code`);
  return coordinatesOf(parsed, taxonomy);
};
const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6);

describe('docs/coordinates.md', () => {
  test('gives the weights that are built in', () => {
    const weights = rows('The coordinates').map(([name, , , weight]) => [name, Number(weight)]);
    expect(Object.fromEntries(weights)).toEqual(adjacency.weights);
  });

  test('gives the limits and words that are built in', () => {
    expect(rows('The match').map(([limit, word]) => [limit, word])).toEqual([
      [String(adjacency.bands[0]), labels.confident?.toLowerCase()],
      [String(adjacency.bands[1]), labels.needsReview?.toLowerCase()],
      ['above', labels.noMatch?.toLowerCase()],
    ]);
  });

  const examples = rows('Worked examples');
  test('works out examples of every band', () => {
    expect(new Set(examples.map((cells) => cells.at(-1))).size).toBe(3);
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(examples)('reckons %s to %s right', (from, to, ...cells) => {
    const { parts, total } = scaleOf(taxonomy).between(at(from), at(to));
    const band = labels[matchBand(total, adjacency)]?.toLowerCase();
    expect(cells).toEqual([...coordinateKeys.map((key) => shown(parts[key])), shown(total), band]);
  });
});
