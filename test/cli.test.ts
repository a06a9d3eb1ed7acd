import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../package.json';
import type { CheckedProblem } from '../server/cli/report';
import { built, folderWith, root } from './support/servers';
import { covered, nurse } from './support/texts';

const sample = join(root, 'examples/acme');

function rolewright(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built('cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** No error and no warning at default settings. */
const clean = nurse;
const withError = nurse.replace('level: P2', 'level: P3');
const withWarnings = nurse.replace(/^summary: .*\n/m, '').replace(/^status: .*\n/m, '');

const json = (cwd: string, ...args: string[]) =>
  JSON.parse(rolewright(cwd, 'check', '--format', 'json', ...args).stdout) as CheckedProblem[];

describe('rolewright check', () => {
  test('0 and one line for files without faults', () => {
    const { path } = folderWith({ 'a.role.yaml': clean });
    const { code, stdout, stderr } = rolewright(path, 'check', '--max-warnings', '0');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^1 role file checked: /);
    expect(stdout).not.toMatch(/ (error|warning): /);
  });

  test('1 and a line with place, severity, message and rule for an error', () => {
    const { path } = folderWith({ 'ward/a.role.yaml': withError });
    const { code, stdout } = rolewright(path, 'check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ward\/a\.role\.yaml:[23]:\d+ error: .+ \[level-mismatch\]$/m);
    expect(stdout).toMatch(/^1 role file checked: 1 error/m);
  });

  test('warnings fail only beyond the number that is allowed', () => {
    const { path } = folderWith({ 'a.role.yaml': withWarnings });
    const warnings = json(path).filter(({ severity }) => severity === 'warning').length;
    expect(warnings).toBeGreaterThan(0);
    expect(rolewright(path, 'check').code).toBe(0);
    expect(rolewright(path, 'check', '--max-warnings', String(warnings)).code).toBe(0);
    expect(rolewright(path, 'check', '--max-warnings', String(warnings - 1)).code).toBe(1);
  });

  test('JSON carries what a program needs, in LSP positions', () => {
    const { path } = folderWith({ 'ward/a.role.yaml': withError });
    const problems = json(path);
    const mismatch = problems.find(({ rule }) => rule === 'level-mismatch');
    expect(Object.keys(mismatch ?? {}).sort()).toEqual(
      ['file', 'fixable', 'help', 'message', 'range', 'rule', 'severity'].sort(),
    );
    expect(mismatch).toMatchObject({ file: 'ward/a.role.yaml', severity: 'error' });
    expect(mismatch && covered(withError, mismatch.range)).toMatch(/P[23]/);
    for (const { severity } of problems) expect(['error', 'warning', 'info', 'hint']).toContain(severity);
  });

  test('JSON of nothing is an empty list', () => {
    const { path } = folderWith();
    const { code, stdout } = rolewright(path, 'check', '--format', 'json');
    expect({ code, problems: JSON.parse(stdout) }).toEqual({ code: 0, problems: [] });
  });

  test('help leads to a page that is installed', () => {
    const problems = json(sample, 'devops/faulty-example.role.yaml');
    const pages = problems.map(({ help }) => help);
    expect(pages.every((page) => page.startsWith('file:'))).toBe(true);
  });

  test('one rule alone', () => {
    const { path } = folderWith({ 'a.role.yaml': withError.replace('status: draft\n', '') });
    const rules = json(path, '--rule', 'level-mismatch').map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['level-mismatch']));
    expect(rolewright(path, 'check', '--rule', 'missing-expected').code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('2 where a file cannot be read, and what the others say', () => {
    const { path } = folderWith({ 'a.role.yaml': withError });
    symlinkSync('nowhere', join(path, 'gone.role.yaml'));
    const { code, stdout, stderr } = rolewright(path, 'check');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'rolewright check: "gone.role.yaml" cannot be read, so it was not checked.\n',
    });
    expect(stdout).toMatch(/level-mismatch/);
    expect(stdout).toMatch(/^1 role file checked: /m);
  });

  test.skipIf(process.platform === 'win32')('ends quietly when nobody reads its output any more', () => {
    const { path } = folderWith({ 'a.role.yaml': withError });
    const command = `("${process.execPath}" "${built('cli.js')}" check; echo "code $?" >&2) | true`;
    const { stderr } = spawnSync('sh', ['-c', command], { cwd: path, encoding: 'utf8' });
    expect(stderr).toBe('code 1\n');
  });

  test('only the files and folders that are named', () => {
    const { path } = folderWith({
      'a/a.role.yaml': withError,
      'b/b.role.yaml': withError,
      'c.role.yml': withError,
    });
    const files = (...args: string[]) => [...new Set(json(path, ...args).map(({ file }) => file))].sort();
    expect(files()).toEqual(['a/a.role.yaml', 'b/b.role.yaml', 'c.role.yml']);
    expect(files('a')).toEqual(['a/a.role.yaml']);
    expect(files('a', 'c.role.yml')).toEqual(['a/a.role.yaml', 'c.role.yml']);
    expect(files('a', './a', 'a/a.role.yaml')).toEqual(['a/a.role.yaml']);
  });

  test('finds what is wrong between files, and in what the roles rest on', () => {
    const { path } = folderWith({
      'taxonomy.yaml': 'format: 1\ncurency: EUR\n',
      'skills.library.yaml': 'library:\n  - id: singing\n    type: skill\n    statement: Sings.\n',
      'a.role.yaml': clean,
      'b.role.yaml': clean,
    });
    const found = json(path).map(({ file, rule }) => `${file} ${rule}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'a.role.yaml duplicate-identity',
        'b.role.yaml duplicate-identity',
        'skills.library.yaml unused-library-item',
        'taxonomy.yaml unknown-key',
      ]),
    );
    expect(rolewright(path, 'check').stdout).toContain('2 role files and 2 other files checked: ');
    const library = json(path, 'skills.library.yaml');
    expect(library.map(({ rule }) => rule)).toEqual(['unused-library-item']);
  });

  test('a single file is checked by the taxonomy above it', () => {
    const taxonomy = 'format: 1\nlevels:\n  - id: P9\n    name: Sage\n    track: P\n    rank: 95\n';
    const folder = folderWith({
      'taxonomy.yaml': taxonomy,
      'ward/a.role.yaml': nurse.replaceAll('P2', 'P9'),
    });
    expect(json(folder.path, 'ward/a.role.yaml').filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(json(join(folder.path, 'ward')).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('node_modules and hidden folders are nobody’s roles', () => {
    const { path } = folderWith({ 'node_modules/x/a.role.yaml': withError, '.git/b.role.yaml': withError });
    expect(rolewright(path, 'check').stdout).toContain('0 role files checked');
  });

  test('the sample: faults in the file that is faulty on purpose, no error anywhere else', () => {
    const problems = json(sample);
    const faulty = problems.filter(({ file }) => file === 'devops/faulty-example.role.yaml');
    expect(faulty.length).toBeGreaterThan(10);
    const others = problems.filter((problem) => !faulty.includes(problem));
    expect(others.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });

  test.each([
    ['an unknown option', ['--nonsense']],
    ['an unknown format', ['--format', 'xml']],
    ['an option without its value', ['--rule']],
    ['a number that is none', ['--max-warnings', 'many']],
    ['a negative number', ['--max-warnings=-1']],
    ['a path that does not exist', ['no-such-folder']],
    ['a file that is none of a taxonomy', ['notes.txt']],
    ['a rule that does not exist', ['--rule', 'no-such-rule']],
  ])('2 and a message for %s', (_, args) => {
    const { path } = folderWith({ 'notes.txt': '', 'a.role.yaml': withError });
    const { code, stdout, stderr } = rolewright(path, 'check', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^rolewright check: .+\n$/);
  });
});

describe('rolewright card', () => {
  const role = 'devops/DEVO.GEN.P3.role.yaml';

  test.each([
    ['its file', role],
    ['its code', 'DEVO.GEN.P3'],
    ['a code that it once had', 'DEVO.BLD.P3'],
  ])('named by %s', (_, name) => {
    const { code, stdout, stderr } = rolewright(sample, 'card', name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('DevOps Engineer');
    expect(stdout).toContain('DEVO.GEN.P3');
    // From the library, at the level of the role.
    expect(stdout).toContain('Writes modules with tests that other teams use without asking.');
    expect(stdout).not.toMatch(/<div|<section/);
  });

  test('as a page of HTML', () => {
    const { code, stdout } = rolewright(sample, 'card', 'DEVO.GEN.P3', '--format', 'html');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>/i);
    expect(stdout).toContain('DevOps Engineer');
    expect(stdout).not.toMatch(/<(script|link|img)[^>]+(src|href)="?https?:/);
  });

  test('as JSON', () => {
    const { code, stdout } = rolewright(sample, 'card', 'NURS.GEN.P2', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('NURS.GEN.P2');
  });

  test('with the roles around it, also when it is named by its file', () => {
    const { stdout } = rolewright(sample, 'card', role, '--format', 'json');
    const { adjacent, level } = JSON.parse(stdout);
    expect(adjacent.complete).toBe(true);
    expect(adjacent.roles.find(({ code }: { code: string }) => code === 'DEVO.GEN.P4')).toMatchObject({
      ...{ distance: 0.1, reason: 'one level up, same focus', title: 'Senior DevOps Engineer' },
      band: { id: 'confident', name: 'Confident' },
    });
    expect(level.lane.find(({ id }: { id: string }) => id === 'P6').vacant).toBe(true);
    expect(rolewright(sample, 'card', 'DEVO.GEN.P3').stdout).toMatch(
      /^\| Senior DevOps Engineer `DEVO\.GEN\.P4` \| Confident \| 0\.10 \| one level up, same focus \| \d+% \|$/m,
    );
  });

  test('of a file that is broken shows what is sound, with 0', () => {
    const { path } = folderWith({ 'a.role.yaml': nurse.replace('status: draft', 'status: "draft') });
    const { code, stdout } = rolewright(path, 'card', 'a.role.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('Registered Nurse');
  });

  test.each([
    ['no role', []],
    ['two roles', ['DEVO.GEN.P3', 'DEVO.GEN.P2']],
    ['a code that no role has', ['DEVO.GEN.E9']],
    ['an unknown format', ['DEVO.GEN.P3', '--format', 'pdf']],
    ['an unknown option', ['DEVO.GEN.P3', '--nonsense']],
    ['a file that is no role', ['taxonomy.yaml']],
    ['a folder', ['devops']],
  ])('2 and a message for %s', (_, args) => {
    const { code, stdout, stderr } = rolewright(sample, 'card', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^rolewright card: .+\n$/);
  });
});

describe('rolewright', () => {
  test('--version', () => {
    expect(rolewright(root, '--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([[['--help']], [['-h']], [['help']]])('%j explains each command', (args) => {
    const { code, stdout, stderr } = rolewright(root, ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['check', 'card', 'lsp']) expect(stdout).toContain(`rolewright ${command}`);
  });

  test.each([
    ['nothing to do', []],
    ['an unknown command', ['nonsense']],
    ['a name from programming', ['constructor']],
    ['lsp without its way to speak', ['lsp']],
    ['lsp with another way to speak', ['lsp', '--socket=1']],
  ])('2 for %s', (_, args) => {
    const { code, stdout, stderr } = rolewright(root, ...args);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('rolewright');
  });
});

test('a command tells about itself alone', () => {
  const { code, stdout } = rolewright(sample, 'ladder', '--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {2}rolewright ladder <function>/);
  expect(stdout).not.toContain('rolewright slice');
  expect(stdout).not.toContain('--pay');
  expect(rolewright(sample, 'slice', '--help').stdout).toContain('--pay FILE, as often as needed');
});

test('what was meant is named where it nearly is what was typed', () => {
  const run = (...args: string[]) => rolewright(sample, ...args);
  expect(run('ladder', 'devo').stdout).toMatch(/^# DevOps/);
  expect(run('ladder', 'FINA').stderr).toContain('Functions here: DEVO (DevOps), NURS (Nursing)');
  expect(run('card', 'devo.gen.p3').stderr).toContain('Did you mean DEVO.GEN.P3?');
});
