import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commit, repositoryWith } from '../../../test/support/repository';
import { gitHistory } from './git-history';

const file = 'nurse.role.yaml';
const headOf = (path: string) =>
  spawnSync('git', ['rev-parse', 'HEAD'], { cwd: path, encoding: 'utf8' }).stdout.trim();

/** A clock that stands until it is told to go on. */
function clock(): (ms: number) => void {
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  onTestFinished(() => void vi.restoreAllMocks());
  return (ms) => {
    now += ms;
  };
}

test('what a commit says of a file is asked of Git once', async () => {
  const folder = repositoryWith({ [file]: 'title: Nurse\n' });
  const uri = folder.uriOf(file);
  const hash = headOf(folder.path);
  expect(await gitHistory.textAt(uri, hash)).toEqual({ text: 'title: Nurse\n' });
  rmSync(join(folder.path, '.git'), { recursive: true });
  expect(await gitHistory.textAt(uri, hash)).toEqual({ text: 'title: Nurse\n' });
  expect(await gitHistory.textAt(folder.uriOf('other.role.yaml'), hash)).toEqual({ problem: 'no-file' });
});

test('a branch is asked for again, for it moves on', async () => {
  const pass = clock();
  const folder = repositoryWith({ [file]: 'title: Nurse\n' });
  const uri = folder.uriOf(file);
  expect(await gitHistory.textAt(uri, 'HEAD')).toEqual({ text: 'title: Nurse\n' });
  folder.write(file, 'title: Head nurse\n');
  commit(folder.path, 'Promote');
  pass(5000);
  expect(await gitHistory.textAt(uri, 'HEAD')).toEqual({ text: 'title: Head nurse\n' });
  expect(await gitHistory.textAt(uri, 'HEAD~1')).toEqual({ text: 'title: Nurse\n' });
});

test('what was not there is looked for again', async () => {
  const folder = repositoryWith({ [file]: 'title: Nurse\n' });
  const uri = folder.uriOf(file);
  expect(await gitHistory.textAt(uri, 'v1')).toEqual({ problem: 'no-revision' });
  spawnSync('git', ['tag', 'v1'], { cwd: folder.path });
  expect(await gitHistory.textAt(uri, 'v1')).toEqual({ text: 'title: Nurse\n' });
});
