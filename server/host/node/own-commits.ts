import type { CommitVisitor } from '../../model/evidence/commit';
import { CommitParser, commitFormat } from './commit-parser';
import { git, gitStream } from './git';

/** Whose commits were read, or why none could be. */
export type OwnCommits =
  | { readonly address: string }
  | { readonly problem: 'no-git' | 'no-repository' | 'no-address' }
  | { readonly problem: 'failed'; readonly message: string };

/**
 * Reads the commits behind what is checked out in a folder's repository, the newest first, of the user that the
 * repository is configured for (`user.email`, and what a mailmap says is the same person). Names of files only: no
 * content is looked at. Nothing is kept of what was handed on.
 */
export async function readOwnCommits(
  folder: string,
  visitor: CommitVisitor,
  signal?: AbortSignal,
): Promise<OwnCommits> {
  const inside = await git(folder, ['rev-parse', '--git-dir']);
  if ('problem' in inside)
    return inside.problem === 'no-git' || /not a git repository/.test(inside.message)
      ? { problem: inside.problem === 'no-git' ? 'no-git' : 'no-repository' }
      : { problem: 'failed', message: inside.message };
  const address = await ownAddress(folder);
  if (address === undefined) return { problem: 'no-address' };
  const head = await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if ('problem' in head) return { address };
  const parser = new CommitParser(address, visitor);
  const done = await gitStream(folder, argumentsFor(address), (text) => parser.push(text), signal);
  if (done !== 'done') return { problem: 'failed', message: done.message };
  parser.end();
  return { address };
}

/** The address that a mailmap gives the configured user, else the configured one. */
async function ownAddress(folder: string): Promise<string | undefined> {
  const configured = await git(folder, ['config', '--get', 'user.email']);
  const address = 'out' in configured ? configured.out.trim() : '';
  if (address === '' || /[<>\n]/.test(address)) return undefined;
  const name = await git(folder, ['config', '--get', 'user.name']);
  const contact = `${'out' in name ? name.out.trim() : ''} <${address}>`.trim();
  const mapped = await git(folder, ['check-mailmap', contact]);
  return ('out' in mapped && /<([^<>]+)>\s*$/.exec(mapped.out)?.[1]) || address;
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
