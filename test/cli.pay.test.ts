import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import type { CheckedProblem } from '../server/cli/report';
import { built, folderWith } from './support/servers';

const role = (code: string) => `title: ${code}\ncode: ${code}\nlevel: P2\nstatus: approved\n`;
const pay = 'pay:\n  - code: NURS.GEN.P2\n    currency: EUR\n    range:\n      mid: 47110\n';

function world() {
  const roles = folderWith({ 'taxonomy.yaml': 'name: Clinic\n', 'nurse.role.yaml': role('NURS.GEN.P2') });
  const secret = folderWith({ 'all.pay.yaml': pay });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [built('cli.js'), ...args], { cwd: roles.path, encoding: 'utf8' });
  return { roles, secret, run, file: join(secret.path, 'all.pay.yaml') };
}

test.each([
  ['card', 'NURS.GEN.P2'],
  ['card', 'nurse.role.yaml'],
  ['slice', 'P2'],
])('%s %s shows pay from a file that lies elsewhere', (...args) => {
  const { run, file, secret } = world();
  expect(run(...args).stdout).not.toContain('47,110');
  expect(run(...args, '--pay', file).stdout).toContain('47,110');
  expect(run(...args, '--pay', secret.path).stdout).toContain('47,110');
});

test('compare shows it too', () => {
  const { roles, run, file } = world();
  roles.write('seller.role.yaml', role('SALE.GEN.P2'));
  expect(run('compare', 'NURS.GEN.P2', 'SALE.GEN.P2', '--pay', file).stdout).toContain('47,110');
});

test('check looks at it along with all others', () => {
  const { roles, secret, run, file } = world();
  secret.write('all.pay.yaml', pay.replace('GEN', 'GNE'));
  const { status, stdout } = run('check', '--format', 'json', '--rule', 'pay-without-role', '--pay', file);
  const problems = JSON.parse(stdout) as CheckedProblem[];
  const path = relative(roles.path, file).replaceAll('\\', '/');
  expect({ status, problems }).toMatchObject({
    status: 0,
    problems: [{ file: path, rule: 'pay-without-role' }],
  });
});

test('an export has it only where pay is asked for', () => {
  const { run, file } = world();
  const refused = run('export', 'site', '--pay', file);
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('--pay needs --with-pay');
  expect(run('export', 'site', '--pay', file, '--with-pay', '--format', 'csv').status).toBe(0);
});

test('an export with pay tells nobody where the file lies', () => {
  const { roles, secret, run, file } = world();
  for (const format of ['html', 'markdown', 'json']) {
    expect(run('export', 'site', '--pay', file, '--with-pay', '--format', format).status).toBe(0);
    const ending = format === 'markdown' ? 'md' : format;
    const card = readFileSync(join(roles.path, `site/roles/NURS.GEN.P2.${ending}`), 'utf8');
    expect(card.replaceAll(',', '')).toContain('47110');
    expect(card).not.toContain(secret.path);
  }
});

test('what cannot be read is told, with what to do', () => {
  const { roles, run } = world();
  roles.write('pay.yaml', pay);
  for (const name of ['nowhere.pay.yaml', 'pay.yaml']) {
    const { status, stderr } = run('card', 'NURS.GEN.P2', '--pay', name);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `rolewright card: there is no file of pay at "${name}" (its name must end in .pay.yaml).\n`,
    });
  }
});

test('several taxonomies side by side: it has to be said which one is meant', () => {
  const { path, write } = folderWith({ 'a/taxonomy.yaml': 'name: A\n', 'b/taxonomy.yaml': 'name: B\n' });
  write('a/nurse.role.yaml', role('NURS.GEN.P2'));
  write('all.pay.yaml', pay);
  const run = (cwd: string, file: string) =>
    spawnSync(process.execPath, [built('cli.js'), 'card', 'NURS.GEN.P2', '--pay', file], {
      cwd,
      encoding: 'utf8',
    });
  expect(run(path, 'all.pay.yaml')).toMatchObject({ status: 2 });
  expect(run(path, 'all.pay.yaml').stderr).toContain('Run it in the folder of');
  expect(run(join(path, 'a'), '../all.pay.yaml').stdout).toContain('47,110');
});
