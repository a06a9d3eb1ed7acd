// How long `rolewright evidence` takes beside `git log --numstat` with the same filter. Arguments: number of commits.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeHistory } from './history.mjs';

const commits = Number(process.argv[2] ?? 20_000);
const root = path.resolve(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rolewright-history-'));
const repository = path.join(folder, 'repository');
const roles = path.join(folder, 'roles');
try {
  fs.mkdirSync(repository);
  fs.cpSync(path.join(root, 'examples/acme'), roles, { recursive: true });
  fs.appendFileSync(path.join(roles, 'taxonomy.yaml'), '\ngitEvidence: true\n');
  makeHistory(repository, commits);
  const author = '--author=<ada@example.org>';
  const log = () => time('git', ['log', '--numstat', '--no-merges', '--fixed-strings', author], repository);
  const cli = path.join(root, 'dist/cli.js');
  const args = ['evidence', '--role', 'DEVO.GEN.P3', '--repo', repository];
  const own = () => time(process.execPath, [cli, ...args], roles);
  const [logs, owns] = [[], []];
  for (let run = 0; run < 3; run++) {
    logs.push(log());
    owns.push(own());
  }
  const [git, ours] = [middle(logs), middle(owns)];
  console.log(`${commits} commits: git log --numstat ${Math.round(git)} ms, evidence ${Math.round(ours)} ms`);
  console.log(`ratio ${(ours / git).toFixed(2)} (at most 2)`);
  if (ours > 2 * git) process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function time(file, args, cwd) {
  const start = performance.now();
  const { status, stderr } = spawnSync(file, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${file} ${args[0]}: ${stderr}`);
  return performance.now() - start;
}

function middle(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
