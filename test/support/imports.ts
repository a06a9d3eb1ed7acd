import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** What one file takes from another place, as it is written there. */
export interface Import {
  readonly file: string;
  /** `vscode`, `node:fs`, or the path of a file of ours without its ending, such as `server/model/read`. */
  readonly target: string;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(type\s+)?(?:[\w$*]+(?:\s+as\s+[\w$]+)?\s*,?\s*)?(?:\{[^}]*\}\s*)?from\s*['"]([^'"]+)['"]/gm;
const bare = /^import\s*['"]([^'"]+)['"]/gm;
const call = /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of a text in TypeScript: `import`, `export … from`, `import()` and `require()`. */
export function importsOf(file: string, text: string): Import[] {
  const found = (target: string | undefined, typeOnly: boolean): Import => ({
    file,
    target: target?.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : (target ?? ''),
    typeOnly,
  });
  return [
    ...[...text.matchAll(statement)].map(([, type, target]) => found(target, type !== undefined)),
    ...[...text.matchAll(bare)].map(([, target]) => found(target, false)),
    ...[...text.matchAll(call)].map(([, target]) => found(target, false)),
  ];
}

/** Files below a folder of the repository, with `/`, in order. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((name) => ending.test(name) && !name.includes('node_modules/'))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
