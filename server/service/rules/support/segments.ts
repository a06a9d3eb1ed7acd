import type { Span } from '../../../model/text/span';
import { codes } from '../../messages/codes';
import { fixes } from '../../messages/fixes';
import type { RoleState } from '../../snapshot';
import type { Finding, Fix } from '../rule';
import { nearest } from './nearest';
import { valueAt } from './places';
import { replaceText } from './replace';
import { spanInText } from './texts';

export type Segment = 'function' | 'focus';

/** Where a part of the role's code stands in the file; undefined without a well-formed code. */
export function segmentSpan(state: RoleState, segment: Segment): Span | undefined {
  const node = valueAt(state, ['code']);
  const { code } = state.role;
  if (!node || !code) return undefined;
  const start = segment === 'function' ? 0 : code.function.length + 1;
  const { start: from, end } = spanInText(
    state.document.getText(),
    node,
    start,
    start + code[segment].length,
  );
  return { start: from, end };
}

/** The word of the taxonomy for a part of the code, such as `Job family`. */
export function labelOf(state: RoleState, segment: Segment): string {
  return state.governance.taxonomy.labels[segment] ?? segment;
}

/** The change of the code that puts another id into one of its parts. */
function changeSegment(state: RoleState, segment: Segment, id: string): Fix | undefined {
  const node = valueAt(state, ['code']);
  const { code } = state.role;
  if (!node || !code) return undefined;
  const text =
    segment === 'function' ? `${id}.${code.focus}.${code.level}` : `${code.function}.${id}.${code.level}`;
  return { title: fixes.setCode(text), edits: [replaceText(node, text)] };
}

/** The finding for a part of the code that is not one of the declared ids. */
export function unknownSegment(
  state: RoleState,
  segment: Segment,
  known: readonly string[],
): Finding | undefined {
  const id = state.role.code?.[segment];
  const span = segmentSpan(state, segment);
  if (id === undefined || !span || known.length === 0 || known.includes(id)) return undefined;
  const near = nearest(id, known);
  const fix = near === undefined ? undefined : changeSegment(state, segment, near);
  return {
    ...span,
    path: ['code'],
    message: codes.unknownSegment(labelOf(state, segment), id, near, known),
    suggest: fix ? [fix] : [],
  };
}
