import { describe, expect, test } from 'vitest';
import { cardOf, problemAt, richRole, richTaxonomy } from '../../test/support/card';
import { taxonomyUri } from '../../test/support/role-state';

describe('a role that fills every part', () => {
  const card = cardOf(richRole, richTaxonomy);

  test('has its place under the names of the taxonomy', () => {
    expect(card.breadcrumb.map(({ label, name }) => `${label}: ${name}`)).toEqual([
      'Division: Care',
      'Job family: Nursing',
      'Specialisation: Ward',
    ]);
  });

  test('says who it is and in what state', () => {
    expect(card.header).toMatchObject({
      title: { text: 'Senior Ward Nurse', path: ['title'] },
      subtitle: 'Nurse',
      code: { text: 'NURS.WARD.P3' },
      level: { label: 'Grade', id: 'P3', years: '3–5' },
      status: { id: 'deprecated', name: 'Deprecated' },
      confidence: { value: 0.82, band: 'high' },
      region: { text: 'global' },
      overlay: false,
      version: { text: '2' },
      replacedBy: { text: 'NURS.WARD.P4' },
    });
  });

  test('keeps pay as amounts, with the currency of the taxonomy', () => {
    expect(card.pay).toMatchObject({
      recorded: true,
      currency: 'EUR',
      period: 'month',
      market: { median: 4100, p25: 3800, p75: 4600, basis: { id: 'survey' }, asOf: '2026-06' },
      range: { min: 3600, mid: 4200, max: 4800 },
    });
  });

  test('shows the level with all aspects and the rungs beside it', () => {
    expect(card.level.dimensions.map(({ id }) => id)).toEqual([
      'scope',
      'autonomy',
      'complexity',
      'impact',
      'decisionRights',
      'leadership',
    ]);
    expect(card.level).toMatchObject({
      known: true,
      years: '3–5',
      equivalents: [{ name: 'Grade', text: '7' }],
      below: { id: 'P2' },
      above: { id: 'P4' },
      across: [{ id: 'M1' }],
      source: { uri: taxonomyUri, path: ['levels', 0] },
    });
    expect(card.level.news).toBeTruthy();
    expect(card.level.lane.filter(({ current }) => current)).toMatchObject([{ id: 'P3' }]);
  });

  test('counts own and inherited statements, and says where each comes from', () => {
    const groups = card.components.groups.map(({ key, count }) => `${key} ${count}`);
    expect(groups).toEqual(['responsibilities 2', 'skills 1', 'knowledge 1', 'competencies 1']);
    const [hygiene] = card.components.groups[2]?.items ?? [];
    expect(hygiene).toMatchObject({
      statement: 'How infections spread and are stopped.',
      origin: 'function',
      originText: 'from job family Nursing',
      proficiency: { id: 'awareness', name: 'Awareness' },
      expectation: { text: 'Follows the hygiene plan.', asAt: 'P2' },
      examples: ['Noticed an empty dispenser and had it filled.'],
      practice: ['Walk the ward with the hygiene nurse once.'],
      source: { uri: taxonomyUri, path: ['functions', 0, 'components', 'knowledge', 0] },
      library: { uri: taxonomyUri, path: ['library', 0] },
    });
    expect(hygiene).not.toHaveProperty('path');
  });

  test('names what is left out, and why', () => {
    expect(card.components.excluded).toMatchObject([
      {
        component: 'speaks-up',
        statement: 'Speaks up when something is unsafe.',
        originText: 'from grade P3',
        reason: 'Part of the code of conduct here.',
        path: ['excludes', 0],
      },
    ]);
  });

  test('keeps what people decided about other titles', () => {
    expect(card.aliases.items.map(({ title, review }) => `${title}: ${review.id}`)).toEqual([
      'Bay Leader: accepted',
      'Night Sister: rejected',
      'Charge Nurse: needs_review',
    ]);
    expect(card.aliases.items[1]).toMatchObject({
      confidence: { value: 0.3, band: 'low' },
      review: { note: 'Names one sex only.' },
    });
  });

  test('looks every code up in the official table', () => {
    const [soc, house] = card.classifications.systems;
    expect(soc?.name).toBe('SOC 2018');
    expect(soc?.items).toMatchObject([
      { code: '29-1141', lookup: 'listed', title: 'Registered Nurses', tooCoarse: false },
      { code: '29-0000', lookup: 'listed', tooCoarse: true, kind: 'major' },
      { code: '29-9990', lookup: 'unlisted', tooCoarse: false },
    ]);
    expect(soc?.items[0]?.groups.map(({ code }) => code)).toEqual(['29-0000', '29-1000', '29-1140']);
    expect(house).toMatchObject({ name: 'house-codes', items: [{ code: 'N7', lookup: 'unchecked' }] });
  });

  test('keeps the record, with the fields of the taxonomy', () => {
    expect(card.record).toMatchObject({
      owner: { text: 'nursing-office' },
      effectiveFrom: { text: '2026-07-01' },
      formerCodes: [{ text: 'NURS.BAY.P3' }],
      ids: [{ system: 'payroll', text: '0815' }],
      fields: [{ id: 'shift', label: 'Shift pattern', text: 'nights' }],
      links: [{ url: 'https://example.org/nursing', title: 'Nursing handbook' }],
    });
  });

  test('is plain data: it survives JSON', () => {
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});

describe('a role with little in it', () => {
  test('has an empty place for each part', () => {
    const card = cardOf('code: SALE.GEN.P3\n');
    expect(card.header.title).toEqual({ path: ['title'], problems: [] });
    expect(card).toMatchObject({
      summary: { path: ['summary'] },
      pay: { recorded: false },
      level: { known: true, id: 'P3' },
      outputs: { items: [] },
      components: { groups: [], excluded: [] },
      aliases: { items: [] },
      classifications: { systems: [] },
    });
    expect(card.story).toBeUndefined();
  });

  test('needs not even a code', () => {
    const card = cardOf('');
    expect(card.breadcrumb).toEqual([]);
    expect(card.level).toMatchObject({ known: false, label: 'Level' });
  });

  test('shows segments and levels that the taxonomy does not know as they are typed', () => {
    const card = cardOf('title: Odd\ncode: ODD.ONE.Z9\nlevel: Z9\n', 'name: Small\n');
    expect(card.breadcrumb.map(({ name }) => name)).toEqual(['ODD', 'ONE']);
    expect(card.level).toMatchObject({ known: false, id: 'Z9', dimensions: [], lane: [] });
  });

  test('has no subtitle where the title is the function’s word already', () => {
    expect(cardOf('title: nurse\ncode: NURS.WARD.P3\n', richTaxonomy).header).not.toHaveProperty('subtitle');
  });
});

test('a file of another region says that it holds only what differs', () => {
  const card = cardOf('code: NURS.WARD.P3\nregion: de\nsummary: In Germany.\n', richTaxonomy);
  expect(card.header).toMatchObject({ overlay: true, region: { text: 'de' } });
});

describe('problems', () => {
  const problems = [
    problemAt(['components', 'skills', 0, 'proficiency'], 'hint', 'A word.'),
    problemAt(['components', 'skills', 0], 'error', 'A statement.'),
    problemAt(['components', 'skills'], 'warning', 'A section.'),
    problemAt(['components', 'tasks'], 'info', 'A section that is not there.'),
    problemAt(['outputs'], 'info', 'An empty place.'),
    problemAt(['story', 'problem', 'why', 'deep'], 'info', 'Inside of a story.'),
    problemAt(['salary'], 'warning', 'A key that the card does not show.'),
    problemAt([], 'error', 'The whole file.'),
  ];
  const card = cardOf(richRole, richTaxonomy, problems);
  const messages = (part: { problems: readonly { message: string }[] } | undefined): string[] =>
    part?.problems.map(({ message }) => message) ?? [];

  test('go to the innermost part around them, the worst first', () => {
    const skills = card.components.groups.find(({ key }) => key === 'skills');
    expect(messages(skills?.items[0])).toEqual(['A statement.', 'A word.']);
    expect(messages(skills)).toEqual(['A section.']);
    expect(messages(card.components)).toEqual(['A section that is not there.']);
    expect(messages(card.outputs)).toEqual(['An empty place.']);
    expect(messages(card.story?.parts[1]?.sides[2])).toEqual(['Inside of a story.']);
  });

  test('stand at the top where no part is theirs, and none is lost', () => {
    expect(messages(card)).toEqual(['The whole file.', 'A key that the card does not show.']);
    expect(card.problemCounts).toEqual({ error: 2, warning: 2, info: 3, hint: 1 });
    const shown = [...JSON.stringify(card).matchAll(/"rule":/g)].length;
    expect(shown).toBe(problems.length);
  });
});
