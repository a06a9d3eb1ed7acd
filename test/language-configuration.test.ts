import { describe, expect, test } from 'vitest';
import { textOf } from './support/imports';

interface Configuration {
  readonly wordPattern: string;
  readonly indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string };
  readonly onEnterRules: readonly {
    beforeText: string;
    afterText: string;
    action: { indent: string; appendText: string };
  }[];
}

const configuration = JSON.parse(textOf('syntaxes/language-configuration.json')) as Configuration;
const { indentationRules, onEnterRules, wordPattern } = configuration;

/** What the editor does at Enter: the first rule that fits, else one step deeper behind a line that opens something. */
function enter(text: string): string {
  const [before = '', after = ''] = text.split('¦');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const indentation = /^\s*/.exec(line)?.[0] ?? '';
  const fits = (pattern: string, part: string) => new RegExp(pattern).test(part);
  const rule = onEnterRules.find((each) => fits(each.beforeText, line) && fits(each.afterText, after));
  const deeper = fits(indentationRules.increaseIndentPattern, line) ? '  ' : '';
  return `${before}\n${indentation}${rule ? rule.action.appendText : deeper}¦${after}`;
}

describe('Enter', () => {
  test.each([
    ['a list goes on', '  - Cares for patients.¦', '  - Cares for patients.\n  - ¦'],
    ['… with an address', '- https://example.org/a¦', '- https://example.org/a\n- ¦'],
    ['… with quotes', '- "Ward: 3"¦', '- "Ward: 3"\n- ¦'],
    ['… with single quotes', "  - 'Ward 3'¦", "  - 'Ward 3'\n  - ¦"],
    ['… not in the middle of a line', '- Cares ¦for patients.', '- Cares \n¦for patients.'],
    ['an item of several keys stays in its column', '  - ref: triage¦', '  - ref: triage\n    ¦'],
    ['… also where the value has a colon', '- statement: Sees: acts.¦', '- statement: Sees: acts.\n  ¦'],
    ['… also with a comment', '- ref: triage # new¦', '- ref: triage # new\n  ¦'],
    ['what belongs to the key of an item stands below it', '  - levels:¦', '  - levels:\n      ¦'],
    ['… and so does its text', '- statement: >-¦', '- statement: >-\n    ¦'],
    ['a key opens a step', 'components:¦', 'components:\n  ¦'],
    ['… at any depth', '  skills:¦', '  skills:\n    ¦'],
    ['… with a comment', '  skills:   # all of them¦', '  skills:   # all of them\n    ¦'],
    ['… for a text of several lines', '  who: |+¦', '  who: |+\n    ¦'],
    ['… for a folded text', '  who: >-¦', '  who: >-\n    ¦'],
    ['a key with a value opens none', 'title: Nurse¦', 'title: Nurse\n¦'],
    ['… nor one whose value has a colon', 'summary: Sees: acts¦', 'summary: Sees: acts\n¦'],
    ['… nor a comment', '# who:¦', '# who:\n¦'],
    ['an empty item goes no further', '  - ¦', '  - \n  ¦'],
  ])('%s', (_, before, after) => expect(enter(before)).toBe(after));
});

test('a closing bracket on its own line moves back', () => {
  const pattern = new RegExp(indentationRules.decreaseIndentPattern);
  for (const line of ['  }', '    ]', '  },']) expect(line).toMatch(pattern);
  for (const line of ['  title: a }', '  - ]x', '}']) expect(line).not.toMatch(pattern);
});

test.each([
  ['code: DEVO.GEN.P3', ['code', 'DEVO.GEN.P3']],
  ['code: DEVO.', ['code', 'DEVO.']],
  ['code: 15-12', ['code', '15-12']],
  ['code: 15-1252.01', ['code', '15-1252.01']],
  ['- { ref: incident-practice, id: a }', ['-', 'ref', 'incident-practice', 'id', 'a']],
  ['formerCodes: [DEVO.OPS.P3,"DEVO.GEN.P2"]', ['formerCodes', 'DEVO.OPS.P3', 'DEVO.GEN.P2']],
  ['title: Ärztin # nights', ['title', 'Ärztin', 'nights']],
])('words of %s', (line, words) => {
  expect(line.match(new RegExp(wordPattern, 'g'))).toEqual(words);
});
