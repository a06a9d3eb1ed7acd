// What it costs to look through one's own commits, beside `git log --numstat` with the same filter.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeHistory, own } from './history.mjs';
import { Samples } from './measure.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const peak = path.join(import.meta.dirname, 'peak.cjs');
const ROUNDS = 15;
const ROUNDS_OF_SHORT = 5;
/** By so much the other history is shorter. */
const SHORTER = 10;

/** All figures for a history of `commits` commits; times in ms, memory in bytes. Undefined for 0 commits. */
export function measureEvidence(commits, tell) {
  if (commits === 0) return undefined;
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'rolewright-history-'));
  try {
    const roles = path.join(folder, 'roles');
    fs.cpSync(path.join(root, 'examples/acme'), roles, { recursive: true });
    fs.appendFileSync(path.join(roles, 'taxonomy.yaml'), '\ngitEvidence: true\n');
    const short = Math.ceil(commits / SHORTER);
    const [long, other] = [commits, short].map((count) => {
      tell(`evidence: making ${count} commits`);
      return repositoryWith(path.join(folder, String(count)), count);
    });
    const samples = new Samples();
    for (let round = 1; round <= ROUNDS; round++) {
      tell(`evidence: ${round}/${ROUNDS}`);
      samples.add('git', gitLog(long));
      const { ms, memory } = evidence(long, roles);
      samples.add('ours', ms);
      samples.add('memory', memory);
    }
    for (let round = 1; round <= ROUNDS_OF_SHORT; round++)
      samples.add('memory of the short one', evidence(other, roles).memory);
    return { commits, short, rounds: ROUNDS, samples };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function repositoryWith(folder, commits) {
  fs.mkdirSync(folder);
  makeHistory(folder, commits);
  return folder;
}

function gitLog(repository) {
  const args = ['log', '--numstat', '--no-merges', '--fixed-strings', `--author=<${own}>`];
  return time('git', args, repository);
}

/** The command as a person runs it: from the start of the process to its end, with the reading of the taxonomy. */
function evidence(repository, roles) {
  const memory = `${repository}.memory`;
  const args = ['--require', peak, path.join(root, 'dist/cli.js'), 'evidence'];
  const options = ['--role', 'DEVO.GEN.P3', '--repo', repository];
  const ms = time(process.execPath, [...args, ...options], roles, { ROLEWRIGHT_BENCH_MEMORY: memory });
  return { ms, memory: Number(fs.readFileSync(memory, 'utf8')) };
}

/** Nobody reads what they print: a reader would be measured too. */
function time(file, args, cwd, env = {}) {
  const start = performance.now();
  const { status, stderr } = spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${path.basename(file)} ${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
}
