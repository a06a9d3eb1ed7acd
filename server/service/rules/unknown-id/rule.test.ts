import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const inTaxonomy = { kind: 'taxonomy' } as const;

it('finds levels on no track, functions in no group, focuses for no function and bridges to no level', () => {
  const found = wanted(
    `levels:
  - id: P7
    name: Distinguished
    track: Q # want: unknown-id
    rank: 75
  - id: P8
    name: Fellow
    track: P
    rank: 80
bridges:
  - from: P7
    to: M6
  - from: P77 # want: unknown-id
    to: M9 # want: unknown-id
superfunctions:
  - id: CARE
    name: Care
functions:
  - id: NURS
    name: Nursing
    superfunction: CAER # want: unknown-id
  - id: MIDW
    name: Midwifery
    superfunction: CARE
focuses:
  - id: CLI
    name: Clinic
    functions:
      - NURS
      - NRUS # want: unknown-id
`,
    'unknown-id',
    inTaxonomy,
  );
  expect(suggested(found, 'CARE')).toContain('superfunction: CARE\n  - id: MIDW');
  expect(found.problems[0]?.message).toBe(
    'No track has the id “Q”, so this leads nowhere. Known: S, P, M and E.',
  );
});

it('accepts any function while none is declared', () => {
  wanted('focuses:\n  - id: CLI\n    name: Clinic\n    functions:\n      - NURS\n', 'unknown-id', inTaxonomy);
});

it('finds library items of no type and for levels that are on no ladder', () => {
  wanted(
    `library:
  - id: wound-care
    type: skil # want: unknown-id
    statement: Dresses wounds.
    levels:
      P2:
        expectation: Dresses clean wounds.
      P33: # want: unknown-id
        expectation: Dresses any wound.
`,
    'unknown-id',
    { kind: 'library', taxonomy: 'name: Clinic\n' },
  );
});

it('knows what the file itself declares, also where no taxonomy reads it', () => {
  wanted(
    'componentTypes:\n  - id: tool\n    plural: tools\n    name: Tool\nlibrary:\n  - id: saw\n    type: tool\n    statement: Saws.\n',
    'unknown-id',
    { kind: 'library' },
  );
});

it('finds what should be removed and is not there', () => {
  const found = wanted(
    'levels:\n  - id: E33 # want: unknown-id\n    omit: true\n  - id: E3\n    omit: true\ntracks:\n  - id: E\n    omit: true\n',
    'unknown-id',
    inTaxonomy,
  );
  expect(suggested(found, 'E3')).toMatch(/^levels:\n {2}- id: E3\n/);
});

it('leaves alone what is removed: a bridge to a level that is gone', () => {
  wanted(
    'levels:\n  - id: M4\n    omit: true\nbridges:\n  - from: P6\n    to: M4\n    omit: true\n',
    'unknown-id',
    inTaxonomy,
  );
});
