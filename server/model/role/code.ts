import type { Span } from '../text/span';

/** A code taken apart: `DEVO.GEN.P3` is function, focus and level. Kept as written. */
export interface RoleCode {
  readonly text: string;
  readonly function: string;
  readonly focus: string;
  readonly level: string;
}

const shape = /^[\p{L}\p{N}]+\.[\p{L}\p{N}]+\.[\p{L}\p{N}]+$/u;

/** The parts of a well-formed code; undefined for anything else. */
export function parseCode(text: string): RoleCode | undefined {
  if (!shape.test(text)) return undefined;
  const [fn, focus, level] = text.split('.') as [string, string, string];
  return { text, function: fn, focus, level };
}

export type CodeSegment = 'function' | 'focus' | 'level';

const segments: readonly CodeSegment[] = ['function', 'focus', 'level'];

/** The segment of a (perhaps half-typed) code at an offset in it, and its span; both count from the code's start. */
export function segmentAt(text: string, offset: number): { segment: CodeSegment; span: Span } | undefined {
  let start = 0;
  for (const [index, part] of text.split('.').entries()) {
    const end = start + part.length;
    const segment = segments[index];
    if (segment && offset <= end) return { segment, span: { start, end } };
    start = end + 1;
  }
  return undefined;
}
