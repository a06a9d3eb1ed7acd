import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Folder, folderWith } from '../../../test/support/servers';
import { gitCommits } from './git-commits';

/** No settings of the machine or the user have a say. */
beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  vi.stubEnv('GIT_CEILING_DIRECTORIES', '/');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
});

const never = new Promise<never>(() => undefined);

function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

function repository(address = 'ada@example.org'): Folder {
  const folder = folderWith();
  git(folder.path, 'init', '--quiet', '--initial-branch=main');
  git(folder.path, 'config', 'user.name', 'Ada');
  git(folder.path, 'config', 'user.email', address);
  git(folder.path, 'config', 'commit.gpgsign', 'false');
  return folder;
}

function commit({ path }: Pick<Folder, 'path'>, message: string): void {
  git(path, 'add', '--all');
  git(path, 'commit', '--quiet', '--allow-empty', '--message', message);
}

/** Another folder that holds what `git clone` with these options makes of a repository, Ada's too. */
function clone({ uri }: Folder, ...options: readonly string[]): Folder {
  const folder = folderWith();
  git(folder.path, 'clone', '--quiet', ...options, uri, '.');
  git(folder.path, 'config', 'user.email', 'ada@example.org');
  return folder;
}

/** What was read: the answer, and each commit with its paths. */
async function read({ uri }: Pick<Folder, 'uri'>, stopped: Promise<unknown> = never) {
  const commits: string[] = [];
  const visitor = {
    commit: ({ subject }: { subject: string }) => commits.push(subject),
    path: (path: string) => commits.push(`  ${path}`),
  };
  return { answer: await gitCommits.readOwn(uri, visitor, stopped), commits };
}

const own = { address: 'ada@example.org', isShallow: false };

test('a renamed file under both names, and no merges', async () => {
  const repo = repository();
  repo.write('a.tf', '1');
  commit(repo, 'Begin');
  git(repo.path, 'checkout', '--quiet', '-b', 'side');
  git(repo.path, 'mv', 'a.tf', 'b.tf');
  commit(repo, 'Rename');
  git(repo.path, 'checkout', '--quiet', 'main');
  commit(repo, 'Meanwhile');
  git(repo.path, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'side');
  const { answer, commits } = await read(repo);
  expect(answer).toEqual(own);
  expect([...commits].sort()).toEqual(['  a.tf', '  a.tf', '  b.tf', 'Begin', 'Meanwhile', 'Rename']);
});

// Other systems refuse such names.
test.runIf(process.platform === 'linux')('names of files in any bytes', async () => {
  const repo = repository();
  repo.write('two\nlines.tf', '1');
  repo.write('\u0001\n.tf', '1');
  writeFileSync(Buffer.concat([Buffer.from(join(repo.path, 'f')), Buffer.from([0xe9, 0xff])]), '1');
  commit(repo, 'Odd');
  expect((await read(repo)).commits).toEqual(['Odd', '  \u0001\n.tf', '  f\ufffd\ufffd', '  two\nlines.tf']);
});

test('messages in other encodings and of any length', async () => {
  const repo = repository();
  git(repo.path, 'config', 'i18n.commitEncoding', 'ISO-8859-1');
  writeFileSync(join(repo.path, '.git/message'), Buffer.from('Entwürfe', 'latin1'));
  git(repo.path, 'commit', '--quiet', '--allow-empty', '--file', '.git/message');
  writeFileSync(join(repo.path, '.git/message'), `Long\n\n${'x'.repeat(3_000_000)}\n`);
  git(repo.path, 'commit', '--quiet', '--allow-empty', '--file', '.git/message');
  expect((await read(repo)).commits).toEqual(['Long', 'Entwürfe']);
});

test.each([
  ['a.b+c*[x]@example.org', 'axb+c*[x]@example.org'],
  ['Ada@Example.org', 'ada@example.com'],
])('the address %s is taken as it stands', async (address, other) => {
  const repo = repository(address.toLowerCase());
  commit(repo, 'Own');
  git(repo.path, 'config', 'user.email', other);
  commit(repo, 'Foreign');
  git(repo.path, 'config', 'user.email', address);
  expect((await read(repo)).commits).toEqual(['Own']);
});

test('the address that commits get, where it is another than that of the user', async () => {
  const repo = repository();
  git(repo.path, 'config', 'author.email', 'ada@work.example');
  commit(repo, 'Work');
  expect(await read(repo)).toEqual({ answer: { ...own, address: 'ada@work.example' }, commits: ['Work'] });
});

test('bare repositories, folders of a work tree, and the inside of .git', async () => {
  const repo = repository();
  repo.write('inner/a.tf', '1');
  commit(repo, 'Begin');
  git(repo.path, 'worktree', 'add', '--quiet', 'tree', '-b', 'other');
  const bare = clone(repo, '--bare');
  for (const { uri } of [
    bare,
    { uri: `${repo.uri}/inner` },
    { uri: `${repo.uri}/tree` },
    { uri: `${repo.uri}/.git` },
  ])
    expect(await read({ uri })).toEqual({ answer: own, commits: ['Begin', '  inner/a.tf'] });
  expect(await gitCommits.repositoryOf(`${repo.uri}/inner`)).toBe(repo.uri);
  expect(await gitCommits.repositoryOf(`${repo.uri}/tree`)).toBe(`${repo.uri}/tree`);
  expect(await gitCommits.repositoryOf(bare.uri)).toBeUndefined();
});

