import { definitionAt, keyInfo } from '../../../model/keys';
import type { Path } from '../../../model/text/span';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { RoleState } from '../../snapshot';
import type { Finding, Fix, Rule } from '../rule';
import { missingInFile } from '../support/in-file/missing';
import { freshEntries } from '../support/insert';
import { orderAt, roleKeys, typedUnreadably } from '../support/keys';
import { entryAt, isEmpty, isOverlay, keySpan, placeOf, titleLine, valueAt } from '../support/places';
import { withoutTabStops } from '../support/snippet';
import { addOrFill, templateFor, valueEntry } from '../support/templates';

const required = ['title', 'code', 'level'] as const;

export const missingRequired: Rule = {
  unit: 'role',
  meta: {
    name: 'missing-required',
    title: 'Something that every role needs is missing',
    why: 'Title, code and level are what makes a file a role: people find it by its title, files and systems by its code, and everything that is expected follows from its level. Entries inside a role have such keys too: an alias needs a title, a classification a system and a code.',
    how: 'Add the key. The light bulb writes it in the right place; a level that follows from the code is filled in for you.',
    group: 'structure',
    severity: 'error',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
      },
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\naliases:\n  - type: common\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\naliases:\n  - title: Registered Nurse\n    type: common\n',
      },
    ],
  },
  *check({ state }) {
    const root = valueAt(state, []);
    if (!root || (root.kind === 'scalar' && isEmpty(root))) {
      if (state.tree.complete && !state.tree.problems.some(({ rule }) => rule === 'unreadable'))
        yield emptyFile(state);
      return;
    }
    if (root.kind !== 'map') return;
    for (const key of required) {
      if (isOverlay(state) && key !== 'code') continue;
      if (isEmpty(valueAt(state, [key])) && !typedUnreadably(state, key)) yield missing(state, key);
    }
    yield* fields(state);
    yield* parts(state);
  },
  inFile: missingInFile,
};

function emptyFile(state: RoleState): Finding {
  const text = state.document.getText();
  const code = codeFromName(state.uri);
  const entries = [
    { key: 'title', value: ' ⟨⟩' },
    { key: 'code', value: code ? ` ⟨${code}⟩` : ' ⟨FUNC.GEN.P1⟩' },
    { key: 'level', value: ` ⟨${code?.split('.').at(-1) ?? 'P1'}⟩` },
    templateFor(['status']),
    templateFor(['summary']),
    templateFor(['components']),
  ];
  const edits = freshEntries(state.tree, entries, text.length);
  return {
    start: 0,
    end: Math.min(1, text.length),
    path: [],
    message: structure.emptyFile,
    suggest: [{ title: fixes.skeleton, edits, snippet: true }],
  };
}

function missing(state: RoleState, key: (typeof required)[number]): Finding {
  const value = knownValue(state, key);
  const present = entryAt(state, [key]) !== undefined;
  const entry = value === undefined ? { key, value: ' ⟨⟩' } : valueEntry(key, value);
  const edits = addOrFill(state, [], [entry], roleKeys(state.governance.taxonomy));
  const message = present ? structure.emptyRequired(key) : structure.missingRequired(key);
  const at = (present && keySpan(state, [key])) || titleLine(state);
  const base = { ...at, path: [key], message };
  if (value !== undefined && key === 'level') {
    const plain = edits.map((edit) => ({ ...edit, text: withoutTabStops(edit.text) }));
    return { ...base, fix: { title: fixes.addWith(key, value), edits: plain } };
  }
  const title = present ? fixes.fill(key) : fixes.add(key);
  return { ...base, suggest: edits.length > 0 ? [{ title, edits, snippet: true }] : [] };
}

/** The level follows from the code, and the code often from the file's name. */
function knownValue({ role, uri }: RoleState, key: string): string | undefined {
  if (key === 'level') return role.code?.level;
  return key === 'code' ? codeFromName(uri) : undefined;
}

function codeFromName(uri: string): string | undefined {
  return /\/([A-Za-z0-9]+\.[A-Za-z0-9]+\.[A-Za-z0-9]+)(\.[a-z-]+)?\.role\.ya?ml$/.exec(uri)?.[1];
}

function* fields(state: RoleState): Iterable<Finding> {
  const { taxonomy } = state.governance;
  if (isOverlay(state)) return;
  for (const { id, name, required: wanted } of taxonomy.fields.values()) {
    if (!wanted || !isEmpty(valueAt(state, [id])) || typedUnreadably(state, id)) continue;
    const edits = addOrFill(state, [], [{ key: id, value: ' ⟨⟩' }], roleKeys(taxonomy));
    yield {
      ...(keySpan(state, [id]) ?? titleLine(state)),
      path: [id],
      message: structure.missingField(name),
      suggest: [{ title: fixes.add(id), edits, snippet: true }],
    };
  }
}

/** Keys that entries of lists need: those that are not there, and those that stand without a value. */
function* parts(state: RoleState): Iterable<Finding> {
  for (const { path, keyword, key, params } of state.role.errors) {
    if (keyword === 'required' && key !== undefined && path.length > 0) {
      if (valueAt(state, path)?.kind === 'map') yield inPart(state, path, alternatives(params, key));
    } else if (keyword === 'type' && isNeeded(path) && isEmpty(valueAt(state, path))) {
      yield inPart(state, path.slice(0, -1), [String(path.at(-1))]);
    }
  }
}

function alternatives(params: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  return Array.isArray(params.alternatives) ? params.alternatives.map(String) : [key];
}

function isNeeded(path: Path): boolean {
  if (path.length < 2) return false;
  const key = String(path.at(-1));
  const oneOf = definitionAt('role', path.slice(0, -1))?.oneOf;
  return keyInfo('role', path)?.required === true || oneOf?.includes(key) === true;
}

function inPart(state: RoleState, path: Path, keys: readonly string[]): Finding {
  const order = orderAt(path, state.governance.taxonomy);
  const suggest = keys.flatMap((key): readonly Fix[] => {
    const edits = addOrFill(state, path, [{ key, value: ' ⟨⟩' }], order);
    return edits.length > 0 ? [{ title: fixes.add(key), edits, snippet: true }] : [];
  });
  return { ...placeOf(state, path), path, message: structure.missingInPart(keys), suggest };
}
