import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type YAMLMap,
  type YAMLSeq,
  type Node as YamlNode,
} from 'yaml';
import type { Span } from '../text/span';
import type { Green, GreenEntry, GreenItem, ScalarStyle } from './green';

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source?: string;
}

interface ItemToken {
  readonly start?: readonly Token[];
  readonly sep?: readonly Token[];
}

/** A green value with the absolute offset at which it was read. */
interface Placed {
  readonly green: Green;
  readonly start: number;
  readonly end: number;
}

const styles: Record<string, ScalarStyle> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** Converts what the `yaml` library read, or undefined where nothing stands (an empty value). */
export function greenFromYaml(node: unknown, text: string): Placed | undefined {
  if (isScalar(node)) {
    if (!node.range || (node.source === '' && node.type === 'PLAIN' && !node.anchor && !node.tag))
      return undefined;
    const [start, end] = trimmed(node.range, text);
    const shown = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return place(start, end, {
      kind: 'scalar',
      length: end - start,
      style: styles[node.type ?? 'PLAIN'] ?? 'plain',
      text: shown,
      value: plainValue(node.value),
      ...marks(node),
    });
  }
  if (isAlias(node)) return fromAlias(node, text);
  if (isMap(node)) return fromMap(node, text);
  if (isSeq(node)) return fromList(node, text);
  return undefined;
}

function place(start: number, end: number, green: Green): Placed {
  return { green, start, end };
}

function plainValue(value: unknown): string | number | boolean | null {
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? (value as string) : null;
}

function marks(node: YamlNode): { anchor?: string; tag?: string } {
  const anchor = 'anchor' in node ? node.anchor : undefined;
  return { ...(anchor ? { anchor } : {}), ...(node.tag ? { tag: node.tag } : {}) };
}

/** The library counts trailing line ends and comments to a value; a person does not. */
function trimmed(range: readonly [number, number, number], text: string): [number, number] {
  let end = range[1];
  while (end > range[0] && /\s/.test(text.charAt(end - 1))) end--;
  return [range[0], end];
}

function fromAlias(node: Alias, text: string): Placed | undefined {
  if (!node.range) return undefined;
  const [start, end] = trimmed(node.range, text);
  return place(start, end, { kind: 'alias', name: node.source, length: end - start });
}

function fromMap(node: YAMLMap, text: string): Placed | undefined {
  if (!node.range) return undefined;
  const flow = node.flow === true;
  const parts = node.items.map((pair) => readPair(pair, node.range?.[0] ?? 0, text));
  const { start, end } = around(parts, node.range, flow, text);
  const entries = parts.map(
    ({ at, stop, key, colon, value }): GreenEntry => ({
      offset: at - start,
      length: stop - at,
      key: key.green,
      keyOffset: key.start - at,
      colon: colon < 0 ? -1 : colon - at,
      value: value?.green,
      valueOffset: value ? value.start - at : stop - at,
    }),
  );
  return place(start, end, { kind: 'map', flow, entries, length: end - start, ...marks(node) });
}

/** The place of a collection: all of its parts, and of one in brackets these too. */
function around(
  parts: readonly { readonly at: number; readonly stop: number }[],
  range: readonly [number, number, number],
  flow: boolean,
  text: string,
): Span {
  const start = parts.reduce((least, { at }) => Math.min(least, at), range[0]);
  const end = parts.reduce((most, { stop }) => Math.max(most, stop), flow ? trimmed(range, text)[1] : start);
  return { start, end };
}

/** In faulty text the library may hang a value in front of its key; the entry spans both all the same. */
function readPair(pair: YAMLMap['items'][number], fallback: number, text: string) {
  const key = greenFromYaml(pair.key, text) ?? emptyKey(pair.key, fallback);
  const value = greenFromYaml(pair.value, text);
  const token = (pair as { srcToken?: ItemToken }).srcToken;
  const colon = token?.sep?.find((part) => part.type === 'map-value-ind')?.offset ?? -1;
  const at = Math.min(key.start, value?.start ?? key.start, colon < 0 ? key.start : colon);
  const stop = Math.max(key.end, colon + 1, value?.end ?? 0);
  return { key, value, colon, at, stop };
}

/** `: value` has no key; it is kept as an empty one so that the value is not lost. */
function emptyKey(key: unknown, fallback: number): Placed {
  const start = isScalar(key) && key.range ? key.range[0] : fallback;
  return place(start, start, { kind: 'scalar', style: 'plain', text: '', value: null, length: 0 });
}

function fromList(node: YAMLSeq, text: string): Placed | undefined {
  if (!node.range) return undefined;
  const flow = node.flow === true;
  const tokens = (node as { srcToken?: { items?: readonly ItemToken[] } }).srcToken?.items ?? [];
  let last = node.range[0];
  const parts = node.items.map((each, index) => {
    const value = greenFromYaml(each, text);
    const dash = flow
      ? -1
      : (tokens[index]?.start?.find((part) => part.type === 'seq-item-ind')?.offset ?? -1);
    const at = Math.min(dash >= 0 ? dash : (value?.start ?? last), value?.start ?? Number.POSITIVE_INFINITY);
    const stop = Math.max(dash >= 0 ? dash + 1 : at, value?.end ?? 0);
    last = stop;
    return { value, dash, at, stop };
  });
  const { start, end } = around(parts, node.range, flow, text);
  const items = parts.map(
    ({ value, dash, at, stop }): GreenItem => ({
      offset: at - start,
      length: stop - at,
      dash: dash < 0 ? -1 : dash - at,
      value: value?.green,
      valueOffset: value ? value.start - at : stop - at,
    }),
  );
  return place(start, end, { kind: 'list', flow, items, length: end - start, ...marks(node) });
}
