import type { GreenScalar } from '../green';
import type { LineCursor } from './line-cursor';

/**
 * A text below its header (`|` or `>`, each perhaps with `-`), which is the rest of the cursor's line. The cursor goes
 * to the line behind. Undefined for every other header, and where blank lines or indented ones give it another form.
 */
export function blockText(
  lines: LineCursor,
  header: string,
  from: number,
  column: number,
): GreenScalar | undefined {
  if (header !== '|' && header !== '>' && header !== '|-' && header !== '>-') return undefined;
  const folded = header.startsWith('>');
  const found = linesOf(lines, column, folded);
  if (!found) return undefined;
  const { parts, end } = found;
  const text = (folded ? fold(parts) : parts.join('\n')) + (header.length === 1 ? '\n' : '');
  const style = folded ? 'folded' : 'literal';
  lines.advance();
  return { kind: 'scalar', length: end - from, style, text, value: text };
}

function linesOf(
  lines: LineCursor,
  column: number,
  folded: boolean,
): { readonly parts: readonly string[]; readonly end: number } | undefined {
  const parts: string[] = [];
  let indent = -1;
  let last = 0;
  let end = 0;
  while (lines.next < lines.text.length) {
    const { next } = lines;
    const line = lines.raw();
    const own = line.length - line.trimStart().length;
    if (line === '') {
      if (indent < 0) return undefined;
      parts.push('');
      continue;
    }
    if (own === line.length) return undefined;
    if (indent < 0) indent = own;
    if (indent <= column) return undefined;
    if (own < indent) {
      lines.next = next;
      break;
    }
    if (folded && own > indent) return undefined;
    parts.push(line.slice(indent));
    last = parts.length;
    end = lines.stop;
  }
  return last === 0 ? undefined : { parts: parts.slice(0, last), end };
}

/** Lines behind each other become one; each blank line between them becomes the end of a line. */
function fold(parts: readonly string[]): string {
  let text = '';
  let between = '';
  for (const part of parts) {
    if (part === '') between = between === ' ' ? '\n' : `${between}\n`;
    else {
      text += between + part;
      between = ' ';
    }
  }
  return text;
}
