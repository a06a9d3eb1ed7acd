import type { Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Edit } from '../../model/text/span';
import { lineEnd, type NewEntry } from '../rules/support/insert';
import { columnAt, layoutOf } from '../rules/support/layout';

/** Lines of statements by section, each statement from its dash on and without indentation. */
export type Sections = ReadonlyMap<string, readonly string[]>;

/** What writing statements into an entry takes: edits below what it has, or a new key of the entry. */
export interface Writing {
  readonly edits: readonly Edit[];
  readonly entries: readonly NewEntry[];
}

/**
 * Statements at the end of their sections, and sections that an entry of a file has not yet, in the file's own
 * indentation. Undefined where the entry holds statements in brackets.
 */
export function writeComponents(tree: SyntaxTree, entry: Node, sections: Sections): Writing | undefined {
  if (sections.size === 0) return { edits: [], entries: [] };
  const known = entry.child('components');
  if (known?.kind === 'map' && known.entries.length > 0) return intoSections(tree, known, sections);
  if (entry.entry('components')) return undefined;
  return { edits: [], entries: [newComponents(tree, sections)] };
}

function newComponents(tree: SyntaxTree, sections: Sections): NewEntry {
  const { dash, unit } = layoutOf(tree);
  const lines = [...sections].flatMap(([section, items]) => [
    `${' '.repeat(unit)}${section}:`,
    ...items.map((line) => ' '.repeat(unit + dash) + line),
  ]);
  return { key: 'components', value: lines.map((line) => `\n${line}`).join('') };
}

function intoSections(tree: SyntaxTree, components: Node, sections: Sections): Writing | undefined {
  if (components.flow) return undefined;
  const { eol, dash } = layoutOf(tree);
  const block = (lines: readonly string[], column: number): string =>
    lines.map((line) => eol + ' '.repeat(line === '' ? 0 : column) + line).join('');
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [section, lines] of sections) {
    const list = components.child(section);
    const last = list?.items.at(-1);
    if (list?.flow || (components.entry(section) && !last)) return undefined;
    if (last) {
      const at = lineEnd(tree, last.end);
      edits.push({ start: at, end: at, text: block(lines, columnAt(tree, last.start)) });
    } else {
      const below = lines.map((line) => ' '.repeat(dash) + line);
      added.push(block([`${section}:`, ...below], columnAt(tree, components.start)));
    }
  }
  const at = lineEnd(tree, components.end);
  const more = added.length > 0 ? [{ start: at, end: at, text: added.join('') }] : [];
  return { edits: [...edits, ...more], entries: [] };
}
