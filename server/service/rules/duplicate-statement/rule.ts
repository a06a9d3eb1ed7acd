import { normalised } from '../../../model/role/component';
import { fixes } from '../../messages/fixes';
import { statements } from '../../messages/statements';
import type { RoleState } from '../../snapshot';
import type { Finding, Rule } from '../rule';
import { type OwnComponent, ownComponents } from '../support/own-components';
import { notedOfText, type OwnStatement, ownStatements, statementSigns } from '../support/own-statements';
import { spanOf, valueAt } from '../support/places';
import { removeItem } from '../support/remove-statement';
import { mayRepeat, signOf } from '../support/repeats';

export const duplicateStatement: Rule = {
  unit: 'role',
  meta: {
    name: 'duplicate-statement',
    title: 'The same statement stands twice in a role',
    why: 'A reader who meets the same sentence under knowledge and under qualifications looks for a difference that is not there. Case and punctuation do not count. The same holds for two references to one item of the library.',
    how: 'Keep the statement where it fits best. If both places mean something of their own, say so in the wording.',
    group: 'statements',
    severity: 'warning',
    tag: 'unnecessary',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  knowledge:\n    - Safe handling of medicines\n  qualifications:\n    - Safe handling of medicines.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  knowledge:\n    - Safe handling of medicines\n',
      },
    ],
  },
  *check({ state, allow }) {
    yield* doubledReferences(state);
    if (!isAnyTwice(state)) return;
    const allowed = new Set(allow.map(normalised));
    const first = new Map<string, OwnStatement>();
    const inherited = inheritedTexts(state);
    for (const each of ownStatements(state)) {
      const key = keyOf(each);
      if (key === '' || allowed.has(key)) continue;
      const other = first.get(key);
      const origin = inherited.get(key);
      if (other) yield finding(state, each, statements.duplicate(other.section), other);
      else if (origin !== undefined) yield finding(state, each, statements.duplicateInherited(origin));
      else first.set(key, each);
    }
  },
};

/** References to an item that the role refers to already; one with an id is a statement of its own. */
function* doubledReferences(state: RoleState): Iterable<Finding> {
  const first = new Map<string, OwnComponent>();
  for (const own of ownComponents(state)) {
    const { ref, id } = own.data;
    if (!ref || id) continue;
    const known = first.get(ref);
    if (!known) {
      first.set(ref, own);
      continue;
    }
    const place = { node: valueAt(state, [...own.part.path, 'ref']) ?? own.part.node, path: own.part.path };
    const other = { section: known.section, node: known.part.node };
    yield finding(state, place, statements.duplicateReference(ref, known.section), other);
  }
}

const keyOf = notedOfText(normalised);

/** A quick look, as nearly all files say everything once. */
function isAnyTwice(state: RoleState): boolean {
  const inherited = state.resolved.inherited.map(({ statement }) => signOf(normalised(statement)));
  return mayRepeat([...new Set(inherited), ...statementSigns(state)]);
}

function inheritedTexts({ resolved }: RoleState): ReadonlyMap<string, string> {
  return new Map(resolved.inherited.map(({ statement, origin }) => [normalised(statement), origin]));
}

function finding(
  state: RoleState,
  { node, path }: Pick<OwnStatement, 'node' | 'path'>,
  message: string,
  other?: Pick<OwnStatement, 'node' | 'section'>,
): Finding {
  return {
    ...spanOf(node),
    path,
    message,
    suggest: removeItem(state, path, fixes.removeStatement),
    ...(other
      ? {
          related: [
            {
              uri: state.uri,
              span: spanOf(other.node),
              message: statements.duplicateFirst(other.section),
            },
          ],
        }
      : {}),
  };
}
