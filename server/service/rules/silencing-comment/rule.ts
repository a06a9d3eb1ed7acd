import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { AnyState } from '../../snapshot';
import type { AnyContext, Finding, Rule } from '../rule';
import { nearest } from '../support/nearest';
import { type Silence, silencesOf } from '../support/silence';

export const silencingComment: Rule = {
  unit: 'role',
  meta: {
    name: 'silencing-comment',
    title: 'A silencing comment is not complete',
    why: 'A comment can silence a rule for the next line or for the whole file. With a misspelt name it silences nothing, and without a reason the next reader has to find out again why the problem may stay.',
    how: 'Write the name of the rule, two dashes and the reason: `# rolewright-disable-next-line long-statement -- The wording is the law’s.`',
    group: 'text',
    severity: 'hint',
    examples: [
      {
        bad: '# rolewright-disable-file missing-recommended\ntitle: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
        good: '# rolewright-disable-file missing-recommended -- Kept short on purpose.\ntitle: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
      },
    ],
  },
  check: all,
  inFile: all,
};

function* all({ state, rules }: AnyContext): Iterable<Finding> {
  for (const silence of silencesOf(state.tree)) yield* findings(state, silence, rules);
}

function* findings(state: AnyState, silence: Silence, names: ReadonlySet<string>): Iterable<Finding> {
  const { rules, reason, start, end } = silence;
  const path: readonly string[] = [];
  if (rules.length === 0) yield { start, end, path, message: structure.silenceNothing };
  for (const { name, span } of rules) {
    if (names.has(name)) continue;
    const near = nearest(name, names);
    const edits = near === undefined ? [] : [{ ...span, text: near }];
    yield {
      ...span,
      path,
      message: structure.silenceUnknown(name, near),
      suggest: near === undefined ? [] : [{ title: fixes.change(near), edits }],
    };
  }
  if (rules.length === 0 || reason !== '') return;
  const dashes = /--\s*$/.test(state.document.getText().slice(start, end)) ? ' ' : ' -- ';
  yield {
    start,
    end,
    path,
    message: structure.silenceReason,
    suggest: [
      { title: fixes.addReason, edits: [{ start: end, end, text: `${dashes}\${1:reason}` }], snippet: true },
    ],
  };
}
