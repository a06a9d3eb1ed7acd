import { it } from 'vitest';
import { wanted } from '../../../../test/support/want';

it('adds the weights up', () => {
  wanted(
    'adjacency:\n  weights: # want: weights-above-one\n    rank: 0.5\n    track: 0.51\n',
    'weights-above-one',
    { kind: 'taxonomy' },
  );
});

it('lets exactly one pass, whatever tenths add up to', () => {
  wanted(
    'adjacency:\n  weights:\n    rank: 0.1\n    track: 0.2\n    superfunction: 0.3\n    function: 0.3\n    focus: 0.1\n',
    'weights-above-one',
    { kind: 'taxonomy' },
  );
});

it('counts what is built in for weights that are not typed', () => {
  wanted('adjacency:\n  weights: # want: weights-above-one\n    rank: 0.5\n', 'weights-above-one', {
    kind: 'taxonomy',
  });
  wanted('adjacency:\n  weights:\n    rank: 0.3\n', 'weights-above-one', { kind: 'taxonomy' });
});
