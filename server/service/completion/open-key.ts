import type { Layout } from '../../model/cursor/layout';
import type { KeyInfo } from '../../model/key-info';
import type { Path } from '../../model/text/span';
import { type Format, keysOf, valueInfo } from './known-keys';
import { stop, stopWith, type Template } from './template';

/** How the file is written where a key is opened. */
export interface Writing extends Format {
  readonly layout: Layout;
  readonly eol: string;
  readonly flow: boolean;
}

/**
 * A key as it begins: a list with its first dash, a map with its first key, a plain value with the cursor behind the
 * colon. `path` is that of the map around it and `column` where the key stands.
 */
export function openKey(info: KeyInfo, path: Path, column: number, writing: Writing): Template {
  const { layout, eol, flow } = writing;
  const own = [...path, info.key];
  if (info.kind === 'list') {
    if (flow) return [`${info.key}: [`, stop, ']'];
    const dash = column + layout.list;
    const head = `${info.key}:${eol}${' '.repeat(dash)}${'-'.padEnd(layout.dash)}`;
    return [head, ...openMap([...own, 0], dash + layout.dash, writing)];
  }
  if (info.kind === 'map') {
    if (flow) return [`${info.key}: { `, stop, ' }'];
    const inner = column + layout.step;
    return [`${info.key}:${eol}${' '.repeat(inner)}`, ...openMap(own, inner, writing)];
  }
  const given = info.words === 'system' ? [...writing.taxonomy.systems.keys()][0] : undefined;
  return [`${info.key}: `, given ? stopWith(given) : stop];
}

/** Several keys one below the other. */
export function openKeys(keys: readonly KeyInfo[], path: Path, column: number, writing: Writing): Template {
  const gap = writing.eol + ' '.repeat(column);
  return keys.flatMap((key, i) => [...(i > 0 ? [gap] : []), ...openKey(key, path, column, writing)]);
}

/** The inside of a map or item: the keys that it must have, else its first one; where a plain text may stand, the cursor. */
function openMap(path: Path, column: number, writing: Writing): Template {
  if (valueInfo(writing, path)?.kind !== 'map') return [stop];
  const keys = keysOf(writing, path);
  const needed = keys.filter((key) => key.required);
  const first = needed.length > 0 ? needed : keys.slice(0, 1);
  return first.length === 0 ? [stop] : openKeys(first, path, column, writing);
}
