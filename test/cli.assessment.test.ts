import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { repositoryWith } from './support/repository';
import { built } from './support/servers';

const files = {
  'taxonomy.yaml': 'name: Clinic\n',
  'nurse.role.yaml': `title: Nurse
code: NURS.GEN.P2
level: P2
status: draft
summary: Looks after one ward.
components:
  tasks:
    - id: wound-care
      statement: Dresses wounds.
`,
  'ada.assessment.yaml':
    'role: NURS.GEN.P2\ncomponents:\n  - component: wuond-care\n    proficiency: working\n',
};

function check(cwd: string, ...args: readonly string[]) {
  const { stdout, status } = spawnSync(process.execPath, [built('cli.js'), 'check', ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { stdout, status };
}

test('an assessment is checked when it is named, and never else', () => {
  const { path } = repositoryWith(files);
  expect(check(path).stdout).not.toContain('assessment');
  const { stdout, status } = check(path, 'ada.assessment.yaml', '--format', 'json');
  const rules: readonly { file: string; rule: string }[] = JSON.parse(stdout);
  const found = rules.filter(({ file }) => file === 'ada.assessment.yaml').map(({ rule }) => rule);
  expect(found).toEqual(['assessment-in-git', 'component-not-in-role']);
  expect(status).toBe(0);
});
