import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { chooseHost } from '../editor/hosts.mjs';
import { median } from './measure.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Starts an editor `count` times and answers the medians of activate() in ms, or why it could not be timed. */
export async function measureActivation(count, tell) {
  if (count === 0) return { why: 'not asked for' };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rolewright-activation-'));
  try {
    const host = await chooseHost();
    const found = [];
    for (let run = 1; run <= count; run++) {
      tell(`activation ${run}/${count}`);
      found.push(await activateOnce(host, folder, path.join(folder, `${run}.json`)));
    }
    const of = (key) => median(found.map((times) => times[key]));
    return { ours: of('ms'), own: of('own'), count, host: host.name };
  } catch (error) {
    return { why: String(error.message ?? error).split('\n')[0] };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function activateOnce(host, folder, result) {
  const quiet = { write: () => true };
  await runTests({
    vscodeExecutablePath: host.executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(import.meta.dirname, 'activation-in-host.cjs'),
    // A folder without a taxonomy: the extension stays asleep until the test wakes it.
    launchArgs: [folder, '--disable-extensions'],
    extensionTestsEnv: { ROLEWRIGHT_BENCH_RESULT: result },
    stdout: quiet,
    stderr: quiet,
  });
  return JSON.parse(fs.readFileSync(result, 'utf8'));
}
