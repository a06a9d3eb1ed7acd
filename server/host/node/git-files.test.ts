import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { repositoryWith } from '../../../test/support/repository';
import { folderWith } from '../../../test/support/servers';
import { gitFiles } from './git-files';

const role = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

test('tells what Git keeps, would take, and leaves alone', async () => {
  const { path, uriOf } = repositoryWith({
    'kept.assessment.yaml': 'role: NURS.GEN.P2\n',
    '.gitignore': 'private/\n',
  });
  mkdirSync(join(path, 'private'));
  for (const file of ['new.assessment.yaml', 'private/me.assessment.yaml', ':[odd] name.assessment.yaml'])
    writeFileSync(join(path, file), 'role: NURS.GEN.P2\n');
  const keeping = (file: string) => gitFiles.keeping(uriOf(file));
  expect(await keeping('kept.assessment.yaml')).toBe('tracked');
  expect(await keeping('new.assessment.yaml')).toBe('open');
  expect(await keeping('private/me.assessment.yaml')).toBe('ignored');
  expect(await keeping('%3A%5Bodd%5D%20name.assessment.yaml')).toBe('open');
  execFileSync('git', ['rm', '--cached', '--quiet', 'kept.assessment.yaml'], { cwd: path });
  expect(await keeping('kept.assessment.yaml')).toBe('open');
});

test('says what takes a file out, from anywhere and whatever its name', async () => {
  const odd = "-$(touch x) it's.assessment.yaml";
  const { path, uriOf } = repositoryWith({ 'ada.assessment.yaml': '', [odd]: '', 'nurse.role.yaml': role });
  const command = await gitFiles.takingOut(uriOf('ada.assessment.yaml'));
  expect(command).toBe(`git -C ${path} rm --cached -- ada.assessment.yaml`);
  const oddUri = pathToFileURL(join(path, odd)).toString();
  execFileSync('sh', ['-c', (await gitFiles.takingOut(oddUri)) ?? ''], { cwd: tmpdir() });
  expect(await gitFiles.keeping(oddUri)).toBe('open');
  expect(existsSync(join(tmpdir(), 'x'))).toBe(false);
  expect(await gitFiles.takingOut(oddUri)).toBeUndefined();
});

test('finds where a name can be kept out', async () => {
  const { path, uriOf } = repositoryWith({ 'team/nurse.role.yaml': role });
  const file = uriOf('team/ada.assessment.yaml');
  expect(await gitFiles.plan(file)).toMatchObject({
    ignored: false,
    files: {
      shared: { uri: uriOf('.gitignore'), text: undefined },
      own: { uri: uriOf('.git/info/exclude'), text: expect.any(String) },
    },
  });
  writeFileSync(join(path, 'team/.gitignore'), '*.log\n');
  expect(await gitFiles.plan(file)).toMatchObject({
    files: { shared: { uri: uriOf('team/.gitignore'), text: '*.log\n' } },
  });
  writeFileSync(join(path, '.git/info/exclude'), '*.assessment.yaml\n');
  expect(await gitFiles.plan(file)).toMatchObject({ ignored: true });
});

test('says where nothing can be known', async () => {
  const { uriOf } = folderWith({ 'nurse.role.yaml': role });
  expect(await gitFiles.keeping(uriOf('nurse.role.yaml'))).toBeUndefined();
  expect(await gitFiles.plan(uriOf('ada.assessment.yaml'))).toEqual({ problem: 'no-repository' });
  expect(await gitFiles.keeping('memfs:/a.assessment.yaml')).toBeUndefined();
  expect(await gitFiles.plan('memfs:/a.assessment.yaml')).toEqual({ problem: 'no-repository' });
});
