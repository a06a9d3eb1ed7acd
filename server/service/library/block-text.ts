import { asBlockScalar, quoteIfNeeded } from '../../model/text/quote';
import type { Layout } from '../rules/support/layout';

/** Plain data as it is written into a file; keys without a value are left out. */
export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [key: string]: Value | undefined };

/** What is written for a key. */
export interface Written {
  readonly data: Value;
  /** The same as lines that stood elsewhere, with their comments: the key first, without its indentation. */
  readonly lines?: readonly string[];
}

/** `key: value` in block style, from the column of the key on. */
export function entryLines(key: string, value: Value, layout: Layout): readonly string[] {
  if (isList(value))
    return [`${key}:`, ...value.flatMap((each) => indent(itemLines(each, layout), layout.dash))];
  if (isMap(value)) return [`${key}:`, ...indent(mapLines(value, layout), layout.unit)];
  return `${key}: ${scalar(value, layout.unit)}`.split('\n');
}

/** `- value` in block style, from the column of the dash on. */
export function itemLines(value: Value, layout: Layout): readonly string[] {
  const lines = isMap(value)
    ? mapLines(value, layout)
    : isList(value)
      ? [flowText(value)]
      : scalar(value, 2).split('\n');
  return behindDash(lines);
}

/** Lines of a map as an item of a list. */
export function behindDash(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}

/** The value on one line, for places in brackets. */
export function flowText(value: Value): string {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  if (!isMap(value)) return typeof value === 'string' ? quoteIfNeeded(value, { flow: true }) : String(value);
  const entries = Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : [`${key}: ${flowText(each)}`],
  );
  return `{ ${entries.join(', ')} }`;
}

function mapLines(map: Readonly<Record<string, Value | undefined>>, layout: Layout): readonly string[] {
  return Object.entries(map).flatMap(([key, each]) =>
    each === undefined ? [] : entryLines(key, each, layout),
  );
}

/** A text of several lines stays one; its lines stand `columns` deeper than what it belongs to. */
function scalar(value: string | number | boolean, columns: number): string {
  if (typeof value !== 'string') return String(value);
  return value.includes('\n') ? asBlockScalar(value, columns) : quoteIfNeeded(value);
}

function indent(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isMap(value: Value): value is { readonly [key: string]: Value | undefined } {
  return typeof value === 'object' && !Array.isArray(value);
}
