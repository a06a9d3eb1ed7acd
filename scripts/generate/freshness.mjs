// Compares what the generators would write with what stands on the disk.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * What would change: `{ path, kind, text }`, where kind is `missing`, `stale` or `left over` (then without text).
 * Line ends do not count, as Git may have changed them.
 */
export async function differences(steps, folder = root) {
  const outputs = new Map();
  for (const step of steps) for (const [path, text] of await step.outputs()) outputs.set(path, text);
  const changed = [...outputs].flatMap(([path, text]) => {
    const current = textOf(join(folder, path));
    if (current === text) return [];
    return [{ path, kind: current === undefined ? 'missing' : 'stale', text }];
  });
  return [...changed, ...leftOver(steps, outputs, folder)];
}

/** Brings the disk into the wanted state and gives the paths that changed. */
export async function writeAll(found, folder = root) {
  for (const { path, text } of found) {
    const place = join(folder, path);
    if (text === undefined) rmSync(place);
    else {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  }
  return found.map(({ path }) => path);
}

function textOf(place) {
  return existsSync(place) ? readFileSync(place, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

function leftOver(steps, outputs, folder) {
  const owned = new Set(steps.flatMap((step) => step.folders ?? []));
  return [...owned].flatMap((name) => {
    if (!existsSync(join(folder, name))) return [];
    const files = readdirSync(join(folder, name), { withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => `${name}/${entry.name}`).filter((path) => !outputs.has(path));
    return paths.map((path) => ({ path, kind: 'left over' }));
  });
}
