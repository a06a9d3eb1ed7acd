import { spawnSync } from 'node:child_process';

/** The address of the person whose commits are looked for. */
export const own = 'ada@example.org';

const ada = `Ada <${own}>`;
const authors = [ada, 'Grada <grada@example.org>', 'Bo <bo@example.org>'];
const kinds = ['tf', 'md', 'ts', 'yaml', 'py'];
const subjects = ['Move the network to terraform', 'Mend a test', 'Explain the runbook', 'Tidy up'];
const day = 86_400;

/** Makes a repository with so many commits in an empty folder; a third of them are Ada's, for whom it is configured. */
export function makeHistory(folder, commits) {
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['config', 'user.name', 'Ada']);
  git(folder, ['config', 'user.email', own]);
  const lines = Array.from({ length: commits }, (_, index) => commit(index)).join('');
  git(folder, ['fast-import', '--quiet'], lines);
}

function commit(index) {
  const at = `${1_500_000_000 + Math.floor((index * day) / 8)} +0000`;
  const files = Array.from({ length: 1 + (index % 4) }, (_, file) => change(index, file));
  return [
    'commit refs/heads/main',
    `author ${authors[index % authors.length]} ${at}`,
    `committer ${ada} ${at}`,
    data(`${subjects[index % subjects.length]} ${index}\n`),
    ...files,
    '',
  ].join('\n');
}

function change(index, file) {
  const place = (index * 7 + file * 13) % 400;
  const path = `part-${place % 20}/area-${place % 7}/file-${place}.${kinds[place % kinds.length]}`;
  const text = Array.from({ length: 40 }, (_, line) => `line ${line} ${(index >> 3) * (line % 3)}\n`).join(
    '',
  );
  return `M 100644 inline ${path}\n${data(text)}`;
}

function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function git(cwd, args, input) {
  const { status, stderr } = spawnSync('git', args, { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
