// Finds the language server's process below the workbench's. The embedded workbench runs on Linux alone.
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { WITHIN_MS } from './editor.mjs';

/** The id of the language server that an editor started; `other`: waits for one that is not this. */
export async function languageServer(editor, other) {
  for (const end = Date.now() + WITHIN_MS; Date.now() < end; await pause(100)) {
    const found = processes().find(
      ({ pid, command }) => command.includes('dist/server.js') && pid !== other && isBelow(pid, editor.pid),
    );
    if (found) return found.pid;
  }
  throw new Error('there is no language server');
}

/** A variable in the environment of a process; undefined where it is not set. */
export function environmentOf(pid, name) {
  const entry = read(pid, 'environ')
    .split('\0')
    .find((line) => line.startsWith(`${name}=`));
  return entry?.slice(name.length + 1);
}

function processes() {
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => ({ pid: Number(pid), command: read(pid, 'cmdline').replaceAll('\0', ' ') }));
}

function isBelow(pid, ancestor) {
  for (let at = pid; at > 1; at = Number(/^PPid:\s+(\d+)/m.exec(read(at, 'status'))?.[1] ?? 0))
    if (at === ancestor) return true;
  return false;
}

/** Empty for a process that has gone meanwhile. */
function read(pid, file) {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
