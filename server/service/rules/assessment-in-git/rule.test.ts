import { expect, test } from 'vitest';
import { fileSnapshot, fileStateOf } from '../../../../test/support/file-state';
import { expectReadable } from '../../../../test/support/want';
import type { GitKeeping } from '../../../model/assessment/git-keeping';
import { check } from '../../check/check';
import { codeActions } from '../../features/code-actions';

function stateOf(inGit: GitKeeping | undefined, text = '# About Ada\r\nrole: NURS.GEN.P2\r\n') {
  const { kind, uri, document, tree, view, errors, governance } = fileStateOf(text, 'assessment');
  return { kind, uri, document, tree, view, errors, governance, inGit };
}

function problems(inGit: GitKeeping | undefined, text?: string) {
  const state = stateOf(inGit, text);
  return check(state, fileSnapshot(state), { only: 'assessment-in-git' });
}

test('a tracked file is a warning on its first line that says what to do', () => {
  const [problem] = problems('tracked');
  expect(problem).toMatchObject({ severity: 'warning', start: 0, end: '# About Ada'.length });
  expect(problem?.message).toContain('git rm --cached m.assessment.yaml in its folder');
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

test('the light bulb offers to keep assessments out, where the client can', () => {
  const state = stateOf('open');
  const offered = (...commands: readonly string[]) =>
    codeActions(
      state,
      { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      fileSnapshot(state),
      problems('open'),
      { commands: new Set(commands), snippetEdits: true, snippets: true },
    ).flatMap(({ command }) => command ?? []);
  expect(offered('rolewright.keepOutOfGit')).toEqual([
    {
      title: 'Keep assessments out of Git…',
      command: 'rolewright.keepOutOfGit',
      arguments: [state.uri],
    },
  ]);
  expect(offered()).toEqual([]);
});
