import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs `work` while no other process of this machine holds `file`; the lock of a dead process counts for nothing. */
export async function withLock(file, work) {
  while (!take(file)) await pause(200);
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!ownerLives(file)) fs.rmSync(file, { force: true });
    return false;
  }
}

function ownerLives(file) {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'));
    // Not written yet: its owner is between creating and writing it.
    if (!pid) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
