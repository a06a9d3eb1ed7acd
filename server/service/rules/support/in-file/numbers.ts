import { valueAt as infoAt } from '../../../../model/keys';
import { quote } from '../../../../model/text/quote';
import { fixes } from '../../../messages/fixes';
import { structure } from '../../../messages/structure';
import type { FileContext, Finding } from '../../rule';
import { spanOf } from '../places';
import { otherThanText } from '../scalars';

/** Kinds of values that other tools compare as text; years, equivalents and days may well be typed as numbers. */
const named: ReadonlySet<string> = new Set(['id', 'name', 'code', 'title', 'label', 'noun', 'plural', 'ref']);

/** Names and codes that YAML takes for a number or a yes and no. */
export function* numbersInFile({ state }: FileContext): Iterable<Finding> {
  for (const { node, path } of otherThanText(state.tree.root)) {
    const { green } = node;
    if (green.kind !== 'scalar' || node.style !== 'plain' || String(green.value) !== green.text) continue;
    const kind = infoAt(state.kind, path)?.kind;
    if (!named.has(String(path.at(-1))) || (kind !== 'string' && kind !== 'word')) continue;
    yield {
      ...spanOf(node),
      path,
      message: structure.numberAsText(green.text),
      fix: { title: fixes.quote, edits: [{ start: node.start, end: node.end, text: quote(green.text) }] },
    };
  }
}
