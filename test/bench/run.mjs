// Measures the product beside what one would otherwise use, prints tables and writes docs/benchmarks.md.
//
//   --rounds N       rounds of typing and of starts (default 30)
//   --activations N  starts of an editor to time activate() (default 10; 0: none)
//   --scale N        roles of the large taxonomy (default 10000; 0: none)
//   --commits N      commits of the long history (default 20000; 0: none)
//
// A run with less than the defaults is not written to docs/.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureActivation } from './activation.mjs';
import { measureEvidence } from './evidence.mjs';
import { makeWorkspace, measureStart, measureTyping, Samples } from './measure.mjs';
import { measurePackage } from './package-size.mjs';
import { page, terminalReport } from './report.mjs';
import { measureScale } from './scale.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const COMPLETE = { rounds: 30, activations: 10, scale: 10_000, commits: 20_000 };

const { values } = parseArgs({
  options: Object.fromEntries(
    Object.entries(COMPLETE).map(([name, enough]) => [name, { type: 'string', default: String(enough) }]),
  ),
});
const [rounds, activations, scale, commits] = Object.keys(COMPLETE).map((name) => Number(values[name]));

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
  activation: await measureActivation(activations, tell),
  packageSize: measurePackage(root),
  scale: await measureScale(scale, tell),
  evidence: measureEvidence(commits, tell),
};
tell('');
console.log(terminalReport(results));
const isComplete = Object.entries(COMPLETE).every(([name, enough]) => Number(values[name]) >= enough);
if (isComplete) fs.writeFileSync(path.join(root, 'docs/benchmarks.md'), page(results));
console.log(
  isComplete
    ? 'Written to docs/benchmarks.md.'
    : 'Not written to docs/benchmarks.md: that takes a run with no less than the defaults.',
);
