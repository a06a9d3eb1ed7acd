import type { Green } from '../../../model/syntax/green';
import type { Node } from '../../../model/syntax/node';
import { quoteIfNeeded } from '../../../model/text/quote';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { RoleState } from '../../snapshot';
import type { CheckContext, Finding, Fix, Rule } from '../rule';
import { unknownKeysInFile } from '../support/in-file/unknown-keys';
import { moveSection } from '../support/move-section';
import { nearest } from '../support/nearest';
import { modernSpelling } from '../support/old-spellings';
import { spanOf } from '../support/places';
import { replaceText } from '../support/replace';
import { declare } from '../support/taxonomy-edit';
import { type UnknownEntry, unknownEntries } from '../support/unknown-entries';
import { meantKey } from '../support/usual-names';

export const unknownKey: Rule = {
  unit: 'role',
  meta: {
    name: 'unknown-key',
    title: 'A key is not known',
    why: 'What stands behind an unknown key is shown nowhere, so a slip of the finger hides a whole part of a role without a word.',
    how: 'Take the proposed key if it was a slip. If the key is meant, declare it in `taxonomy.yaml` under `fields:`, so that every role may have it, or let it begin with `x-`, which marks it as your own.',
    group: 'structure',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsumary: Looks after the patients of one ward.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: Looks after the patients of one ward.\n',
      },
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nshift: nights\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nshifts: nights\n',
        taxonomy: 'fields:\n  - id: shifts\n    label: Shifts\n',
      },
    ],
  },
  *check(context) {
    const { state } = context;
    const namesIn = namesOf(state);
    for (const unknown of unknownEntries(state)) {
      const { map, entry } = unknown;
      if (modernSpelling(map, entry.name, entry.value?.text, state.governance.taxonomy)) continue;
      yield finding(context, unknown, namesIn(unknown.owner));
    }
  },
  inFile: unknownKeysInFile,
};

/** The keys of a map, gathered once for all that is unknown in it. */
function namesOf({ role }: RoleState): (owner: Node) => ReadonlySet<string> {
  const known = new Map<Green, ReadonlySet<string>>();
  return (owner) => {
    const names = known.get(owner.green) ?? new Set(role.view.entries(owner).map(({ name }) => name));
    known.set(owner.green, names);
    return names;
  };
}

function finding(context: CheckContext, unknown: UnknownEntry, names: ReadonlySet<string>): Finding {
  const { map, entry, known } = unknown;
  const { taxonomy } = context.state.governance;
  const free = known.filter((key) => !names.has(key));
  const near = meantKey(entry.name, free) ?? nearest(entry.name, free);
  const sections = [...taxonomy.componentTypes.values()].flatMap(({ id, plural }) => [id, plural]);
  const section = map.length === 1 && map[0] === 'components';
  const misplaced = map.length === 0 && sections.includes(entry.name);
  const message = section
    ? structure.unknownSection(entry.name, near, known)
    : misplaced
      ? structure.misplacedSection(entry.name)
      : structure.unknownKey(entry.name, near);
  const renaming = near !== undefined && !misplaced ? [rename(unknown, near, fixes.renameKey(near))] : [];
  const [fix] = near !== undefined && isSameWord(entry.name, near) ? renaming : [];
  return {
    ...spanOf(entry.key),
    path: [...map, entry.name],
    message,
    ...(fix ? { fix } : {}),
    suggest: [
      ...(fix ? [] : renaming),
      ...(misplaced ? moves(context, unknown) : (declared(context, unknown) ?? [])),
      ...(section
        ? []
        : [rename(unknown, `x-${plainKey(entry.name)}`, fixes.ownKey(`x-${plainKey(entry.name)}`))]),
    ],
  };
}

/** A section in the singular is renamed later, by its own rule. */
function moves({ state }: CheckContext, { entry }: UnknownEntry): readonly Fix[] {
  const fix = moveSection(state, entry);
  return fix ? [fix] : [];
}

function rename({ entry }: UnknownEntry, key: string, title: string): Fix {
  return { title, edits: [replaceText(entry.key, key)] };
}

function declared({ state, snapshot }: CheckContext, { map, entry }: UnknownEntry): Fix[] | undefined {
  const { name } = entry;
  const label = quoteIfNeeded(readable(name));
  if (map.length === 0) {
    const lines = [`id: ${quoteIfNeeded(name)}`, `label: ${label}`];
    const fix = declare(state, snapshot, fixes.declareField(name), 'fields', lines);
    return fix && [fix];
  }
  if (map.length !== 1 || map[0] !== 'components') return undefined;
  const id = name.length > 3 && name.endsWith('s') ? name.slice(0, -1) : name;
  const lines = [
    `id: ${quoteIfNeeded(id)}`,
    `plural: ${quoteIfNeeded(name)}`,
    `name: ${quoteIfNeeded(readable(id))}`,
  ];
  const fix = declare(state, snapshot, fixes.declareType(name), 'componentTypes', lines);
  return fix && [fix];
}

/** `payGrade` as `Pay grade`. */
function readable(key: string): string {
  const words = key.replace(/[-_]+/g, ' ').replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** True where only capitals, hyphens, underscores and spaces differ. */
function isSameWord(one: string, other: string): boolean {
  const plain = (word: string): string => word.toLowerCase().replace(/[-_\s]+/g, '');
  return plain(one) === plain(other);
}

function plainKey(key: string): string {
  return key.replace(/\s+/g, '-');
}
