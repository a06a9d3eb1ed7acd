import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built, folderWith, root } from './support/servers';

const sample = join(root, 'examples/acme');

function plan(args: readonly string[], folder = sample) {
  return spawnSync(process.execPath, [built('cli.js'), 'plan', ...args], { cwd: folder, encoding: 'utf8' });
}

test('from one role to the next on its ladder', () => {
  const { stdout, status } = plan(['DEVO.GEN.P3']);
  expect(status).toBe(0);
  expect(stdout).toContain('# Development plan: DevOps Engineer → Senior DevOps Engineer');
  expect(stdout).toMatch(/^- \[ \] /m);
});

test('from a professional to a manager, as data', () => {
  const made = JSON.parse(plan(['DEVO.GEN.P4', 'DEVO.GEN.M2', '--format', 'json']).stdout);
  expect(made).toMatchObject({
    format: 1,
    from: { code: 'DEVO.GEN.P4' },
    to: { code: 'DEVO.GEN.M2' },
    narrowed: false,
  });
  expect(made.added.length).toBeGreaterThan(0);
});

test('an assessment leaves out what is shown', () => {
  const { path } = folderWith({
    'ada.assessment.yaml':
      'role: DEVO.GEN.P3\nperson: Ada\ncomponents:\n  - component: delivery-pipelines\n    proficiency: expert\n',
  });
  const { stdout } = plan(['DEVO.GEN.P3', '--assessment', join(path, 'ada.assessment.yaml')]);
  expect(stdout).toContain('For Ada.');
  expect(stdout).toContain('## Shown already');
});

test('an assessment that is partly wrong says so, and the rest counts', () => {
  const { path } = folderWith({
    'ada.assessment.yaml': `role: DEVO.GEN.P3
components:
  - component: delivery-pipelines
    proficiency: expert
  - component: no-such-thing
    proficiency: expert
  - component: observability
    proficiency: Great
  - component: incident-response
    proficiency:
`,
  });
  const file = join(path, 'ada.assessment.yaml');
  const { stdout, stderr, status } = plan(['DEVO.GEN.P3', '--assessment', file]);
  expect([stdout.includes('- [x] Builds delivery pipelines.'), status]).toEqual([true, 0]);
  expect(stderr).toContain('2 entries of the assessment count for nothing');
});

test('where there is no way it says so', () => {
  expect(plan(['DEVO.GEN.P5']).stderr).toContain('no role above it on its ladder');
  expect(plan(['DEVO.GEN.P3', 'DEVO.GEN.P3']).stderr).toContain('the same role');
  expect(plan(['DEVO.GEN.P3', '--assessment', 'none.assessment.yaml']).stderr).toContain('there is no file');
  expect(plan([]).status).toBe(2);
});
