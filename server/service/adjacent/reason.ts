import type { Relation } from '../../model/coordinates/relation';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { type StepNames, adjacentMessages as words } from '../messages/adjacent';

/** How a role lies to another one, in the taxonomy's words: `one level up, same focus`. */
export function reasonOf(relation: Relation, { labels }: Taxonomy): string {
  const name = (key: keyof StepNames): string => (labels[key] ?? key).toLocaleLowerCase('en');
  const names: StepNames = {
    level: name('level'),
    superfunction: name('superfunction'),
    function: name('function'),
    focus: name('focus'),
  };
  return [...height(relation, names), ...branch(relation, names)].join(', ');
}

function height({ rungs, rank, track, bridge }: Relation, names: StepNames): readonly string[] {
  if (rungs !== undefined) return [rungs === 0 ? words.sameLevel(names) : words.rungs(rungs, names)];
  const compared = rank ? [words.rank[rank]] : [];
  if (!track) return [words.otherLevel(names), ...compared];
  return [bridge ? words.bridge(track.name) : words.otherTrack(track.name), ...compared];
}

function branch({ branch: first, sameFocus }: Relation, names: StepNames): readonly string[] {
  const focus = sameFocus ? words.sameFocus(names) : words.otherFocus(names);
  if (first === undefined || first === 'focus') return [focus];
  const other = {
    superfunction: words.otherSuperfunction,
    function: words.otherFunction,
    unplaced: words.unplaced,
  };
  return [other[first](names), focus];
}
