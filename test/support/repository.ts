import { spawnSync } from 'node:child_process';
import { type Folder, folderWith } from './servers';

const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];

/** A folder in a Git repository of its own, with these files in its first commit. */
export function repositoryWith(files: Readonly<Record<string, string>>): Folder {
  const folder = folderWith(files);
  run(folder.path, ['init', '--quiet']);
  commit(folder.path, 'Begin');
  return folder;
}

/** Commits everything in the folder. */
export function commit(path: string, message: string): void {
  run(path, ['add', '--all']);
  run(path, ['commit', '--quiet', '--message', message]);
}

function run(cwd: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', [...author, ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}
