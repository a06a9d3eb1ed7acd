import { once } from '../../model/once';
import type { History, NoHistory, Revision } from '../history';
import { git, placeOf } from './git';
import { RecentAnswers } from './recent-answers';

/** Between the fields of a commit, where no text has it. */
const separator = '\u0001';

type PastText = { readonly text: string } | NoHistory;

/** What a view that is drawn again at each key press asks for: a commit has the same files for ever. */
const texts = once(() => new RecentAnswers<PastText>(50, (past) => 'text' in past));

/** The commits that names mean. A branch may move on: after so long (in milliseconds) Git is asked again. */
const commits = once(() => new RecentAnswers<string | NoHistory>(50, (commit) => typeof commit === 'string'));
const nameLasts = 3000;

/** The past of the machine's files, told by the real Git. */
export const gitHistory: History = {
  async textAt(uri, revision) {
    const place = placeOf(uri);
    if (!place) return { problem: 'no-repository' };
    const { folder, name } = place;
    const commit = await commitOf(folder, revision);
    if (typeof commit !== 'string') return commit;
    return texts().get(`${commit} ${uri}`, () => textIn(folder, name, commit));
  },

  async revisionsOf(uri, most) {
    const place = placeOf(uri);
    if (!place) return { problem: 'no-repository' };
    const { folder, name } = place;
    const known = await commitOf(folder, 'HEAD');
    if (typeof known !== 'string') return known.problem === 'no-revision' ? { revisions: [] } : known;
    const format = `--format=${['%H', '%h', '%as', '%an', '%s'].join('%x01')}`;
    const answer = await git(folder, ['log', '--follow', `--max-count=${most}`, format, '--', name]);
    return 'out' in answer ? { revisions: lines(answer.out).map(revisionOf) } : { problem: 'no-repository' };
  },
};

/** The text of a file in a commit, also where it had another name then. */
async function textIn(folder: string, name: string, commit: string): Promise<PastText> {
  const direct = await blob(folder, `${commit}:./${name}`);
  if (direct !== undefined) return { text: direct };
  for (const path of await formerPaths(folder, name)) {
    const text = await blob(folder, `${commit}:${path}`);
    if (text !== undefined) return { text };
  }
  return { problem: 'no-file' };
}

/** The commit that a word such as `HEAD~2`, a branch or a hash means now, or meant a moment ago. */
function commitOf(folder: string, revision: string): Promise<string | NoHistory> {
  const isHash = /^(?:[\da-f]{40}|[\da-f]{64})$/.test(revision);
  const find = () => findCommit(folder, revision);
  return commits().get(`${folder} ${revision}`, find, isHash ? undefined : nameLasts);
}

async function findCommit(folder: string, revision: string): Promise<string | NoHistory> {
  const found = await git(folder, [
    ...['rev-parse', '--verify', '--quiet', '--end-of-options'],
    `${revision}^{commit}`,
  ]);
  if ('out' in found) return found.out.trim();
  const inside = await git(folder, ['rev-parse', '--git-dir']);
  if ('out' in inside) return { problem: 'no-revision' };
  return { problem: inside.problem === 'no-git' ? 'no-git' : 'no-repository' };
}

/** A text as it was committed: no filter and no converter of the repository runs over it. */
async function blob(folder: string, name: string): Promise<string | undefined> {
  const answer = await git(folder, ['cat-file', 'blob', name]);
  return 'out' in answer ? answer.out : undefined;
}

/** The paths that a file has had, from the top folder, the newest first. */
async function formerPaths(folder: string, name: string): Promise<readonly string[]> {
  const args = ['-c', 'core.quotePath=false', 'log', '--follow', '--name-only', '--format=', '--', name];
  const answer = await git(folder, args);
  return 'out' in answer ? [...new Set(lines(answer.out))] : [];
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function revisionOf(line: string): Revision {
  const [id = '', short = '', day = '', author = '', subject = ''] = line.split(separator);
  return { id, short, day, author, subject };
}
