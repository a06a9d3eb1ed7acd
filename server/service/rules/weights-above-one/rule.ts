import { adjacency } from '../../../data/framework/defaults';
import { files } from '../../messages/files';
import type { Rule } from '../rule';
import { keySpan, titleLine } from '../support/places';

export const weightsAboveOne: Rule = {
  unit: 'file',
  meta: {
    name: 'weights-above-one',
    title: 'The weights make more than one',
    why: 'How far two roles are apart is a number from 0 to 1, made up of the weights of all that differs. Weights that make more than 1 together push different roles to the same greatest distance.',
    how: 'Lower some of the weights. Those that are not typed count with what is built in.',
    group: 'taxonomy',
    severity: 'warning',
    examples: [
      {
        kind: 'taxonomy',
        bad: 'adjacency:\n  weights:\n    rank: 0.5\n    track: 0.4\n    superfunction: 0.3\n    function: 0.1\n    focus: 0.1\n',
        good: 'adjacency:\n  weights:\n    rank: 0.4\n    track: 0.2\n    superfunction: 0.2\n    function: 0.1\n    focus: 0.1\n',
      },
    ],
  },
  *inFile({ state }) {
    const path = ['adjacency', 'weights'];
    const weights = state.view.at(state.tree.root, path);
    if (state.kind !== 'taxonomy' || weights?.kind !== 'map') return;
    const typed = state.view
      .entries(weights)
      .map(({ name, value }) => [name, Number(state.view.follow(value)?.text)] as const)
      .filter(([, weight]) => Number.isFinite(weight) && weight >= 0);
    const all = Object.values({ ...adjacency.weights, ...Object.fromEntries(typed) });
    const sum = all.reduce((a, b) => a + b, 0);
    // Tenths do not add up exactly.
    if (sum <= 1 + 1e-9) return;
    yield {
      ...(keySpan(state, path) ?? titleLine(state)),
      path,
      message: files.weightsAboveOne(String(Math.round(sum * 100) / 100)),
    };
  },
};
