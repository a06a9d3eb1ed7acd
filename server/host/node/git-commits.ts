import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NoCommits } from '../../model/evidence/commit';
import type { Commits } from '../commits';
import { CommitParser, commitFormat } from './commit-parser';
import { git, gitStream } from './git';
import { toUri } from './node-host';

/** The commits of the machine's repositories, told by the real Git. */
export const gitCommits: Commits = {
  async repositoryOf(uri) {
    const folder = folderAt(uri);
    const top = folder === undefined ? undefined : await git(folder, ['rev-parse', '--show-toplevel']);
    return top && 'out' in top ? toUri(withoutLineEnd(top.out)) : undefined;
  },

  async readOwn(uri, visitor, stopped) {
    const folder = folderAt(uri);
    if (folder === undefined) return { problem: 'no-folder' };
    const outside = await whyOutside(folder);
    if (outside) return outside;
    const address = await ownAddress(folder);
    if (address === undefined) return { problem: 'no-address' };
    const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
    const own = { address, isShallow: 'out' in shallow && shallow.out.trim() === 'true' };
    const head = await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if ('problem' in head) return own;
    const parser = new CommitParser(address, visitor);
    const stop = new AbortController();
    stopped.then(() => stop.abort());
    const done = await gitStream(folder, argumentsFor(address), (text) => parser.push(text), stop.signal);
    if (stop.signal.aborted) return { problem: 'stopped' };
    if (done !== 'done') return whyFailed(done.message);
    parser.end();
    return own;
  },
};

function folderAt(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  const path = fileURLToPath(uri);
  return existsSync(path) && statSync(path).isDirectory() ? path : undefined;
}

/** Why a folder is in no repository that can be read. */
async function whyOutside(folder: string): Promise<NoCommits | undefined> {
  const inside = await git(folder, ['rev-parse', '--git-dir']);
  if ('out' in inside) return undefined;
  if (inside.problem === 'no-git') return { problem: 'no-git' };
  return /not a git repository/.test(inside.message)
    ? { problem: 'no-repository' }
    : { problem: 'failed', message: inside.message };
}

/** A clone that left out what it did not need would have to fetch it now, which is never done. */
function whyFailed(message: string): NoCommits {
  return /promisor remote|lazy fetching/.test(message)
    ? { problem: 'not-fetched' }
    : { problem: 'failed', message };
}

/** The address that a mailmap gives the configured author, else the configured one. */
async function ownAddress(folder: string): Promise<string | undefined> {
  const address = await configured(folder, 'email');
  if (address === '' || /[<>\n]/.test(address)) return undefined;
  const contact = `${await configured(folder, 'name')} <${address}>`.trim();
  const mapped = await git(folder, ['check-mailmap', contact]);
  return ('out' in mapped && /<([^<>]+)>\s*$/.exec(mapped.out)?.[1]) || address;
}

/** What commits made here get: Git asks for `author.` before it asks for `user.`. */
async function configured(folder: string, key: 'name' | 'email'): Promise<string> {
  for (const section of ['author', 'user']) {
    const answer = await git(folder, ['config', '--get', `${section}.${key}`]);
    if ('out' in answer && answer.out.trim() !== '') return answer.out.trim();
  }
  return '';
}

/** Each option that a repository's own settings could turn into something else is set. */
function argumentsFor(address: string): readonly string[] {
  return [
    ...['-c', 'log.showRoot=true', 'log', 'HEAD', '--mailmap', '--no-merges'],
    ...['--fixed-strings', '--regexp-ignore-case', `--author=<${address}>`],
    ...['-z', '--name-only', '--no-renames', '--no-relative', '--no-ext-diff', '--no-color'],
    ...['--encoding=UTF-8', `--format=${commitFormat}`, '--'],
  ];
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}
