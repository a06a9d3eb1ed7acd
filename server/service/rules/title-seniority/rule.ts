import type { Level } from '../../../model/taxonomy/taxonomy';
import { fixes } from '../../messages/fixes';
import { levels as messages } from '../../messages/levels';
import type { RoleState } from '../../snapshot';
import type { Fix, Rule } from '../rule';
import { levelClaims, levelText, wordsOfTrack } from '../support/level-words';
import { valueAt } from '../support/places';
import { replaceText } from '../support/replace';
import { spanInText } from '../support/texts';

export const titleSeniority: Rule = {
  unit: 'role',
  meta: {
    name: 'title-seniority',
    title: 'The title claims another level',
    why: 'Words such as “Senior” promise a level to whoever reads the title. The taxonomy says which words belong to which level; where title and level differ, pay and expectations are taken from the wrong rung.',
    how: 'Take the word out, or move the role to the level that it names. Which words stand for a level is set in `taxonomy.yaml` under `titleWords`; only levels of the role’s own track are compared.',
    group: 'levels',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Senior Nurse\ncode: NURS.GEN.P3\nlevel: P3\n',
        good: 'title: Senior Nurse\ncode: NURS.GEN.P4\nlevel: P4\n',
      },
    ],
  },
  *check({ state, allow }) {
    const node = valueAt(state, ['title']);
    const { level } = state.resolved;
    if (!node || node.text === undefined || !level) return;
    const told = new Set<string>();
    const allowed = new Set(allow.map((each) => each.toLowerCase()));
    const words = wordsOfTrack(state.resolved.taxonomy, level.track);
    for (const { word, owners, start, end } of levelClaims(node.text, words, state.resolved.function?.noun)) {
      if (told.has(word.toLowerCase())) continue;
      told.add(word.toLowerCase());
      if (owners.some(({ id }) => id === level.id) || allowed.has(word.toLowerCase())) continue;
      const span = spanInText(state.document.getText(), node, start, end);
      const without = `${node.text.slice(0, start)}${node.text.slice(end)}`.replace(/\s+/g, ' ').trim();
      const remove = { title: fixes.removeWords(word), edits: [replaceText(node, without)] };
      yield {
        start: span.start,
        end: span.end,
        path: ['title'],
        message: messages.titleSeniority(word, owners.map(levelText), levelText(level)),
        suggest: [...(without === '' ? [] : [remove]), ...owners.flatMap((owner) => moveTo(state, owner))],
      };
    }
  },
};

/** Moves the role to a level: in `level` and in the code. */
function moveTo(state: RoleState, { id }: Level): readonly Fix[] {
  const level = valueAt(state, ['level']);
  const code = valueAt(state, ['code']);
  const parts = state.role.code;
  if (level?.text === undefined || !code || !parts || parts.level !== level.text) return [];
  const edits = [replaceText(code, `${parts.function}.${parts.focus}.${id}`), replaceText(level, id)];
  return [{ title: fixes.setLevel(id), edits }];
}
