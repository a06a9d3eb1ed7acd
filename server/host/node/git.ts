import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Git printed, or that it could not be started, or that it ended with a fault. */
export type GitAnswer = { readonly out: string } | Problem;

interface Problem {
  readonly problem: 'no-git' | 'failed';
  readonly message: string;
}

/** Nothing of a repository's own settings may start another program, and nothing is written or fetched. */
const settings = ['--no-pager', '-c', 'log.showSignature=false', '-c', 'core.fsmonitor=false'];
const environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  // The name of no transport: nothing is fetched, also by a Git that does not know the line above.
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
};
const mostBytes = 64 * 1024 * 1024;
const mostOfMessage = 4096;

/** Runs the real Git in a folder and waits for all that it prints. */
export async function git(folder: string, args: readonly string[]): Promise<GitAnswer> {
  const { execFile } = await import('node:child_process');
  const options = {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: mostBytes,
    windowsHide: true,
    env: { ...process.env, ...environment },
  } as const;
  return new Promise((resolve) => {
    execFile('git', [...settings, ...args], options, (error, stdout, stderr) => {
      if (!error) resolve({ out: stdout });
      else if (error.code === 'ENOENT' && existsSync(folder))
        resolve({ problem: 'no-git', message: error.message });
      else resolve({ problem: 'failed', message: stderr.trim() || error.message });
    });
  });
}

/**
 * Runs the real Git in a folder and hands on what it prints while it prints it, so that nothing is kept. The signal
 * ends it, and so does a fault of whoever takes it. Answers when it has ended.
 */
export async function gitStream(
  folder: string,
  args: readonly string[],
  take: (text: string) => void,
  signal: AbortSignal,
): Promise<'done' | Problem> {
  const { spawn } = await import('node:child_process');
  const child = spawn('git', [...settings, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    env: { ...process.env, ...environment },
    signal,
  });
  let message = '';
  let fault: unknown;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (fault !== undefined) return;
    try {
      take(text);
    } catch (error) {
      fault = error ?? new Error('no reason was given');
      child.kill();
    }
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    message = (message + text).slice(0, mostOfMessage);
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const isAbsent = error.code === 'ENOENT' && existsSync(folder);
      resolve({ problem: isAbsent ? 'no-git' : 'failed', message: error.message });
    });
    child.once('close', (code) => {
      if (fault !== undefined) reject(fault);
      else resolve(code === 0 ? 'done' : { problem: 'failed', message: message.trim() });
    });
  });
}

/** The folder and name of a file, as Git is asked about it. */
export function placeOf(uri: string): { readonly folder: string; readonly name: string } | undefined {
  if (!uri.startsWith('file:')) return undefined;
  const path = fileURLToPath(uri);
  return { folder: dirname(path), name: basename(path) };
}
