import { expect, test } from 'vitest';
import { fileSnapshot, fileStateOf } from '../../../../test/support/file-state';
import { expectReadable } from '../../../../test/support/want';
import type { GitKeeping } from '../../../model/assessment/git-keeping';
import { check } from '../../check/check';

function problems(inGit: GitKeeping | undefined, text = '# About Ada\r\nrole: NURS.GEN.P2\r\n') {
  const { kind, uri, document, tree, view, errors, governance } = fileStateOf(text, 'assessment');
  const state = { kind, uri, document, tree, view, errors, governance, inGit };
  return check(state, fileSnapshot(state), { only: 'assessment-in-git' });
}

test('a tracked file is a warning on its first line that says what to do', () => {
  const [problem] = problems('tracked');
  expect(problem).toMatchObject({ severity: 'warning', start: 0, end: '# About Ada'.length });
  expect(problem?.message).toContain('git rm --cached m.assessment.yaml,');
  expectReadable(problem?.message ?? '');
});

test('one that Git would take is a remark', () => {
  const [problem] = problems('open', '');
  expect(problem).toMatchObject({ severity: 'info', start: 0, end: 0 });
  expectReadable(problem?.message ?? '');
});

test('one that Git leaves alone, or of which nothing is known, is fine', () => {
  expect(problems('ignored')).toEqual([]);
  expect(problems(undefined)).toEqual([]);
});
