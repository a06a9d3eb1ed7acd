import { describe, expect, it } from 'vitest';
import { governance, roleUri, snapshotOf } from '../../../test/support/role-state';
import { parse } from '../../model/syntax/parse';
import { textDocument } from '../../model/syntax/tree';
import { roleState } from '../role-state';
import { rules } from '../rules/all';
import type { Rule } from '../rules/rule';
import type { Governance, RoleState } from '../snapshot';
import { check } from './check';

const text = `title: Nurse
code: NURS.GEN.P3
level: P3
components:
  tasks:
    - Plans and delivers care.
    - Rests.
  qualifications:
    - 9 years on a ward
`;

const byTaxonomy = governance('rules:\n  missing-recommended: off\n');

function stateWith(source: string, given: Governance = byTaxonomy): RoleState {
  return roleState(textDocument(source, roleUri, 1), given);
}

/** A rule that counts how often it really looks at a component. */
function counting(): { readonly rule: Rule; readonly seen: string[] } {
  const seen: string[] = [];
  const rule: Rule = {
    unit: 'component',
    meta: { ...(rules[0] as Rule).meta, name: 'counting', severity: 'hint', english: false },
    *check({ component }) {
      seen.push(component.statement);
      const { start, end } = component.part?.node ?? { start: 0, end: 0 };
      yield {
        start,
        end,
        message: `${component.section}.`,
        fix: { title: 'x', edits: [{ start, end, text: 'x' }] },
      };
    },
  };
  return { rule, seen };
}

describe('results of component rules', () => {
  it('are kept with the stored text, and moved to where the component stands now', () => {
    const { rule, seen } = counting();
    const state = stateWith(text);
    const first = check(state, snapshotOf(state), { rules: [rule] });
    const again = check(state, snapshotOf(state), { rules: [rule] });
    expect(again).toEqual(first);
    expect(seen).toEqual(['Plans and delivers care.', 'Rests.', '9 years on a ward']);
    for (const problem of first)
      expect(problem.fix?.edits[0]).toMatchObject({ start: problem.start, end: problem.end });
  });

  it('are found anew for another taxonomy and another level', () => {
    const { rule, seen } = counting();
    const tree = parse(textDocument(text, roleUri, 1));
    for (const given of [byTaxonomy, governance('')]) {
      const state = roleState(tree.document, given, tree);
      check(state, snapshotOf(state), { rules: [rule] });
    }
    expect(seen).toHaveLength(6);
  });

  it('differ between the sections in which one text stands by a pointer', () => {
    const source = text
      .replace('- Rests.', '- &same 9 years on a ward')
      .replace('    - 9 years', '    - *same\n    - 9 years');
    const state = stateWith(source);
    const found = check(state, snapshotOf(state), { only: 'years-outside-level' });
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found)
      expect(state.document.getText().slice(problem.start, problem.end)).toBe('9 years');
  });

  it('equal those of a fresh reading after any edit', () => {
    const edits: readonly (readonly [string, string])[] = [
      ['title: Nurse', '# a comment\ntitle: Ward Nurse'],
      ['    - Rests.\n', ''],
      ['level: P3', 'level: P5'],
      ['Rests.', 'Designs and runs exercises.'],
      ['  tasks:', '  responsibilities:'],
    ];
    let current = text;
    for (const [from, to] of edits) {
      check(stateWith(current), snapshotOf());
      current = current.replace(from, to);
      const kept = check(stateWith(current), snapshotOf());
      const fresh = check(
        stateWith(current, governance('rules:\n  missing-recommended: off\n')),
        snapshotOf(),
      );
      expect(kept).toEqual(fresh);
      expect(fresh).not.toEqual([]);
    }
  });
});
