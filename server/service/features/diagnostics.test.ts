import { expect, it } from 'vitest';
import { snapshotOf, stateOf } from '../../../test/support/role-state';
import { check } from '../check/check';
import { diagnosticsOf } from './diagnostics';

const text = `title: Nurse
code: NURS.GEN.P2
level: P3
components:
  skills:
    - Wound care
  knowledge:
    - wound care
`;

it('carries severity, page, other places, tags and what can be fixed', () => {
  const state = stateOf(text, 'rules:\n  missing-recommended: off\n  missing-expected: off\n');
  const found = diagnosticsOf(
    check(state, snapshotOf(state)),
    state.document,
    (rule) => `file:///rules/${rule}.md`,
  );
  expect(found).toMatchObject([
    {
      range: { start: { line: 2, character: 7 }, end: { line: 2, character: 9 } },
      severity: 1,
      code: 'level-mismatch',
      source: 'Rolewright',
      codeDescription: { href: 'file:///rules/level-mismatch.md' },
      relatedInformation: [{ location: { uri: state.uri, range: { start: { line: 1, character: 6 } } } }],
      data: { rule: 'level-mismatch', fixable: false },
    },
    { severity: 2, code: 'duplicate-statement', tags: [1] },
  ]);
});

it('leaves out a page that is not installed and places in files that are not at hand', () => {
  const state = stateOf(text);
  const problem = {
    rule: 'unknown-ref',
    severity: 'error' as const,
    path: [],
    start: 0,
    end: 5,
    message: 'x',
    related: [{ uri: 'file:///elsewhere.yaml', span: { start: 0, end: 1 }, message: 'There.' }],
  };
  const [plain] = diagnosticsOf([problem], state.document, () => '');
  expect(plain).not.toHaveProperty('codeDescription');
  expect(plain).not.toHaveProperty('relatedInformation');
  const [known] = diagnosticsOf([problem], state.document, undefined, () => state.document);
  expect(known?.relatedInformation).toHaveLength(1);
});
