import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ContentPart, contentOf } from '../model/coordinates/similarity';
import { OwnContent } from './own-content';

const parts: readonly ContentPart[] = [
  ...[
    { id: 'a' },
    { ref: 'a' },
    { statement: 'Writes runbooks.' },
    { statement: 'Writes plans, writes runbooks.' },
  ],
  ...[{ id: 'b', statement: 'Plans.' }, {}, { statement: '–' }],
];

test('whatever comes and goes, the content is that of what is there', () => {
  const some = fc.array(fc.constantFrom(...parts), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), (versions) => {
      const own = new OwnContent();
      for (const version of versions) {
        const [found, whole] = [own.of(version), contentOf(version)];
        expect(found.total).toBeCloseTo(whole.total);
        expect(new Set(found.weights.keys())).toEqual(new Set(whole.weights.keys()));
        for (const [feature, weight] of whole.weights) expect(found.weights.get(feature)).toBeCloseTo(weight);
      }
    }),
  );
});
