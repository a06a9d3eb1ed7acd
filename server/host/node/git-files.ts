import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { GitKeeping } from '../../model/assessment/git-keeping';
import type { GitFiles, IgnoreFile } from '../git-files';
import { git, placeOf } from './git';
import { toUri } from './node-host';

/** What the real Git does with the machine's files. */
export const gitFiles: GitFiles = {
  async keeping(uri) {
    const place = placeOf(uri);
    if (!place) return undefined;
    const args = ['ls-files', '-t', '--cached', '--others', '--exclude-standard', '--', place.name];
    const answer = await git(place.folder, ['--literal-pathspecs', ...args]);
    return 'out' in answer ? keepingOf(answer.out) : undefined;
  },

  async takingOut(uri) {
    const place = placeOf(uri);
    if (!place || (await gitFiles.keeping(uri)) !== 'tracked') return undefined;
    return `git -C ${shellWord(place.folder)} rm --cached -- ${shellWord(place.name)}`;
  },

  async plan(uri) {
    const place = placeOf(uri);
    if (!place) return { problem: 'no-repository' };
    const { folder, name } = place;
    const answer = await git(folder, ['rev-parse', '--show-cdup', '--git-path', 'info/exclude']);
    if ('problem' in answer) return { problem: answer.problem === 'no-git' ? 'no-git' : 'no-repository' };
    const [up = '', exclude = ''] = answer.out.split('\n');
    const ignored = await git(folder, ['check-ignore', '--quiet', '--no-index', '--', name]);
    const files = {
      shared: await ignoreFile(nearestIgnoreFile(folder, resolve(folder, up))),
      own: await ignoreFile(resolve(folder, exclude)),
    };
    return { ignored: 'out' in ignored, files };
  },
};

/** `ls-files -t` begins the lines of files that Git would take with `?`, those of files that it keeps with a letter. */
function keepingOf(out: string): GitKeeping {
  if (out === '') return 'ignored';
  return out.startsWith('?') ? 'open' : 'tracked';
}

/** A word as the shells of the system take it for exactly this text. */
function shellWord(text: string): string {
  if (/^[\w./:\\][\w./:\\-]*$/.test(text)) return text;
  // A name with a double quote cannot be on Windows.
  return process.platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`;
}

async function ignoreFile(path: string): Promise<IgnoreFile> {
  return { uri: toUri(path), text: await readFile(path, 'utf8').catch(() => undefined) };
}

function nearestIgnoreFile(folder: string, top: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, '.gitignore');
    if (at === top || at === dirname(at) || existsSync(file)) return file;
  }
}
