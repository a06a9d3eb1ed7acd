import { quote } from '../../text/quote';
import type { Path } from '../../text/span';
import { everywhere } from '../incremental/edited';
import type { Node } from '../node';
import type { SyntaxProblem, SyntaxTree } from '../tree';
import { messages } from './messages';

/** What the caller knows of the places in a file. */
export interface TextPlaces {
  /** True where a text may stand at the path, alone or beside other forms. */
  expectsText(path: Path): boolean;
  /** True where an amount of money stands. */
  expectsAmount?(path: Path): boolean;
  /** True where the path ends in a key that is known there; such a key is no cut text. */
  knowsKey?(path: Path): boolean;
}

/**
 * Texts that YAML cut or changed, as far as that depends on what is expected at their place: a sentence that became
 * a map, a code that became a number. Offsets are those of the tree's text.
 */
export function cutTexts(tree: SyntaxTree, places: TextPlaces): readonly SyntaxProblem[] {
  const text = tree.document.getText();
  const problems: SyntaxProblem[] = [];
  const visit = (node: Node): void => {
    if (isSurelySound(node.green)) return;
    const cut =
      node.kind === 'scalar'
        ? changedValue(node)
        : node.kind === 'map'
          ? cutMap(node, text, places)
          : undefined;
    if (cut && places.expectsText(node.path)) {
      problems.push(cut);
      return;
    }
    const amount = shrunkAmount(node, text);
    if (amount && places.expectsAmount?.(node.path)) problems.push(amount);
    for (const entry of node.entries) if (entry.value) visit(entry.value);
    for (const item of node.items) if (item.value) visit(item.value);
  };
  if (tree.root) visit(tree.root);
  return problems;
}

/** True where neither a value that is no text nor a map with a single key is inside. */
const isSurelySound = everywhere(
  (green) => green.kind !== 'scalar' || green.style !== 'plain' || typeof green.value === 'string',
  (collection) => collection.kind === 'list' || collection.entries.length !== 1,
);

/** `010`, `1.10`, `null`: plain values that come back as something else than they were typed. */
function changedValue(node: Node): SyntaxProblem | undefined {
  const { green } = node;
  if (green.kind !== 'scalar' || green.style !== 'plain' || typeof green.value === 'string') return undefined;
  if (green.text === '' || green.tag || String(green.value) === green.text) {
    if (typeof green.value !== 'object' || green.text === '') return undefined;
  }
  const read = green.value === null ? 'no value' : String(green.value);
  return problem(node.start, node.end, messages.cutValue(green.text, read), green.text, true);
}

/** `117.000`, meant with a dot between the thousands: YAML reads one hundred and seventeen. */
function shrunkAmount(node: Node, text: string): SyntaxProblem | undefined {
  const { green, start, end } = node;
  if (green.kind !== 'scalar' || green.style !== 'plain' || typeof green.value !== 'number') return undefined;
  const typed = text.slice(start, end);
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(typed)) return undefined;
  const whole = typed.replace('.', '');
  const title = messages.cutNumberTitle(whole);
  return {
    rule: 'cut-text',
    start,
    end,
    message: messages.cutAmount(typed, String(green.value), whole),
    repairs: [{ title, edits: [{ start, end, text: whole }], certain: false }],
  };
}

/** `Owns: the pipeline`: a single key that nobody knows, with a text behind it, on one line. */
function cutMap(node: Node, text: string, places: TextPlaces): SyntaxProblem | undefined {
  const [entry, another] = node.entries;
  if (!entry || another || node.flow || entry.key.style !== 'plain' || entry.colon < 0) return undefined;
  const source = text.slice(node.start, node.end);
  const oneText = !entry.value || (entry.value.kind === 'scalar' && entry.value.style === 'plain');
  if (!oneText || source.includes('\n') || places.knowsKey?.([...node.path, entry.name])) return undefined;
  // A single lower-case word may be a key with a slip in it; two words or a capital never are.
  const certain = /^\p{Lu}|\s/u.test(entry.name) && entry.value !== undefined;
  return problem(node.start, node.end, messages.cutMap(entry.name), source, certain);
}

function problem(start: number, end: number, message: string, text: string, certain: boolean): SyntaxProblem {
  const edits = [{ start, end, text: quote(text) }];
  return { rule: 'cut-text', start, end, message, repairs: [{ title: messages.quoteTitle, edits, certain }] };
}