test('a submodule is a repository of its own', async () => {
  const inner = repository();
  inner.write('a.tf', '1');
  commit(inner, 'Inner');
  const outer = repository();
  git(outer.path, 'submodule', '--quiet', 'add', inner.path, 'part');
  commit(outer, 'Outer');
  const part = { uri: `${outer.uri}/part` };
  expect((await read(part)).answer).toEqual({ problem: 'no-address' });
  git(join(outer.path, 'part'), 'config', 'user.email', 'ada@example.org');
  expect((await read(part)).commits).toEqual(['Inner', '  a.tf']);
  expect((await read(outer)).commits).toEqual(['Outer', '  .gitmodules', '  part']);
});

test('a clone without its older commits says so, and one without its folders fetches nothing', async () => {
  const repo = repository();
  for (const name of ['One', 'Two']) {
    repo.write(`${name}/a.tf`, name);
    commit(repo, name);
  }
  git(repo.path, 'config', 'uploadpack.allowFilter', 'true');
  const shallow = await read(clone(repo, '--depth=1'));
  expect(shallow.answer).toEqual({ ...own, isShallow: true });
  expect(shallow.commits[0]).toBe('Two');
  const treeless = clone(repo, '--filter=tree:0', '--no-checkout');
  expect((await read(treeless)).answer).toEqual({ problem: 'not-fetched' });
  expect((await read(clone(repo, '--filter=blob:none', '--no-checkout'))).commits).toHaveLength(4);
});

test('says why there is nothing to read', async () => {
  const outside = folderWith();
  expect((await read(outside)).answer).toEqual({ problem: 'no-repository' });
  expect((await read({ uri: `${outside.uri}/none` })).answer).toEqual({ problem: 'no-folder' });
  expect((await read({ uri: 'vscode-vfs://github/a/b' })).answer).toEqual({ problem: 'no-folder' });
  expect(await gitCommits.repositoryOf(outside.uri)).toBeUndefined();
  expect(await read(repository())).toEqual({ answer: own, commits: [] });
  expect((await read(repository(''))).answer).toEqual({ problem: 'no-address' });
});

test('a damaged history is told in the words of Git', async () => {
  const repo = repository();
  repo.write('a.tf', '1');
  commit(repo, 'Begin');
  const tree = git(repo.path, 'rev-parse', 'HEAD^{tree}');
  rmSync(join(repo.path, '.git/objects', tree.slice(0, 2), tree.slice(2)));
  expect((await read(repo)).answer).toEqual({
    problem: 'failed',
    message: expect.stringContaining('unable to read tree'),
  });
});

test('settings of the repository start no other program', async () => {
  const repo = repository();
  const touched = pathToFileURL(join(repo.path, 'touched')).pathname;
  for (const setting of [
    'core.pager',
    'core.fsmonitor',
    'diff.external',
    'diff.odd.textconv',
    'diff.odd.command',
    'gpg.program',
  ])
    git(repo.path, 'config', setting, `touch ${touched}`);
  git(repo.path, 'config', 'alias.log', `!touch ${touched}`);
  git(repo.path, 'config', 'log.showSignature', 'true');
  writeFileSync(join(repo.path, '.gitattributes'), '*.tf diff=odd\n');
  repo.write('a.tf', '1');
  commit(repo, 'Begin');
  rmSync(touched, { force: true });
  expect((await read(repo)).commits).toContain('  a.tf');
  expect(() => rmSync(touched)).toThrow('no such file');
});

/** So many empty commits of Ada's. */
function manyCommits(count: number): Folder {
  const repo = repository();
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `commit refs/heads/main\ncommitter Ada <ada@example.org> ${1_600_000_000 + index} +0000\ndata 4\nMore\n`,
  );
  const { status } = spawnSync('git', ['fast-import', '--quiet'], { cwd: repo.path, input: lines.join('') });
  expect(status).toBe(0);
  return repo;
}

test('ends soon after a person stops it, and with the fault of whoever takes the commits', async () => {
  const repo = manyCommits(10_000);
  let seen = 0;
  const answer = await new Promise((resolve, reject) => {
    let stop = (): void => undefined;
    const stopped = new Promise<void>((done) => {
      stop = done;
    });
    const commit = () => {
      seen++;
      stop();
    };
    gitCommits.readOwn(repo.uri, { commit, path: () => undefined }, stopped).then(resolve, reject);
  });
  expect(answer).toEqual({ problem: 'stopped' });
  expect(seen).toBeLessThan(10_000);
  const fault = () => {
    throw new Error('mine');
  };
  await expect(gitCommits.readOwn(repo.uri, { commit: fault, path: fault }, never)).rejects.toThrow('mine');
});
