import type { Level } from '../../../model/taxonomy/taxonomy';
import { files } from '../../messages/files';
import { definitionsIn } from '../../taxonomy-file/definitions';
import type { FileContext, Rule } from '../rule';
import { spanOf } from '../support/places';

export const sharedRank: Rule = {
  unit: 'file',
  meta: {
    name: 'shared-rank',
    title: 'Two levels of a track have the same rank',
    why: 'The rank says which of two levels is higher. Where two levels of one track share a rank, neither is the next rung of the other, and expectations for “the nearest lower level” cannot be found.',
    how: 'Give one of them another number. Ranks have gaps, so that a rung fits between: between 50 and 60, take 55.',
    group: 'taxonomy',
    severity: 'warning',
    examples: [
      {
        kind: 'taxonomy',
        bad: 'levels:\n  - id: P7\n    name: Distinguished\n    track: P\n    rank: 70\n',
        good: 'levels:\n  - id: P7\n    name: Distinguished\n    track: P\n    rank: 75\n',
      },
    ],
  },
  *inFile({ state }) {
    const { levels } = state.governance.taxonomy;
    for (const { list, id, item, node } of definitionsIn(state)) {
      const level = list === 'levels' ? levels.get(id) : undefined;
      const own = state.view.at(item, ['rank']);
      const rank = level?.rank;
      if (!level || rank === undefined || !isHere(level, state)) continue;
      const other = [...levels.values()].find((each) => each.id !== id && sameRung(each, level));
      if (!other || (other.source && !own)) continue;
      yield {
        ...spanOf(own ?? node),
        path: (own ?? node).path,
        message: files.sharedRank(id, other.id, rank),
      };
    }
  },
};

function isHere(level: Level, { uri }: FileContext['state']): boolean {
  return level.source?.uri === uri;
}

function sameRung(a: Level, b: Level): boolean {
  return a.track !== undefined && a.track === b.track && a.rank === b.rank;
}
