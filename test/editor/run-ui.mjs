// Tests through the screen: real keys, the suggestion list, the panels. `--pictures`: also take the documentation's
// pictures; `--only TEXT`: just the files with this in their name.
import fs from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { isSupported } from '../../scripts/host/platform.mjs';
import { report } from '../../scripts/host/problem.mjs';
import { setUpHost } from '../../scripts/host/setup.mjs';
import { setup, teardown } from '../support/own-data.mjs';
import { finish } from './results.mjs';

const FOLDER = path.join(import.meta.dirname, 'ui');

async function main() {
  if (!isSupported()) {
    console.log(
      'Skipped: tests through the screen need the embedded VS Code, which exists for Linux x64 only.',
    );
    return finish({ passed: 0, failed: 0, skipped: 1 });
  }
  console.log('Tests through the screen of the embedded VS Code');
  await setUpHost();
  setup();
  process.on('exit', teardown);
  if (process.argv.includes('--pictures')) process.env.ROLEWRIGHT_PICTURES = '1';
  const at = process.argv.indexOf('--only');
  const only = at > 0 ? process.argv[at + 1] : '';
  const names = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.ui.mjs') && name.includes(only));
  const files = names.sort().map((name) => path.join(FOLDER, name));
  return finish(await runFiles(files));
}

/** One file after the other: two workbenches at once would slow each other down on a small machine. */
function runFiles(files) {
  return new Promise((resolve) => {
    const results = { passed: 0, failed: 0, skipped: 0 };
    const stream = run({ files, concurrency: 1, timeout: 180_000 });
    stream.on('test:pass', ({ skip, details }) => {
      if (details.type !== 'suite') results[skip === undefined ? 'passed' : 'skipped']++;
    });
    stream.on('test:fail', ({ details }) => {
      if (details.type !== 'suite') results.failed++;
    });
    stream.on('end', () => resolve(results));
    stream.compose(spec()).pipe(process.stdout);
  });
}

main().catch((error) => {
  report(error);
  finish({ passed: 0, failed: 1, skipped: 0 });
});
