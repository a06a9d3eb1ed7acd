// Measures the product beside what one would otherwise use, prints tables and writes docs/benchmarks.md.
//
//   --rounds N       rounds of typing and of starts (default 30; fewer than 30 are not written to docs/)
//   --activations N  starts of an editor to time activate() (default 10; 0: none)
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureActivation } from './activation.mjs';
import { makeWorkspace, measureStart, measureTyping, Samples } from './measure.mjs';
import { measurePackage } from './package-size.mjs';
import { page, terminalReport } from './report.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const ENOUGH = 30;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: String(ENOUGH) },
    activations: { type: 'string', default: '10' },
  },
});
const rounds = Number(values.rounds);

function tell(what) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
}

const load = os.loadavg()[0];
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const samples = new Samples();
const workspace = makeWorkspace([136, 3600]);
const sizes = workspace.files.map(({ lines }) => lines);
try {
  await measureStart(workspace, rounds, samples, tell);
  await measureTyping(workspace, rounds, samples, tell);
} finally {
  workspace.remove();
}
const results = {
  samples,
  sizes,
  rounds,
  starts: rounds,
  load,
  version,
  date: new Date().toISOString().slice(0, 10),
  activation: await measureActivation(Number(values.activations), tell),
  packageSize: measurePackage(root),
};
tell('');
console.log(terminalReport(results));
if (rounds >= ENOUGH) {
  fs.writeFileSync(path.join(root, 'docs/benchmarks.md'), page(results));
  console.log('Written to docs/benchmarks.md.');
} else {
  console.log(`Not written to docs/benchmarks.md: ${rounds} rounds are fewer than ${ENOUGH}.`);
}
