import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../server/card/compare/comparison';
import type { Slice } from '../server/card/slice/slice';
import { commit, repositoryWith } from './support/repository';
import { built, folderWith, root } from './support/servers';
import { nurse } from './support/texts';

const sample = join(root, 'examples/acme');

function rolewright(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built('cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

const compare = (cwd: string, ...args: string[]) => rolewright(cwd, 'compare', ...args);
const slice = (cwd: string, ...args: string[]) => rolewright(cwd, 'slice', ...args);

const json = (cwd: string, ...args: string[]) =>
  JSON.parse(compare(cwd, ...args, '--format', 'json').stdout) as Comparison;

const senior = nurse.replaceAll('P2', 'P3').replace('Registered Nurse', 'Senior Nurse');

describe('rolewright compare', () => {
  test('two rungs of the sample, as text for a terminal', () => {
    const { code, stdout, stderr } = compare(sample, 'DEVO.GEN.P3', 'DEVO.GEN.P4');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('≠ Title: DevOps Engineer → Senior DevOps Engineer');
    expect(stdout).toMatch(/^ {2}[+] Mentors engineers who take on a first service\.$/m);
    expect(stdout).toMatch(/^ {2}- Rehearses the way back to the last version\.$/m);
    expect(stdout).toMatch(/^ {6}≠ Proficiency: Working → Practitioner$/m);
  });

  test('up to four, named by code or file', () => {
    const roles = ['DEVO.GEN.P2', 'devops/DEVO.GEN.P3.role.yaml', 'DEVO.GEN.P4', 'DEVO.GEN.P5'];
    expect(json(sample, ...roles).roles.map(({ code }) => code)).toEqual([
      'DEVO.GEN.P2',
      'DEVO.GEN.P3',
      'DEVO.GEN.P4',
      'DEVO.GEN.P5',
    ]);
  });

  test('two files of folders that know nothing of each other', () => {
    const { path } = folderWith({ 'a/a.role.yaml': nurse, 'b/b.role.yaml': senior });
    expect(json(path, 'a/a.role.yaml', 'b/b.role.yaml').roles).toHaveLength(2);
  });

  test('only what differs', () => {
    const { stdout } = compare(sample, 'DEVO.GEN.P3', 'DEVO.GEN.P4', '--only-differences');
    expect(stdout).toContain('≠ Title');
    expect(stdout).not.toMatch(/^ {2}=/m);
  });

  test('as Markdown, and as a page that loads nothing', () => {
    const { stdout } = compare(sample, 'DEVO.GEN.P3', 'DEVO.GEN.P4', '--format', 'markdown');
    expect(stdout).toMatch(/^# Compare DEVO\.GEN\.P3 and DEVO\.GEN\.P4$/m);
    const page = compare(sample, 'DEVO.GEN.P3', 'DEVO.GEN.P4', '--format', 'html').stdout;
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).toContain('type="checkbox"');
    expect(page).not.toMatch(/<(script|link|img)|data-path=/);
  });

  test.each([
    ['one role', ['DEVO.GEN.P3']],
    ['five roles', ['DEVO.GEN.P1', 'DEVO.GEN.P2', 'DEVO.GEN.P3', 'DEVO.GEN.P4', 'DEVO.GEN.P5']],
    ['a code that no role has', ['DEVO.GEN.P3', 'DEVO.GEN.E9']],
    ['a file that is no role', ['DEVO.GEN.P3', 'taxonomy.yaml']],
    ['an unknown format', ['DEVO.GEN.P3', 'DEVO.GEN.P4', '--format', 'pdf']],
    ['a revision without a name', ['DEVO.GEN.P3@', 'DEVO.GEN.P4']],
  ])('2 and a message for %s', (_, args) => {
    const { code, stdout, stderr } = compare(sample, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^rolewright compare: .+\n$/);
  });
});

describe('rolewright compare with a Git revision', () => {
  test('tells what became of a role since', () => {
    const { path, write } = repositoryWith({ 'ward/a.role.yaml': nurse });
    write('ward/a.role.yaml', nurse.replace('Registered Nurse', 'Ward Nurse'));
    commit(path, 'Name the ward');
    write('ward/a.role.yaml', nurse.replace('Registered Nurse', 'Bay Nurse'));
    const code = /^code: (.+)$/m.exec(nurse)?.[1] ?? '';
    const titles = json(path, `${code}@HEAD~1`, `${code}@HEAD`, code).facts.find(({ id }) => id === 'title');
    expect(titles?.cells.map(({ text }) => text)).toEqual(['Registered Nurse', 'Ward Nurse', 'Bay Nurse']);
    const { stdout } = compare(path, `ward/a.role.yaml@HEAD~1`, 'ward/a.role.yaml');
    expect(stdout).toContain('Registered Nurse → Bay Nurse');
  });

  test('follows a file that had another name', () => {
    const { path, write, remove } = repositoryWith({ 'old name.role.yaml': nurse });
    remove('old name.role.yaml');
    write('ward/ünew.role.yaml', nurse);
    commit(path, 'Move it');
    write('ward/ünew.role.yaml', senior);
    expect(json(path, 'ward/ünew.role.yaml@HEAD~1', 'ward/ünew.role.yaml').roles[0]?.code).toContain('P2');
  });

  test.each([
    ['a revision that is not there', 'a.role.yaml@nope', 'no revision “nope”'],
    ['a revision that looks like an option', 'a.role.yaml@--all', 'no revision “--all”'],
    ['a role that did not exist yet', 'b.role.yaml@HEAD', 'did not exist'],
  ])('2 and a sentence for %s', (_, name, sentence) => {
    const { path, write } = repositoryWith({ 'a.role.yaml': nurse });
    write('b.role.yaml', senior);
    const { code, stderr } = compare(path, name, 'a.role.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  test('2 and a sentence outside of a repository', () => {
    const { path } = folderWith({ 'a.role.yaml': nurse });
    const { code, stderr } = compare(path, 'a.role.yaml@HEAD', 'a.role.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('lies in no folder that Git keeps');
  });

  test('runs no program that the repository names', () => {
    const { path } = repositoryWith({
      '.gitattributes': '*.yaml filter=bad diff=bad\n',
      'a.role.yaml': nurse,
    });
    for (const [key, value] of [
      ['diff.bad.textconv', 'touch ran; cat'],
      ['filter.bad.smudge', 'touch ran; cat'],
      ['core.fsmonitor', 'touch ran'],
      ['core.pager', 'touch ran'],
    ])
      spawnSync('git', ['config', key ?? '', value ?? ''], { cwd: path });
    expect(compare(path, 'a.role.yaml@HEAD', 'a.role.yaml').code).toBe(0);
    expect(spawnSync('ls', { cwd: path, encoding: 'utf8' }).stdout).not.toContain('ran');
  });
});

describe('rolewright slice', () => {
  test('all roles of a level of the sample, with reasons for what stands out', () => {
    const { code, stdout, stderr } = slice(sample, 'P4');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const role of ['DEVO.GEN.P4', 'DEVO.SEC.P4', 'NURS.GEN.P4', 'SALE.GEN.P4'])
      expect(stdout).toContain(role);
    expect(stdout).toMatch(/^ {4}↕ Skills: \d+ is far above the others, whose median is \d+\.$/m);
  });

  test('leaves out what only differs in a region, and other levels', () => {
    const { roles } = JSON.parse(slice(sample, 'P3', '--format', 'json').stdout) as Slice;
    const codes = roles.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => code?.endsWith('.P3'))).toBe(true);
  });

  test('as CSV, Markdown and a page', () => {
    expect(slice(sample, 'P4', '--format', 'csv').stdout).toMatch(/^Code,Title,Level,.+\r\n(.+\r\n){4}$/);
    expect(slice(sample, 'P4', '--format', 'markdown').stdout).toMatch(/^# All roles of level P4$/m);
    expect(slice(sample, 'P4', '--format', 'html').stdout).toMatch(/^<!doctype html>/i);
  });

  test('a level is named by its id or its name; one without roles leads to those that have some', () => {
    expect(slice(sample, 'senior').stdout).toContain('All roles of level P4');
    expect(slice(sample, 'S1').stderr).toMatch(/No role has the level S1\. Roles here have S2, P1, .*P5/);
  });

  test('below several taxonomies each has to be asked in its folder', () => {
    const { path } = folderWith({
      'a/taxonomy.yaml': 'format: 1\n',
      'a/a.role.yaml': nurse,
      'b/taxonomy.yaml': 'format: 1\n',
      'b/b.role.yaml': senior,
    });
    expect(slice(path, 'P2')).toMatchObject({ code: 2, stderr: expect.stringContaining('2 taxonomies') });
    expect(slice(join(path, 'a'), 'P2').code).toBe(0);
    expect(slice(join(path, 'b'), 'P2').code).toBe(2);
  });

  test.each([
    ['no level', []],
    ['two levels', ['P3', 'P4']],
    ['a level without roles', ['E9']],
    ['an unknown format', ['P4', '--format', 'xlsx']],
  ])('2 and a message for %s', (_, args) => {
    const { code, stdout, stderr } = slice(sample, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^rolewright slice: .+\n$/);
  });
});
