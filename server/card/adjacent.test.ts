import { describe, expect, test } from 'vitest';
import { cardOf, richOthers, richRole, richTaxonomy } from '../../test/support/card';
import { stateOf } from '../../test/support/role-state';
import type { Nearby } from '../model/coordinates/adjacent-role';
import { renderCard } from './card';
import { cardModel } from './model';

const own = 'title: Own\ncode: DEVO.GEN.P3\nlevel: P3\n';
const other = (title: string) => `title: ${title}\ncode: DEVO.GEN.P4\nlevel: P4\n`;

describe('adjacent roles', () => {
  test('are told in the words of the taxonomy', () => {
    const words = 'labels: { confident: Passt, needsReview: Ansehen, noMatch: Passt nicht, level: Stufe }\n';
    const { adjacent } = cardOf(own, words, [], [other('Next')]);
    expect(adjacent?.bands.map(({ name, upTo }) => `${name} ${upTo}`)).toEqual([
      ...['Passt 0.15', 'Ansehen 0.3', 'Passt nicht 1'],
    ]);
    expect(adjacent?.roles[0]).toMatchObject({ band: { name: 'Passt' }, reason: 'one stufe up, same focus' });
    expect(adjacent?.weights[0]).toEqual({ id: 'rank', name: 'Stufe', weight: 0.4 });
  });

  test('follow the weights and limits of the taxonomy', () => {
    const text = 'adjacency: { weights: { rank: 0.2 }, bands: [0.01, 0.04] }\n';
    const [role] = cardOf(own, text, [], [other('Next')]).adjacent?.roles ?? [];
    expect(role).toMatchObject({ distance: 0.05, band: { id: 'noMatch' } });
  });

  test('are absent for a role without a code, and where no other role was read', () => {
    expect(cardOf('title: Own\n', undefined, [], [other('Next')]).adjacent).toBeUndefined();
    expect(cardOf(own).adjacent).toBeUndefined();
    expect(renderCard(cardOf(own), 'fragment')).not.toContain('Adjacent');
    expect(renderCard(cardOf(own), 'markdown')).not.toContain('Adjacent');
  });

  test.each(['fragment', 'html', 'markdown'] as const)(
    'that do not exist yet are told in the %s',
    (format) => {
      expect(renderCard(cardOf(own, undefined, [], []), format)).toContain(
        'No other role of this taxonomy has a code yet.',
      );
    },
  );

  test.each(['fragment', 'html', 'markdown'] as const)(
    'may be incomplete while files are read: %s',
    (format) => {
      const { resolved } = stateOf(own);
      const adjacency = resolved.taxonomy.adjacency;
      const nearby: Nearby = {
        ...{ complete: false, at: () => undefined },
        adjacent: { adjacency, complete: false, roles: [] },
      };
      const model = cardModel({ resolved, problems: [], catalogue: () => undefined, nearby });
      expect(renderCard(model, format)).toContain('Role files are still being read');
      expect(renderCard(model, format)).not.toContain('No other role');
      // Whether nobody stands at a rung is not known yet.
      expect(model.level.lane.some(({ vacant }) => vacant)).toBe(false);
    },
  );

  test.each(['fragment', 'html'] as const)('are never markup in the %s', (format) => {
    const hostile = `"</svg><img src=x onerror=alert(1)>'\\""`;
    const html = renderCard(cardOf(own, undefined, [], [other(hostile)]), format);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;/svg&gt;&lt;img src=x onerror=alert(1)&gt;');
  });

  test('have no buttons for commands that the editor does not have', () => {
    const model = cardOf(richRole, richTaxonomy, [], richOthers);
    expect(renderCard(model, 'fragment')).not.toContain('data-command');
    expect(renderCard(model, 'fragment', new Set(['rolewright.openCard']))).not.toContain('data-command');
    const compare = renderCard(model, 'fragment', new Set(['rolewright.compareRoles']));
    expect(compare.match(/data-command="rolewright\.compareRoles"/g)).toHaveLength(richOthers.length);
    expect(renderCard(model, 'html', new Set(['rolewright.compareRoles']))).not.toContain('data-command');
  });
});

test('a map that tells bands apart by more than colour', () => {
  const html = renderCard(cardOf(richRole, richTaxonomy, [], richOthers), 'html');
  for (const band of ['confident', 'needsReview', 'noMatch'])
    expect(html).toContain(`<path class="rw-way rw-way-${band}"`);
  expect(html).toMatch(/<svg [^>]*role="img" aria-labelledby="rw-map-title rw-map-text">/);
  expect(html).not.toMatch(/<svg[^>]*style=/);
});
