import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { framework } from './framework';
import { confidenceBand } from './framework/defaults';

const { levels, tracks, bridges, dimensions, words } = framework;
const level = (id: string) => levels.find((each) => each.id === id);

describe('the default ladder', () => {
  test('has these rungs, at these ranks', () => {
    expect(Object.fromEntries(levels.map(({ id, rank }) => [id, rank]))).toEqual({
      ...{ S1: 10, S2: 15, S3: 20, S4: 30 },
      ...{ P1: 20, P2: 30, P3: 40, P4: 50, P5: 60, P6: 70 },
      ...{ M1: 40, M2: 50, M3: 60, M4: 70, M5: 80, M6: 90 },
      ...{ E1: 100, E2: 110, E3: 120 },
    });
    expect(levels).toHaveLength(19);
  });

  test('gives years where a range is usual', () => {
    const years = levels
      .filter((each) => each.typicalYears)
      .map(({ id, typicalYears }) => `${id} ${typicalYears}`);
    expect(years).toEqual([
      ...['S1 0-1', 'S2 1-3', 'S3 3-6', 'S4 5+'],
      ...['P1 0-2', 'P2 1-3', 'P3 3-5', 'P4 5-8', 'P5 8-12', 'P6 12+'],
      ...['M1 3-6', 'M2 5-8', 'M3 8-12'],
    ]);
  });

  test('knows the words of titles', () => {
    expect(level('P3')?.titleWords).toEqual(['mid-level', 'III']);
    expect(level('M4')?.titleWords).toEqual(['director', 'head']);
    expect(levels.filter((each) => each.titleWords.includes('senior')).map(({ id }) => id)).toEqual([
      'S3',
      'P4',
    ]);
  });

  test('keeps ranks apart within a track, and each rung on a track that exists', () => {
    const places = levels.map(({ track, rank }) => `${track} ${rank}`);
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(levels.map((each) => each.track))).toEqual(new Set(tracks.map((track) => track.id)));
  });

  test('goes on from management to executive, and crosses by bridges', () => {
    expect(tracks.filter((track) => track.continues).map(({ id, continues }) => [id, continues])).toEqual([
      ['E', 'M'],
    ]);
    expect(bridges.map(({ from, to }) => `${from}–${to}`)).toEqual([
      ...['S3–P1', 'S4–P2', 'P3–M1', 'P4–M2', 'P5–M3', 'P6–M4'],
    ]);
    expect(bridges.flatMap(({ from, to }) => [from, to]).filter((id) => !level(id))).toEqual([]);
  });
});

describe('the texts of the framework', () => {
  const texts = levels.flatMap((each) => {
    const aspects = dimensions.map(({ id }) => each[id as 'scope']);
    return [each.summary, each.new, ...aspects].map((text) => ({ level: each.id, text }));
  });

  test('say something in every dimension, in whole short sentences', () => {
    expect(dimensions.map(({ id }) => id)).toEqual([
      ...['scope', 'autonomy', 'complexity', 'impact', 'decisionRights', 'leadership'],
    ]);
    const odd = texts.filter(({ text }) => !/^[A-Z].*[^.]\.$/.test(text) || text.split(' ').length > 24);
    expect(odd).toEqual([]);
  });

  test('differ from rung to rung', () => {
    const said = texts.map(({ text }) => text).filter((text) => text !== 'None.');
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  });

  test('speak of no single trade', () => {
    expect(
      texts.filter(({ text }) => /\b(code|deploy|sprint|feature|software|system|technical)\w*/i.test(text)),
    ).toEqual([]);
  });
});

describe('the lists of the framework', () => {
  const lists = { ...framework, ...words, labels: [], words: [], required: [], adjacency: [], bridges: [] };

  test.each(Object.entries(lists))('%s: every id once, with name and meaning', (_, list) => {
    const ids = list.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(list.filter((each) => !('name' in each) || !('description' in each || 'summary' in each))).toEqual(
      [],
    );
  });

  test('are those of the format', () => {
    const ids = (list: { id: string }[]) => list.map(({ id }) => id).join(' ');
    expect(framework.componentTypes.map(({ plural }) => plural).join(' ')).toBe(
      'responsibilities tasks skills knowledge competencies qualifications',
    );
    expect(framework.proficiencies.map(({ id, rank }) => `${rank} ${id}`)).toEqual([
      ...['1 awareness', '2 working', '3 practitioner', '4 expert'],
    ]);
    expect(ids(words.status)).toBe('draft review approved deprecated retired');
    expect(ids(words.aliasType)).toBe('common internal former formal short posting translation');
    expect(ids(words.basis)).toBe('survey model internal inherited pending');
    expect(ids(words.review)).toBe('needs_review accepted rejected');
    expect(ids(words.need)).toBe('essential desirable');
    expect(ids(words.prevalence)).toBe('core common occasional');
    expect(ids(framework.classificationSystems)).toBe('soc-2018 onet-soc-2019');
  });

  test('could stand in a taxonomy.yaml as they are', () => {
    const { labels, words, classificationSystems, ...rest } = framework;
    const { status, aliasType, basis } = words;
    const systems = classificationSystems.map(({ id, name, selectable = [] }) => ({ id, name, selectable }));
    const file = {
      ...rest,
      classificationSystems: systems,
      words: { status, aliasType, basis },
      labels: nested(labels),
    };
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/taxonomy.schema.json', import.meta.url), 'utf8'),
    );
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.validate(schema, file);
    expect(ajv.errors ?? []).toEqual([]);
  });

  test('share out a distance of at most 1', () => {
    const { weights, bands } = framework.adjacency;
    expect(Object.values(weights).reduce((sum, weight) => sum + weight)).toBeCloseTo(1);
    expect(bands[0]).toBeLessThan(bands[1]);
  });
});

test.each([
  [-1, 'low'],
  [0.49, 'low'],
  [0.5, 'medium'],
  [0.79, 'medium'],
  [0.8, 'high'],
  [1, 'high'],
])('a confidence of %d is %s', (confidence, band) => {
  expect(confidenceBand(confidence)).toBe(band);
});

/** `{ 'story.who': x }` as the file writes it: `{ story: { who: x } }`. */
function nested(flat: Record<string, string>): Record<string, unknown> {
  const top = Object.entries(flat).filter(([key]) => !key.includes('.'));
  const story = Object.entries(flat).flatMap(([key, label]) =>
    key.startsWith('story.') ? [[key.slice(6), label]] : [],
  );
  return { ...Object.fromEntries(top), story: Object.fromEntries(story) };
}
