import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { built, folderWith, root } from './support/servers';

const sample = join(root, 'examples/acme');

function target(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolewright-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function run(folder: string, args: readonly string[]) {
  return spawnSync(process.execPath, [built('cli.js'), 'export', ...args], { cwd: folder, encoding: 'utf8' });
}

const role = (code: string, rest = '') =>
  `title: Nurse ${code}\ncode: ${code}\nlevel: ${code.split('.')[2]}\nstatus: approved\n${rest}`;

const files = {
  'taxonomy.yaml': 'name: Clinic & Co\n',
  'p2.role.yaml': role(
    'NURS.GEN.P2',
    `confidence: 0.37
owner: J. Doe
pay:
  range:
    min: 47110
    max: 58110
aliases:
  - title: Ward Nurse
    review: accepted
  - title: Bedside Hero
    review: needs_review
`,
  ),
  'p3.role.yaml': role('NURS.GEN.P3'),
};

test('every link of the sample’s pages leads to a page of the export', () => {
  const out = target();
  expect(run(sample, [out]).status).toBe(0);
  const pages = globSync('**/*.html', { cwd: out });
  expect(pages.length).toBeGreaterThan(29);
  const links = pages.flatMap((path) => {
    const hrefs = readFileSync(join(out, path), 'utf8').matchAll(/href="([^"]*)"/g);
    return [...hrefs].map(([, href = '']) => ({ path, href }));
  });
  const local = links.filter(({ href }) => !/^[a-z]+:/i.test(href));
  expect(local.length).toBeGreaterThan(200);
  const dead = local.filter(
    ({ path, href }) => !existsSync(resolve(out, dirname(path), decodeURIComponent(href))),
  );
  expect(dead).toEqual([]);
});

test('every link of the Markdown does too', () => {
  const out = target();
  expect(run(sample, [out, '--format', 'markdown']).status).toBe(0);
  const dead = globSync('**/*.md', { cwd: out }).flatMap((path) => {
    const hrefs = readFileSync(join(out, path), 'utf8').matchAll(/\]\(([^)]*\.md)\)/g);
    return [...hrefs].filter(
      ([, href = '']) => !existsSync(resolve(out, dirname(path), decodeURIComponent(href))),
    );
  });
  expect(dead).toEqual([]);
});

test('an audience gets nothing internal, and nobody pay who does not ask for it', () => {
  const { path } = folderWith(files);
  const page = (...args: string[]) => {
    const out = target();
    expect(run(path, [out, ...args]).status).toBe(0);
    return readFileSync(join(out, 'roles/NURS.GEN.P2.html'), 'utf8');
  };
  const own = page();
  expect(own).toContain('Bedside Hero');
  expect(own).toContain('0.37');
  expect(own).not.toMatch(/47.?110/);
  expect(page('--with-pay')).toMatch(/47.?110/);
  const employee = page('--audience', 'employee');
  expect(employee).toContain('Ward Nurse');
  expect(employee).toContain('J. Doe');
  expect(employee).not.toMatch(/Bedside Hero|0\.37|47.?110/);
  expect(page('--audience', 'candidate')).not.toContain('J. Doe');
});

test('candidates get no drafts by accident', () => {
  const { path } = folderWith({ ...files, 'p4.role.yaml': role('NURS.GEN.P4').replace('approved', 'draft') });
  const out = target();
  const refused = run(path, [out, '--audience', 'candidate']);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('One role is a draft (NURS.GEN.P4)');
  expect(globSync('**/*', { cwd: out })).toEqual([]);
  expect(run(path, [out, '--audience', 'candidate', '--with-drafts']).status).toBe(0);
  expect(existsSync(join(out, 'roles/NURS.GEN.P4.html'))).toBe(true);
});

test('the next export takes back what is gone, and a folder with other files is left alone', () => {
  const folder = folderWith(files);
  const out = target();
  run(folder.path, [out]);
  rmSync(join(folder.path, 'p3.role.yaml'));
  expect(run(folder.path, [out]).status).toBe(0);
  expect(globSync('roles/*', { cwd: out })).toEqual(['roles/NURS.GEN.P2.html']);
  const other = target();
  writeFileSync(join(other, 'thesis.txt'), 'two years of work');
  expect(run(folder.path, [other]).status).toBe(2);
  expect(globSync('*', { cwd: other })).toEqual(['thesis.txt']);
});

test('tables hold one line for each role and each component', () => {
  const out = target();
  expect(run(sample, [out, '--format', 'csv']).status).toBe(0);
  const roles = readFileSync(join(out, 'roles.csv'), 'utf8');
  expect(roles.startsWith('code,region,title,')).toBe(true);
  expect(roles.split('\r\n')).toHaveLength(globSync('**/*.role.yaml', { cwd: sample }).length + 2);
  expect(readFileSync(join(out, 'components.csv'), 'utf8')).toContain('\r\nDEVO.GEN.P3,');
});

test('data can be read by programs', () => {
  const { path } = folderWith(files);
  const out = target();
  expect(run(path, [out, '--format', 'json']).status).toBe(0);
  const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
  const [first] = index.groups[0].functions[0].roles;
  expect(JSON.parse(readFileSync(join(out, first.path), 'utf8')).header.code.text).toBe(first.code);
});

test('what it cannot do it says', () => {
  const { path } = folderWith(files);
  expect(run(path, []).stderr).toContain('name one folder');
  expect(run(path, ['out', '--format', 'pdf']).stderr).toContain('--format is html, markdown, json, csv');
  expect(run(path, ['out', '--audience', 'boss']).stderr).toContain('--audience is employee or candidate');
  expect(execFileSync(process.execPath, [built('cli.js'), '--help'], { encoding: 'utf8' })).toContain(
    'rolewright export',
  );
});
