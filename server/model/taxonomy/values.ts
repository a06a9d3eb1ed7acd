import type { ComponentData, Link } from '../role/component';

/** Small readers of values whose shape is not yet known; each gives undefined (or nothing) for anything else. */

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((each) => text(each) ?? []) : [];
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

export function textRecord(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record(value)).flatMap(([key, each]) => {
      const shown = typeof each === 'number' ? String(each) : text(each);
      return shown === undefined ? [] : [[key, shown]];
    }),
  );
}

/** Links are typed as an address or as a map with url and title. */
export function links(value: unknown): readonly Link[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each): Link[] => {
    const url = text(each) ?? text(record(each).url);
    if (url === undefined) return [];
    const title = text(record(each).title);
    return [title === undefined ? { url } : { url, title }];
  });
}

/** A component from its short form (a text) or its long one. */
export function component(value: unknown): ComponentData {
  const short = text(value);
  return short === undefined ? (record(value) as ComponentData) : { statement: short };
}
