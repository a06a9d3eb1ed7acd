import type { Level, Taxonomy } from '../../../model/taxonomy/taxonomy';
import { fixes } from '../../messages/fixes';
import { levels as messages } from '../../messages/levels';
import type { RoleState } from '../../snapshot';
import type { Fix, Rule } from '../rule';
import { valueAt } from '../support/places';
import { replaceText } from '../support/replace';
import { spanInText } from '../support/texts';
import { wholeWords } from '../support/whole-words';

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
    for (const { word, owners, start, end } of claims(state, node.text, level)) {
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

function levelText({ id, name }: Level): string {
  return `${id} ${name}`;
}

interface Claim {
  readonly word: string;
  readonly owners: readonly Level[];
  readonly start: number;
  readonly end: number;
}

/** The title words of the role's own track in a title, the longest first, each letter counted once; a word inside the function's noun names the work and not a level. */
function claims({ resolved }: RoleState, title: string, level: Level): readonly Claim[] {
  const owners = ownersOfWords(resolved.taxonomy, level);
  const taken = [...places(title, resolved.function?.noun ?? '')];
  const found: Claim[] = [];
  for (const word of [...owners.keys()].sort((a, b) => b.length - a.length)) {
    for (const place of places(title, word)) {
      if (taken.some(({ start, end }) => place.start < end && start < place.end)) continue;
      taken.push(place);
      found.push({ word: title.slice(place.start, place.end), owners: owners.get(word) ?? [], ...place });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function ownersOfWords({ levels }: Taxonomy, { track }: Level): ReadonlyMap<string, readonly Level[]> {
  const owners = new Map<string, readonly Level[]>();
  for (const level of levels.values()) {
    if (level.track !== track) continue;
    for (const word of level.titleWords)
      owners.set(word.toLowerCase(), [...(owners.get(word.toLowerCase()) ?? []), level]);
  }
  return owners;
}

function places(title: string, word: string): readonly { start: number; end: number }[] {
  if (word === '') return [];
  return [...title.matchAll(wholeWords(word))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Moves the role to a level: in `level` and in the code. */
function moveTo(state: RoleState, { id }: Level): readonly Fix[] {
  const level = valueAt(state, ['level']);
  const code = valueAt(state, ['code']);
  const parts = state.role.code;
  if (level?.text === undefined || !code || !parts || parts.level !== level.text) return [];
  const edits = [replaceText(code, `${parts.function}.${parts.focus}.${id}`), replaceText(level, id)];
  return [{ title: fixes.setLevel(id), edits }];
}
