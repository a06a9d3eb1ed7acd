import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/** Resident memory of a process in MB; undefined where the system does not tell. */
export function residentMemory(pid) {
  try {
    const kb = /^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kb) / 1024;
  } catch {
    return bySystemTool(pid);
  }
}

function bySystemTool(pid) {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return undefined;
  }
}
