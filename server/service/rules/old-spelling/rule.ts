import type { Edit } from '../../../model/text/span';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { Finding, Rule } from '../rule';
import { modernSpelling } from '../support/old-spellings';
import { spanOf } from '../support/places';
import { replaceText } from '../support/replace';
import { type UnknownEntry, unknownEntries } from '../support/unknown-entries';

export const oldSpelling: Rule = {
  unit: 'role',
  meta: {
    name: 'old-spelling',
    title: 'A key is written as older cards wrote it',
    why: 'Cards that were made elsewhere say `approved: true` or `reviewStatus`, and name sections in the singular. What they mean is clear, but as typed it does not count: the title is not taken as approved, and the section stands apart from its like.',
    how: 'Apply the fix; it changes the spelling and nothing else.',
    group: 'structure',
    severity: 'warning',
    tag: 'deprecated',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skill:\n    - Wound care\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - Wound care\n',
      },
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\naliases:\n  - title: Registered Nurse\n    approved: true\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\naliases:\n  - title: Registered Nurse\n    review: accepted\n',
      },
    ],
  },
  *check({ state }) {
    for (const unknown of unknownEntries(state)) {
      const { map, entry, owner } = unknown;
      const modern = modernSpelling(map, entry.name, entry.value?.text, state.governance.taxonomy);
      if (!modern) continue;
      const both = state.role.view.entries(owner).some(({ name }) => name === modern.key);
      yield finding(unknown, modern, both);
    }
  },
};

function finding(
  { map, entry }: UnknownEntry,
  { key, value, certain }: NonNullable<ReturnType<typeof modernSpelling>>,
  both: boolean,
): Finding {
  const section = map[0] === 'components' && map.length === 1;
  const shown = value === undefined ? key : `${key}: ${value}`;
  const edits: Edit[] = [replaceText(entry.key, key)];
  if (value !== undefined && entry.value) edits.push(replaceText(entry.value, value));
  const fix = { title: section ? fixes.renameKey(key) : fixes.change(shown), edits };
  return {
    ...spanOf(entry.key),
    path: [...map, entry.name],
    message: section ? structure.oldSection(entry.name, key) : structure.oldKey(entry.name, shown),
    ...(certain && !both ? { fix } : both ? {} : { suggest: [fix] }),
  };
}
