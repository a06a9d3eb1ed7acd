import type { Misfit, Move } from './misfit';
import { byRules } from './misfits/by-rules';
import { inherited } from './misfits/inherited';
import { mentions } from './misfits/mentions';
import { proficiencies } from './misfits/proficiencies';
import { setForLevel } from './misfits/set-for-level';
import { supporting } from './misfits/supporting';
import { titles } from './misfits/titles';

const looks: readonly ((move: Move) => readonly Misfit[])[] = [
  ...[byRules, titles, proficiencies, supporting, inherited, mentions, setForLevel],
];

/** Everything in a file that does not fit the level of its role, in the order of the text. */
export function misfitsIn(move: Move): readonly Misfit[] {
  return looks.flatMap((look) => look(move)).sort((a, b) => a.start - b.start || a.end - b.end);
}
