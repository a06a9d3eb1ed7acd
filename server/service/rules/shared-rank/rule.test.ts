import { it } from 'vitest';
import { wanted } from '../../../../test/support/want';

it('finds a rank that another level of the track has, built in or of the file', () => {
  wanted(
    `levels:
  - id: P7
    track: P
    rank: 70 # want: shared-rank
  - id: P8
    track: P
    rank: 80 # want: shared-rank
  - id: P9
    track: P
    rank: 80 # want: shared-rank
  - id: M7
    track: M
    rank: 75
`,
    'shared-rank',
    { kind: 'taxonomy' },
  );
});

it('lets levels of different tracks share a rank, and a known level keep its own', () => {
  wanted('levels:\n  - id: P3\n    rank: 40\n  - id: M3\n    name: Boss\n', 'shared-rank', {
    kind: 'taxonomy',
  });
});
