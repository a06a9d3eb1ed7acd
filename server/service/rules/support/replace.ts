import type { Node } from '../../../model/syntax/node';
import { quoteIfNeeded } from '../../../model/text/quote';
import type { Edit } from '../../../model/text/span';

/** Puts another text in the place of a scalar; quotes stay where there were some, else come where needed. */
export function replaceText(node: Node, text: string): Edit {
  return { start: node.start, end: node.end, text: scalar(node, text) };
}

function scalar(node: Node, text: string): string {
  if (node.style === 'double' && !/["\\\n]/.test(text)) return `"${text}"`;
  if (node.style === 'single' && !/['\n]/.test(text)) return `'${text}'`;
  return quoteIfNeeded(text, { flow: node.parent?.flow === true });
}
