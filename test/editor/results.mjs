import fs from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';

/** The mark that test/editor/suite/results.ts puts before the counts. */
const RESULTS_LINE = '::results ';

/** Prints the lines of a test run and keeps the counts that its last line carries. */
export function resultReader() {
  let results;
  const line = (text) => {
    const at = text.indexOf(RESULTS_LINE);
    if (at < 0) console.log(text);
    else results = JSON.parse(text.slice(at + RESULTS_LINE.length));
  };
  let rest = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop();
      lines.forEach(line);
      done();
    },
  });
  // A run that ends without its counts has not passed, whatever its exit code says.
  return { line, stream, results: () => results ?? { passed: 0, failed: 1, skipped: 0 } };
}

/** Ends a runner: sets the exit code and, where `--results FILE` asks for it, writes the counts for `npm test`. */
export function finish({ passed, failed, skipped }) {
  const at = process.argv.indexOf('--results');
  if (at > 0) {
    const file = path.resolve(process.argv[at + 1]);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
  }
  if (failed > 0 || passed + skipped === 0) process.exitCode = 1;
}
