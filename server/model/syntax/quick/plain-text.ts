import type { GreenScalar } from '../green';
import type { LineCursor } from './line-cursor';
import { plainScalar } from './scalar';

/**
 * A value without quotes that begins with `typed` at `from`, the rest of the cursor's line, and goes on over the lines
 * below that stand further to the right than `column`. The cursor goes to the line behind. Undefined where comments or
 * blank lines stand in it, or a sign with a meaning of its own.
 */
export function plainText(
  lines: LineCursor,
  typed: string,
  from: number,
  column: number,
): GreenScalar | undefined {
  const comment = typed.indexOf(' #');
  const first = plainScalar(comment < 0 ? typed : typed.slice(0, comment).trimEnd());
  let before = lines.next;
  lines.advance();
  if (!first || lines.column <= column) return first;
  let { text } = first;
  let end = from;
  for (; lines.column > column; lines.advance()) {
    const { content } = lines;
    const isNext = lines.start - lines.column === before;
    if (comment >= 0 || !isNext || !plainScalar(content)) return undefined;
    text += ` ${content}`;
    end = lines.stop;
    before = lines.next;
  }
  return { kind: 'scalar', length: end - from, style: 'plain', text, value: text };
}
