import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { manyRoles } from './support/many-roles';
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

/** All links from one file of an export to another. */
function localLinks(out: string, ending: 'html' | 'md') {
  const link = ending === 'html' ? /href="([^"#]*)(?:#[^"]*)?"/g : /(?<!\\)\]\(([^)]*)\)/g;
  return globSync(`**/*.${ending}`, { cwd: out }).flatMap((path) => {
    const hrefs = readFileSync(join(out, path), 'utf8').matchAll(link);
    return [...hrefs].flatMap(([, href = '']) =>
      href === '' || /^<?[a-z]+:/i.test(href)
        ? []
        : [{ path, to: join(dirname(path), decodeURIComponent(href)) }],
    );
  });
}

/** Links to files that are not there, and files that no link of another file leads to. */
function lost(out: string, ending: 'html' | 'md') {
  const links = localLinks(out, ending);
  const reached = new Set(links.filter(({ path, to }) => path !== to).map(({ to }) => to));
  return {
    dead: links.filter(({ to }) => !existsSync(join(out, to))),
    alone: globSync(`**/*.${ending}`, { cwd: out }).filter((path) => !reached.has(path)),
  };
}

test.each(['html', 'markdown'] as const)(
  'every link of the sample as %s leads to a file of the export',
  (format) => {
    const out = target();
    expect(run(sample, [out, '--format', format]).status).toBe(0);
    const ending = format === 'html' ? 'html' : 'md';
    expect(globSync(`**/*.${ending}`, { cwd: out }).length).toBeGreaterThan(29);
    expect(localLinks(out, ending).length).toBeGreaterThan(200);
    expect(lost(out, ending)).toEqual({ dead: [], alone: [] });
    expect(readFileSync(join(out, `ladders/DEVO.${ending}`), 'utf8')).toContain(
      `../roles/DEVO.GEN.P3.${ending}`,
    );
    expect(readFileSync(join(out, `roles/DEVO.GEN.P3.${ending}`), 'utf8')).toContain(
      `(DEVO.GEN.P4.${ending}`.slice(1),
    );
  },
);

const odd = {
  'taxonomy.yaml':
    'name: "<Clinic> & Co 🏥"\nfunctions:\n  - id: CON\n    name: "[Controlling](https://x.example) | <b>"\n',
  'main.role.yaml': role('NURS.GEN.P2', 'summary: The main file.\n'),
  'german.role.yaml': role('NURS.GEN.P2', 'region: de/at\n').replace(
    'Nurse NURS.GEN.P2',
    'Pfleger & "Pflegerin"',
  ),
  'lower.role.yaml': role('nurs.gen.P2').replace('Nurse nurs.gen.P2', "'<script>alert(1)</script> [x](y)'"),
  'device.role.yaml': role('CON.GEN.P3').replace('Nurse CON.GEN.P3', 'ممرضة أولى 🩺'),
  'codeless.role.yaml': 'title: "???"\nlevel: P2\nstatus: approved\n',
  'long.role.yaml': role(`${'LONG'.repeat(60)}.GEN.P3`).replace(
    /^title: .*/,
    `title: ${'Very long '.repeat(30)}`,
  ),
};

test.each(['html', 'markdown', 'json'] as const)(
  'odd codes, regions and titles have files of their own as %s',
  (format) => {
    const { path } = folderWith(odd);
    const out = target();
    expect(run(path, [out, '--format', format]).status).toBe(0);
    const ending = format === 'markdown' ? 'md' : format;
    const names = globSync('{roles,ladders}/*', { cwd: out }).map((file) => basename(file, `.${ending}`));
    expect(names.filter((name) => name.length < 40).sort()).toEqual(
      ['CON', 'CON.GEN.P3', 'NURS', 'NURS.GEN.P2', 'NURS.GEN.P2.de-at', 'nurs-2', 'nurs.gen.P2-2', 'role']
        .map((name) => (name.startsWith('CON') ? `_${name}` : name))
        .sort(),
    );
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThan(130);
    if (format === 'json') return;
    expect(lost(out, ending as 'html' | 'md')).toEqual({ dead: [], alone: [] });
    const index = readFileSync(join(out, `index.${ending}`), 'utf8');
    expect(index).not.toContain('<script>');
    for (const file of globSync('**/*.md', { cwd: out }))
      expect(readFileSync(join(out, file), 'utf8')).not.toMatch(/(?<!\\)\]\(https:/);
    expect(index).toContain('ممرضة أولى 🩺');
    if (format === 'html') expect(index).toContain('&lt;script&gt;alert(1)&lt;/script&gt; [x](y)');
  },
);

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

test('an export that cannot be written says why, and the next one completes it', () => {
  const folder = folderWith(files);
  const out = target();
  expect(run(folder.path, [out]).status).toBe(0);
  rmSync(join(out, 'roles'), { recursive: true });
  writeFileSync(join(out, 'roles'), 'a file where a folder belongs');
  const failed = run(folder.path, [out]);
  expect(failed.status).toBe(2);
  expect(failed.stderr).toMatch(/^rolewright export: cannot write all of the export to ".*": .+ file.*\.\n$/);
  rmSync(join(out, 'roles'));
  rmSync(join(folder.path, 'p3.role.yaml'));
  expect(run(folder.path, [out]).status).toBe(0);
  expect(globSync('roles/*', { cwd: out })).toEqual(['roles/NURS.GEN.P2.html']);
});

test('what is broken off before it ends is known as an export', async () => {
  const { path } = folderWith(Object.fromEntries([...manyRoles(300)].map((file) => [file.path, file.text])));
  const out = target();
  const child = spawn(process.execPath, [built('cli.js'), 'export', out], { cwd: path });
  const ended = once(child, 'exit');
  for (const isLive = () => child.exitCode === null; isLive() && !existsSync(join(out, 'roles')); )
    await setTimeout(10);
  child.kill('SIGINT');
  await ended;
  const before = globSync('roles/*', { cwd: out }).length;
  expect(before).toBeLessThan(300);
  expect(run(path, [out]).status).toBe(0);
  expect(globSync('roles/*', { cwd: out })).toHaveLength(300);
});

test('a file in place of the folder is told', () => {
  const { path } = folderWith({ ...files, out: 'text' });
  expect(run(path, ['out']).stderr).toContain('"out" is a file. Name a folder.');
});

test('a file for a region has the title and the status of its main file', () => {
  const folder = folderWith({
    ...files,
    'de.role.yaml': 'code: NURS.GEN.P2\nlevel: P2\nregion: de\nsummary: Auf Station.\n',
  });
  const out = target();
  expect(run(folder.path, [out, '--audience', 'candidate']).status).toBe(0);
  expect(readFileSync(join(out, 'index.html'), 'utf8').match(/>Nurse NURS\.GEN\.P2</g)).toHaveLength(2);
  folder.write('p2.role.yaml', role('NURS.GEN.P2').replace('approved', 'retired'));
  expect(run(folder.path, [out, '--audience', 'candidate']).status).toBe(0);
  expect(globSync('roles/*', { cwd: out })).toEqual(['roles/NURS.GEN.P3.html']);
});

test('tables hold one line for each role and each component', () => {
  const out = target();
  expect(run(sample, [out, '--format', 'csv']).status).toBe(0);
  const roles = readFileSync(join(out, 'roles.csv'), 'utf8');
  expect(roles.startsWith('\uFEFFcode,region,title,')).toBe(true);
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
