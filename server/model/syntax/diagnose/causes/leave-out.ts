import type { Edit } from '../../../text/span';
import type { Cause, FindCauses } from '../cause';
import type { Lines } from '../lines';
import { messages } from '../messages';

/** The last resort: to read the text without the line, or without it and what is indented below it. */
export const leaveOut: FindCauses = ({ lines, near }) =>
  near.slice(0, 3).flatMap((line) => {
    const shape = lines.shape(line);
    if (shape.blank) return [];
    const block = [line];
    for (let below = line + 1; below < lines.count && below < line + 200; below++) {
      const next = lines.shape(below);
      if (next.blank) continue;
      if (next.indent <= shape.indent) break;
      block.push(below);
    }
    return block.length > 1 ? [without(lines, [line]), without(lines, block)] : [without(lines, [line])];
  });

function without(lines: Lines, left: readonly number[]): Cause {
  const edits = left.map((line): Edit => ({ start: lines.start(line), end: lines.end(line), text: '' }));
  return { span: lines.visible(left[0] ?? 0), message: messages.unclear, edits, certain: false };
}
