// Everything that has to hold, the fast things first. Stops at the first step that fails; the last line counts all tests.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'test-results');
const counts = { passed: 0, failed: 0, skipped: 0 };

const bin = (name) => path.join(root, 'node_modules', name);
const resultsFile = (name) => path.join(folder, `${name}.json`);

/** A runner of test/editor, which writes its counts itself. */
const editor = (heading, script) => ({
  heading,
  command: [path.join(root, 'test/editor', script), '--results', resultsFile(script)],
  results: resultsFile(script),
  countsOf: (results) => results,
});

const STEPS = [
  { heading: 'Types', command: [bin('typescript/bin/tsc'), '-b'] },
  {
    heading: 'Format and lint',
    command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
  },
  { heading: 'Generated files', command: ['scripts/generate/all.mjs', '--check'] },
  {
    heading: 'Units, protocol, worker',
    command: [
      ...[bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${resultsFile('vitest')}`,
    ],
    results: resultsFile('vitest'),
    countsOf: vitestCounts,
  },
  editor('In the editor', 'run.mjs'),
  editor('In the web editor', 'run-web.mjs'),
  editor('On the screen', 'run-ui.mjs'),
];

function vitestCounts(results) {
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = results;
  // A file that does not load has no tests to count, yet it has failed.
  const unloaded = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed, failed: failed + unloaded.length, skipped: numPendingTests + numTodoTests };
}

/** Runs a Node program in the root and resolves to its exit code. */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** True when the step passed. Its counts are added wherever it got far enough to have some. */
async function pass({ heading, command, results, countsOf }) {
  console.log(`\n━━ ${heading}`);
  const code = await run(command);
  const step =
    results && fs.existsSync(results) ? countsOf(JSON.parse(fs.readFileSync(results, 'utf8'))) : undefined;
  for (const name of Object.keys(counts)) counts[name] += step?.[name] ?? 0;
  if (code !== 0 && !step?.failed) counts.failed++;
  return code === 0;
}

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder);
for (const step of STEPS) {
  if (await pass(step)) continue;
  console.error(`\nFailed: ${step.heading}`);
  process.exitCode = 1;
  break;
}
const { passed, failed, skipped } = counts;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
