import type { GreenScalar } from '../../green';
import type { SyntaxProblem } from '../../tree';
import type { Inspection, Placed } from '../inspection';
import { messages } from '../messages';

const glued = /^([A-Za-z_][\w-]*):(?=[^\s:/])/;

/** `who:An engineer` on lines of its own under a key: without the spaces behind the colons it is read as one text. */
export function gluedKeys(
  placed: Placed,
  scalar: GreenScalar,
  inspection: Inspection,
): SyntaxProblem | undefined {
  const { start } = placed;
  const { text } = inspection;
  if (placed.inList || !scalar.text.includes(':') || !glued.test(text.slice(start, start + 80)))
    return undefined;
  const { lines } = inspection;
  const first = lines.lineAt(start);
  if (text.slice(lines.start(first), start).trim() !== '') return undefined;
  const keys: { readonly at: number; readonly key: string }[] = [];
  for (let line = first; line <= lines.lineAt(start + scalar.length); line++) {
    if (lines.shape(line).blank) continue;
    const at = lines.start(line) + lines.shape(line).indent;
    const key = glued.exec(text.slice(at, lines.end(line)))?.[1];
    if (key === undefined) return undefined;
    keys.push({ at: at + key.length + 1, key });
  }
  return {
    rule: 'cut-text',
    ...lines.visible(first),
    message: messages.colonSpace(keys[0]?.key ?? ''),
    repairs: [
      {
        title: messages.colonSpaceTitle,
        edits: keys.map(({ at }) => ({ start: at, end: at, text: ' ' })),
        certain: true,
      },
    ],
  };
}
