import type { Level } from '../../../model/taxonomy/taxonomy';
import { misfitMessages as messages } from '../../messages/relevel';
import {
  type LevelWords,
  levelClaims,
  levelText,
  wordsOf,
  wordsOfTrack,
} from '../../rules/support/level-words';
import { valueAt } from '../../rules/support/places';
import { spanInText } from '../../rules/support/texts';
import type { Misfit, Move } from '../misfit';

/** Other titles with a word of another level, and a title without the word that its new neighbours have. */
export function titles(move: Move): readonly Misfit[] {
  return [...leftInTitle(move), ...aliases(move), ...unusual(move)];
}

/** Words of the level before, where it stood on another track: those of its own track are found by a rule. */
function leftInTitle({ state, level, from }: Move): readonly Misfit[] {
  if (!from || from.track === level.track) return [];
  return inTitle(state, ['title'], wordsOf([from]), level).map(({ word, owners, ...span }) => ({
    kind: 'title',
    ...span,
    message: messages.levelWord(word, owners, levelText(level)),
  }));
}

function aliases({ state, level, from }: Move): readonly Misfit[] {
  const words = new Map([
    ...wordsOf(from ? [from] : []),
    ...wordsOfTrack(state.resolved.taxonomy, level.track),
  ]);
  return state.role.aliases.flatMap(({ data, path, uri }): Misfit[] => {
    if (uri !== undefined || data.type === 'former' || data.review === 'rejected') return [];
    return inTitle(state, [...path, 'title'], words, level).map(({ word, owners, ...span }) => ({
      kind: 'alias',
      ...span,
      message: messages.levelWord(word, owners, levelText(level)),
    }));
  });
}

function inTitle(state: Move['state'], path: readonly (string | number)[], words: LevelWords, level: Level) {
  const node = valueAt(state, path);
  if (node?.text === undefined) return [];
  const claims = levelClaims(node.text, words, state.resolved.function?.noun);
  const wrong = claims.filter(({ owners }) => !owners.some(({ id }) => id === level.id));
  return wrong.map(({ word, owners, start, end }) => {
    const span = spanInText(state.document.getText(), node, start, end);
    return { word, owners: owners.map(levelText), start: span.start, end: span.end };
  });
}

/** Fewer titles than this show no custom. */
const fewest = 3;

/** Where at least half of the other titles at the new level say one of its words, this one may want it too. */
function unusual({ state, level, from, scope }: Move): readonly Misfit[] {
  const node = valueAt(state, ['title']);
  const words = wordsOf([level]);
  if (!from || words.size === 0 || node?.text === undefined || levelClaims(node.text, words).length > 0)
    return [];
  const others = scope.roles.filter(
    (each) => each.uri !== state.uri && each.level === level.id && each.title,
  );
  const saying = others.filter(({ title = '' }) => levelClaims(title, words).length > 0);
  if (others.length < fewest || saying.length * 2 < others.length) return [];
  const message = messages.wordUsual(level.id, level.titleWords, saying.length, others.length);
  return [{ kind: 'title', start: node.start, end: node.end, message }];
}
