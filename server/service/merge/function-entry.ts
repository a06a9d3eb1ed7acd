import { keysAt } from '../../model/keys';
import { componentKey } from '../../model/role/component';
import type { Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { FunctionDefinition, InheritedComponent } from '../../model/taxonomy/taxonomy';
import { quoteIfNeeded } from '../../model/text/quote';
import type { Edit } from '../../model/text/span';
import { mergeMessages as messages } from '../messages/merge';
import type { FileToEdit } from '../rename/file-edits';
import type { Refusal } from '../rename/rename';
import { insertEntries, lineEnd } from '../rules/support/insert';
import { columnAt, layoutOf } from '../rules/support/layout';
import { type Sections, type Writing, writeComponents } from './component-lines';
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
  const added = old.components.filter(({ section, data }) => !has.has(componentKey(section, data)));
  const description = old.description === heir.description ? undefined : old.description;
  const lines = linesBySection(added, files);
  if (!lines) return { refusal: messages.inBrackets(from) };
  const changes = added.length > 0 || description !== undefined;
  const written = changes && entry.flow ? undefined : writeComponents(home.tree, entry, lines);
  if (!written) return { refusal: messages.inBrackets(into) };
  const described = describe(home.tree, entry, { old, heir }, description);
  const keys = [...written.entries, ...described.entries];
  return {
    uri: home.uri,
    edits: [
      ...described.edits,
      ...written.edits,
      ...(keys.length > 0 ? insertEntries(home.tree, entry, keys, functionKeys()) : []),
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
      ...described.notes,
    ],
  };
}

function functionKeys(): readonly string[] {
  return keysAt('taxonomy', ['functions', 0]).map(({ key }) => key);
}

/** The description of the one that goes: that of the other where it has none, else a comment above it. */
function describe(
  tree: SyntaxTree,
  entry: Node,
  { old, heir }: { readonly old: FunctionDefinition; readonly heir: FunctionDefinition },
  description: string | undefined,
): Writing & { readonly notes: readonly string[] } {
  if (description === undefined) return { edits: [], entries: [], notes: [] };
  if (heir.description === undefined) {
    const added = { key: 'description', value: ` ${quoteIfNeeded(description)}` };
    return { edits: [], entries: [added], notes: [messages.descriptionTaken(old.id, heir.id)] };
  }
  const comment = commentAbove(tree, entry, messages.comment(old.name, old.id, description));
  return { edits: [comment], entries: [], notes: [messages.described(old.id, heir.id)] };
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

/** The lines of statements, one section after the other; undefined where one of them stands in brackets. */
function linesBySection(
  components: readonly InheritedComponent[],
  files: readonly FileToEdit[],
): Sections | undefined {
  const sections = new Map<string, readonly string[]>();
  for (const each of components) {
    const lines = linesOf(each, files);
    if (!lines) return undefined;
    sections.set(each.section, [...(sections.get(each.section) ?? []), ...lines]);
  }
  return sections;
}

function commentAbove(tree: SyntaxTree, entry: Node, comment: string): Edit {
  const text = tree.document.getText();
  const start = text.lastIndexOf('\n', entry.start - 1) + 1;
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  const line = comment.replace(/\s+/g, ' ').trim();
  return { start, end: start, text: `${indent}${line}${layoutOf(tree).eol}` };
}
