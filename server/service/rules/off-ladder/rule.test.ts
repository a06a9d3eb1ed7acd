import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

it('finds new levels without a place, and adds what is missing', () => {
  const found = wanted(
    'levels:\n  - id: P7 # want: off-ladder\n    name: Distinguished\n    rank: 75\n  - id: P8 # want: off-ladder\n    name: Fellow\n',
    'off-ladder',
    { kind: 'taxonomy' },
  );
  expect(suggested(found, 'track')).toContain('name: Distinguished\n    track: \n    rank: 75\n');
});

it('says nothing of built-in levels of which only a part changes, nor of removed ones', () => {
  wanted('levels:\n  - id: P3\n    name: Middle\n  - id: P4\n    omit: true\n', 'off-ladder', {
    kind: 'taxonomy',
  });
});

it('asks for the place of all levels where nothing is built in', () => {
  wanted('framework: none\nlevels:\n  - id: P3 # want: off-ladder\n    name: Middle\n', 'off-ladder', {
    kind: 'taxonomy',
  });
});
