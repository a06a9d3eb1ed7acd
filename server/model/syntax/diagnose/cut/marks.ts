import { quote } from '../../../text/quote';
import type { SyntaxProblem } from '../../tree';
import type { Inspection, Placed } from '../inspection';
import { messages } from '../messages';

/** `Owns priority #1 incidents`: a number sign with a digit is part of a sentence, whatever YAML thinks. */
export function cutComment({ green, start }: Placed, inspection: Inspection): SyntaxProblem | undefined {
  const { text } = inspection;
  const from = start + green.length;
  if (green.kind !== 'scalar' || (text[from] !== ' ' && text[from] !== '\t')) return undefined;
  const { lines } = inspection;
  const lost = /^[ \t]+(#\d.*)/.exec(text.slice(from, lines.end(lines.lineAt(from))));
  if (!lost?.[1]) return undefined;
  const end = from + lost[0].trimEnd().length;
  return {
    rule: 'cut-text',
    start,
    end,
    message: messages.cutComment(lost[1]),
    repairs: [
      {
        title: messages.quoteTitle,
        edits: [{ start, end, text: quote(text.slice(start, end)) }],
        certain: / /.test(green.text),
      },
    ],
  };
}

/** `!important notice` and `&Design systems`: first words that YAML takes for a mark. */
export function unusedMarks(inspection: Inspection): readonly SyntaxProblem[] {
  const { text, aliases } = inspection;
  const problems: SyntaxProblem[] = [];
  const report = (sign: string, start: number, length: number, message: string, certain: boolean) => {
    const { lines } = inspection;
    const line = lines.start(lines.lineAt(start));
    const at = text.lastIndexOf(sign, start);
    if (at < line) return;
    const end = lines.clamp({ start: at, end: start + length }).end;
    const edits = [{ start: at, end, text: quote(text.slice(at, end)) }];
    problems.push({
      rule: 'cut-text',
      start: at,
      end,
      message,
      repairs: end === start + length ? [{ title: messages.quoteTitle, edits, certain }] : [],
    });
  };
  for (const { tag, start, green } of aliases.tagged) {
    const own = tag.startsWith('!') && !tag.startsWith('!!');
    if (own && green.kind === 'scalar' && green.style === 'plain')
      report('!', start, green.length, messages.cutTag(tag), true);
  }
  for (const { name, start, green } of aliases.scalars) {
    if (!aliases.used.has(name) && green.kind === 'scalar' && green.style === 'plain')
      report('&', start, green.length, messages.cutAnchor(name), false);
  }
  return problems;
}
