import { keysAt } from '../../model/keys';
import { componentKey } from '../../model/role/component';
import type { Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { InheritedComponent } from '../../model/taxonomy/taxonomy';
import { quoteIfNeeded } from '../../model/text/quote';
import type { Edit } from '../../model/text/span';
import { mergeMessages as messages } from '../messages/merge';
import type { FileToEdit } from '../rename/file-edits';
import type { Refusal } from '../rename/rename';
import { insertEntries, lineEnd } from '../rules/support/insert';
import { columnAt, layoutOf } from '../rules/support/layout';
import type { Merge } from './merge';

/** What the entry of a function that goes leaves to the one that stays. */
export interface Legacy {
  /** The file that defines the function which stays; undefined where none does. */
  readonly uri: string | undefined;
  readonly edits: readonly Edit[];
  /** What is said about it. */
  readonly notes: readonly string[];
}

/** The entries of a function in a file of the taxonomy, as nodes of its tree. */
export function entriesOf({ tree }: FileToEdit, id: string): readonly Node[] {
  const list = tree.root?.child('functions');
  return (list?.items ?? []).flatMap(({ value }) =>
    value?.kind === 'map' && value.child('id')?.text === id ? [value] : [],
  );
}

/** The components and the description that only the function which goes has, written to the one that stays. */
export function legacyOf(merge: Merge, files: readonly FileToEdit[]): Legacy | Refusal {
  const { from, into, scope } = merge;
  const old = scope.taxonomy.functions.get(from);
  const heir = scope.taxonomy.functions.get(into);
  const home = files.find((file) => entriesOf(file, into).length > 0);
  const entry = home && entriesOf(home, into)[0];
  if (!old || !heir || !home || !entry) return { uri: undefined, edits: [], notes: [] };
  const has = new Set(heir.components.map(({ section, data }) => componentKey(section, data)));
  const isNew = ({ section, data }: InheritedComponent): boolean => !has.has(componentKey(section, data));
  const added = old.components.filter(isNew);
  const moved = added.map((each) => ({ section: each.section, lines: linesOf(each, files) }));
  const described = old.description !== undefined && old.description !== heir.description;
  if ((added.length > 0 || described) && entry.flow) return { refusal: messages.inBrackets(into) };
  if (moved.some(({ lines }) => lines === undefined)) return { refusal: messages.inBrackets(from) };
  const sections = groupedLines(moved);
  const components = componentEdits(home.tree, entry, sections);
  if (!components) return { refusal: messages.inBrackets(into) };
  const { description } = old;
  const comment = described && heir.description !== undefined;
  const keys = [
    ...components.entries,
    ...(described && !comment ? [{ key: 'description', value: ` ${quoteIfNeeded(description ?? '')}` }] : []),
  ];
  const order = keysAt('taxonomy', ['functions', 0]).map(({ key }) => key);
  return {
    uri: home.uri,
    edits: [
      ...(comment
        ? [commentAbove(home.tree, entry, messages.comment(old.name, from, description ?? ''))]
        : []),
      ...components.edits,
      ...(keys.length > 0 ? insertEntries(home.tree, entry, keys, order) : []),
    ],
    notes: [
      ...(added.length > 0
        ? [
            messages.inherits(
              into,
              added.map((each) => textOf(each, merge)),
            ),
          ]
        : []),
      ...reworded(merge),
      ...(described ? [(comment ? messages.described : messages.descriptionTaken)(from, into)] : []),
    ],
  };
}

/** Statements that both have under one id, in different words. */
function reworded(merge: Merge): readonly string[] {
  const { from, into, scope } = merge;
  const wordingOf = new Map(
    scope.taxonomy.functions
      .get(into)
      ?.components.map((each) => [componentKey(each.section, each.data), textOf(each, merge)]),
  );
  const differing = scope.taxonomy.functions.get(from)?.components.filter((each) => {
    const wording = wordingOf.get(componentKey(each.section, each.data));
    return wording !== undefined && wording !== textOf(each, merge);
  });
  return differing?.length
    ? [
        messages.both(
          into,
          differing.map((each) => textOf(each, merge)),
        ),
      ]
    : [];
}

function textOf({ data }: InheritedComponent, { scope }: Merge): string {
  return data.statement ?? scope.taxonomy.library.get(data.ref ?? '')?.statement ?? data.ref ?? data.id ?? '';
}

/** A statement as it is typed, from its dash on and without indentation; undefined for one in brackets. */
function linesOf(
  { source }: InheritedComponent,
  files: readonly FileToEdit[],
): readonly string[] | undefined {
  const tree = files.find(({ uri }) => uri === source?.uri)?.tree;
  const path = source?.path ?? [];
  const item = tree?.root?.at(path.slice(0, -1))?.items[Number(path.at(-1))];
  if (!tree || !item || item.dash < 0) return undefined;
  const column = columnAt(tree, item.dash);
  const text = tree.document.getText().slice(item.dash, lineEnd(tree, item.end));
  return text.split(/\r?\n/).map((line, i) => (i === 0 ? line : line.slice(indentOf(line, column))));
}

function indentOf(line: string, most: number): number {
  return Math.min(most, /^ */.exec(line)?.[0].length ?? 0);
}

type Sections = ReadonlyMap<string, readonly string[]>;

function groupedLines(
  moved: readonly { readonly section: string; readonly lines: readonly string[] | undefined }[],
): Sections {
  const sections = new Map<string, string[]>();
  for (const { section, lines = [] } of moved)
    sections.set(section, [...(sections.get(section) ?? []), ...lines]);
  return sections;
}

/** Statements at the end of their sections, and sections that the entry has not yet. Undefined where it has brackets. */
function componentEdits(
  tree: SyntaxTree,
  entry: Node,
  sections: Sections,
):
  | {
      readonly edits: readonly Edit[];
      readonly entries: readonly { readonly key: string; readonly value: string }[];
    }
  | undefined {
  if (sections.size === 0) return { edits: [], entries: [] };
  const { eol, dash, unit } = layoutOf(tree);
  const known = entry.child('components');
  const hasSections = known?.kind === 'map' && known.entries.length > 0;
  const block = (lines: readonly string[], column: number): string =>
    lines.map((line) => eol + ' '.repeat(line === '' ? 0 : column) + line).join('');
  if (!hasSections) {
    if (entry.entry('components')) return undefined;
    const lines = [...sections].flatMap(([section, items]) => [
      `${' '.repeat(unit)}${section}:`,
      ...items.map((line) => ' '.repeat(unit + dash) + line),
    ]);
    return { edits: [], entries: [{ key: 'components', value: lines.map((line) => `\n${line}`).join('') }] };
  }
  if (known.flow) return undefined;
  const column = columnAt(tree, known.start);
  const added: string[] = [];
  const edits: Edit[] = [];
  for (const [section, lines] of sections) {
    const list = known.child(section);
    const last = list?.items.at(-1);
    if (list?.flow || (known.entry(section) && !last)) return undefined;
    if (!last) added.push(block([`${section}:`, ...lines.map((line) => ' '.repeat(dash) + line)], column));
    else {
      const at = lineEnd(tree, last.end);
      edits.push({ start: at, end: at, text: block(lines, columnAt(tree, last.start)) });
    }
  }
  const at = lineEnd(tree, known.end);
  if (added.length > 0) edits.push({ start: at, end: at, text: added.join('') });
  return { edits, entries: [] };
}

function commentAbove(tree: SyntaxTree, entry: Node, comment: string): Edit {
  const text = tree.document.getText();
  const start = text.lastIndexOf('\n', entry.start - 1) + 1;
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  const line = comment.replace(/\s+/g, ' ').trim();
  return { start, end: start, text: `${indent}${line}${layoutOf(tree).eol}` };
}
