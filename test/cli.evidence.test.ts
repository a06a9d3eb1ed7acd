import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built, type Folder, folderWith } from './support/servers';

const taxonomy = `name: Acme
gitEvidence: true
library:
  - id: infrastructure
    type: skill
    statement: Describes infrastructure as code.
    evidence:
      paths: ["**/*.tf"]
      messages: [terraform]
`;
const role =
  'title: Engineer\ncode: DEVO.GEN.P3\nlevel: P3\ncomponents:\n  skills:\n    - ref: infrastructure\n';
const files = { 'taxonomy.yaml': taxonomy, 'DEVO.GEN.P3.role.yaml': role };
/** No settings of the machine or the user have a say. */
const alone = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CEILING_DIRECTORIES: '/',
};

function evidence({ path }: Folder, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const all = ['evidence', '--role', 'DEVO.GEN.P3', ...args];
  return spawnSync(process.execPath, [built('cli.js'), ...all], {
    cwd: path,
    encoding: 'utf8',
    env: { ...process.env, ...alone, ...env },
  });
}

function git({ path }: Folder, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, {
    cwd: path,
    encoding: 'utf8',
    env: { ...process.env, ...alone },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/** A repository of Ada's, apart from the taxonomy. */
function repository(): Folder {
  const folder = folderWith();
  git(folder, 'init', '--quiet');
  git(folder, 'config', 'user.name', 'Ada');
  git(folder, 'config', 'user.email', 'ada@example.org');
  git(folder, 'config', 'commit.gpgsign', 'false');
  return folder;
}

function commit(folder: Folder, message: string, day: string, author = 'Ada <ada@example.org>'): void {
  git(folder, 'add', '--all');
  git(
    folder,
    ...['commit', '--quiet', '--allow-empty', '--allow-empty-message', '--message', message],
    ...['--author', author, '--date', `${day}T12:00:00Z`],
  );
}

const subjectsOf = (stdout: string): readonly string[] =>
  JSON.parse(stdout).components[0].examples.map(({ subject }: { subject: string }) => subject);

test('own commits only, by paths and messages, whatever the names of files', () => {
  const repo = repository();
  repo.write('net/größe é.tf', '1');
  commit(repo, 'Begin', '2026-01-01');
  git(repo, 'mv', 'net/größe é.tf', 'net/other.txt');
  commit(repo, 'Move', '2026-02-01');
  repo.write('foreign.tf', '1');
  commit(repo, 'Foreign', '2026-03-01', 'Grada <grada@example.org>');
  repo.write('later.tf', '1');
  commit(repo, 'By another address', '2026-03-02', 'Ada <ada@home.example>');
  commit(repo, 'Try Terraform', '2026-04-01', 'A. <ADA@example.org>');
  commit(repo, '', '2026-04-02');
  const taxonomies = folderWith(files);
  const { stdout, stderr, status } = evidence(taxonomies, ['--repo', repo.path, '--format', 'json']);
  expect([stderr, status]).toEqual(['', 0]);
  expect(subjectsOf(stdout)).toEqual(['Try Terraform', 'Move', 'Begin']);
  expect(JSON.parse(stdout)).toMatchObject({ format: 1, address: 'ada@example.org' });
  expect(JSON.parse(stdout).components[0].examples[2].path).toBe('net/größe é.tf');

  repo.write('.mailmap', 'Ada <ada@example.org> <ada@home.example>\n');
  const mapped = evidence(taxonomies, ['--repo', join(repo.path, 'net'), '--format', 'json']);
  expect(subjectsOf(mapped.stdout)).toContain('By another address');
});

test('settings of a repository change nothing', () => {
  const repo = repository();
  repo.write('inner/a.tf', '1');
  commit(repo, 'Begin', '2026-01-01');
  const settings = ['log.showRoot false', 'diff.relative true', 'color.ui always', 'diff.renames copies'];
  for (const setting of settings) git(repo, 'config', ...setting.split(' '));
  repo.write('inner/deeper/b.txt', '1');
  const { stdout } = evidence(folderWith(files), [
    ...['--repo', join(repo.path, 'inner/deeper'), '--format', 'json'],
  ]);
  expect(subjectsOf(stdout)).toEqual(['Begin']);
});

test('as text and as a draft, and no file is written', () => {
  const folder = repository();
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  folder.write('main.tf', '1');
  commit(folder, 'Add the network', '2026-01-01');
  expect(evidence(folder, []).stdout).toMatch(/- 2026-01-01 `[0-9a-f]+` Add the network \(main\.tf\)/);
  const draft = evidence(folder, ['--format', 'assessment']).stdout;
  expect(draft).toMatch(/role: DEVO\.GEN\.P3\nperson:\n/);
  expect(draft).toMatch(/ {6}- "2026-01-01: Add the network \([0-9a-f]+\)"/);
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: folder.path, encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('a repository without commits has no traces', () => {
  const { stdout, status } = evidence(folderWith(files), ['--repo', repository().path]);
  expect(status).toBe(0);
  expect(stdout).toContain('## No commit of yours fits these');
});

test('it says why it does not look, and how to let it', () => {
  const folder = folderWith(files);
  const messageOf = (args: readonly string[], env?: NodeJS.ProcessEnv) => {
    const { stdout, stderr, status } = evidence(folder, args, env);
    expect([stdout, status]).toEqual(['', 2]);
    return stderr;
  };
  expect(messageOf([])).toContain('is in no Git repository');
  expect(messageOf([], { PATH: folder.path })).toContain('Git was not found');
  expect(messageOf(['--repo', 'none'])).toContain('"none" is no folder');
  expect(messageOf(['--format', 'pdf'])).toContain('--format is text, json, assessment');
  const repo = repository();
  git(repo, 'config', '--unset', 'user.email');
  expect(messageOf(['--repo', repo.path])).toContain('git config user.email');
  folder.write('taxonomy.yaml', taxonomy.replace('gitEvidence: true', 'gitEvidence: false'));
  expect(messageOf(['--repo', repo.path])).toContain('write "gitEvidence: true" into');
  folder.remove('taxonomy.yaml');
  expect(messageOf(['--repo', repo.path])).toContain('no taxonomy.yaml governs this role');
});
