import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContentPart, contentOf, similarity } from './similarity';

const said = (...statements: string[]) => contentOf(statements.map((statement) => ({ statement })));

describe('two contents', () => {
  test('with the same words in other order and spelling are the same', () => {
    expect(
      similarity(said('Writes runbooks.', 'Restores service.'), said('restores service', 'WRITES runbooks!')),
    ).toBe(1);
  });

  test('without a word in common have nothing in common', () => {
    expect(similarity(said('Writes runbooks.'), said('Sells licences.'))).toBe(0);
  });

  test('share by ids and refs, whatever their words', () => {
    const a = contentOf([{ ref: 'incident-practice' }, { ref: 'threat-modelling' }]);
    const b = contentOf([{ ref: 'incident-practice' }]);
    expect(similarity(a, b)).toBe(0.5);
    expect(
      similarity(
        contentOf([{ id: 'x', statement: 'One way.' }]),
        contentOf([{ id: 'x', statement: 'Another road.' }]),
      ),
    ).toBeCloseTo(1 / 3);
  });

  test('count long words more than short ones', () => {
    const small = similarity(said('The end of the shift.'), said('The start of the journey.')) ?? 0;
    const long = similarity(said('Deploys microservices.'), said('Tests microservices.')) ?? 0;
    expect(long).toBeGreaterThan(small);
  });

  test('of which one is empty cannot be compared', () => {
    expect(similarity(said(), said('Anything.'))).toBeUndefined();
  });
});

test('any two contents: from 0 to 1, the same both ways, and 1 with itself', () => {
  const part: fc.Arbitrary<ContentPart> = fc.record(
    {
      id: fc.constantFrom('a', 'b'),
      ref: fc.constantFrom('a', 'c'),
      statement: fc.constantFrom('', 'One two.', 'two three', '–'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (one, other) => {
      const [a, b] = [contentOf(one), contentOf(other)];
      const found = similarity(a, b);
      expect(similarity(b, a) ?? -1).toBeCloseTo(found ?? -1);
      if (a.weights.size > 0) expect(similarity(a, a)).toBeCloseTo(1);
      if (found !== undefined) expect(found >= 0 && found <= 1).toBe(true);
    }),
  );
});
