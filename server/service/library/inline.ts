import { keysAt } from '../../model/keys';
import { resolveComponent } from '../../model/resolve/resolve-component';
import type { ResolvedComponent } from '../../model/resolve/resolved-role';
import type { ComponentData } from '../../model/role/component';
import type { Entry, Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Level, LibraryItem, Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Edit } from '../../model/text/span';
import { insertEntries, lineEnd } from '../rules/support/insert';
import { columnAt, layoutOf } from '../rules/support/layout';
import { entryLines, flowText, itemLines, type Value } from './block-text';
import { isPlain } from './component-at';
import { withoutLines } from './lines';

/** A reference and where it counts. */
export interface InlinePlace {
  readonly tree: SyntaxTree;
  /** The map that holds the `ref`. */
  readonly node: Node;
  readonly section: string;
  readonly data: ComponentData;
  /** The level whose text counts; undefined where the place is open to several. */
  readonly level: Level | undefined;
  readonly taxonomy: Taxonomy;
}

/** True for a component whose reference can give way to a text: none with a `statement` that has none yet. */
export function canInline(node: Node, { statement }: ComponentData): boolean {
  return (
    node.kind === 'map' && isPlain(node.green) && (!node.entry('statement') || typeof statement === 'string')
  );
}

/**
 * Puts the text of a library item in the place of its reference: what a reader of this role sees there. Keys that
 * the component has itself win and stay. The ref lives on as the `id`, by which exclusions and assessments find it.
 */
export function inlined(place: InlinePlace): readonly Edit[] {
  const { tree, node, section, data, level, taxonomy } = place;
  const ref = node.entry('ref');
  const resolved = resolveComponent(section, data, 'role', { taxonomy, level }, {});
  if (!ref || !resolved.item || data.ref === undefined) return [];
  const texts = new Map<string, Value>();
  if (data.statement === undefined) texts.set('statement', statementOf(resolved));
  const lacks = (key: string): boolean => node.entry(key) === undefined;
  if (lacks('id')) texts.set('id', data.ref);
  if (lacks('proficiency') && resolved.proficiency) texts.set('proficiency', resolved.proficiency.id);
  for (const [key, value] of Object.entries(givenBy(resolved.item))) if (lacks(key)) texts.set(key, value);
  if (lacks('examples') && resolved.examples.length > 0) texts.set('examples', resolved.examples);
  if (lacks('practice') && resolved.practice.length > 0) texts.set('practice', resolved.practice);
  const links = resolved.item.links.map(({ url, title }) => (title === undefined ? url : { url, title }));
  if (lacks('links') && links.length > 0) texts.set('links', links);
  const [[key, value] = [], ...others] = texts;
  const more = data.links && links.length > 0 ? appended(tree, node.entry('links')?.value, links) : [];
  if (key === undefined || value === undefined) return [...withoutRef(tree, node, ref), ...more];
  return [...inPlace(tree, node, ref, key, value), ...behind(tree, node, others), ...more].sort(
    (a, b) => a.start - b.start,
  );
}

/** What an item says of each component that refers to it; what it would mean without a word is left out. */
function givenBy({ need, prevalence, theme, status, recordedSource }: LibraryItem): Record<string, string> {
  return {
    ...(need === 'desirable' ? { need } : {}),
    ...(prevalence === undefined || prevalence === 'common' ? {} : { prevalence }),
    ...(theme === undefined ? {} : { theme }),
    ...(status === undefined ? {} : { status }),
    ...(recordedSource === undefined ? {} : { source: recordedSource }),
  };
}

/** The general statement, and behind it what is expected at the level. */
function statementOf({ statement, expectation }: ResolvedComponent): string {
  if (!expectation) return statement;
  const end = /[.!?…:;]$/.test(statement.trim()) ? '' : '.';
  return `${statement.trim()}${end} ${expectation.text.trim()}`;
}

/** The first key stands where the `ref` stood, so that a comment behind it stays there; further lines come below. */
function inPlace(tree: SyntaxTree, node: Node, ref: Entry, key: string, value: Value): readonly Edit[] {
  const { start, end } = ref;
  if (node.flow) return [{ start, end, text: `${key}: ${flowText(value)}` }];
  const layout = layoutOf(tree);
  const lead = layout.eol + ' '.repeat(columnAt(tree, start));
  const [first = '', ...more] = entryLines(key, value, layout);
  const below = lineEnd(tree, end);
  return [
    { start, end, text: first },
    ...(more.length > 0
      ? [{ start: below, end: below, text: more.map((line) => lead + line).join('') }]
      : []),
  ];
}

function behind(tree: SyntaxTree, node: Node, texts: readonly (readonly [string, Value])[]): readonly Edit[] {
  const order = keysAt('role', ['components', 'skills', 0]).map(({ key }) => key);
  const layout = layoutOf(tree);
  const entries = texts.map(([key, value]) => {
    const lines = node.flow ? [`${key}: ${flowText(value)}`] : entryLines(key, value, layout);
    return { key, value: lines.join('\n').slice(key.length + 1) };
  });
  return entries.length > 0 ? insertEntries(tree, node, entries, order) : [];
}

/** Further items at the end of a list that stands below the component. */
function appended(tree: SyntaxTree, list: Node | undefined, items: readonly Value[]): readonly Edit[] {
  const last = list?.items.at(-1);
  if (!list || !last) return [];
  if (list.flow)
    return [{ start: last.end, end: last.end, text: items.map((each) => `, ${flowText(each)}`).join('') }];
  const at = lineEnd(tree, last.end);
  const layout = layoutOf(tree);
  const lead = layout.eol + ' '.repeat(columnAt(tree, last.start));
  const lines = items.flatMap((each) => itemLines(each, layout));
  return [{ start: at, end: at, text: lines.map((line) => lead + line).join('') }];
}

/** A component that says all by itself only loses its `ref`; on the line of the dash the next key moves up. */
function withoutRef(tree: SyntaxTree, node: Node, ref: Entry): readonly Edit[] {
  const index = node.entries.indexOf(ref);
  const next = node.entries[index + 1];
  const text = tree.document.getText();
  if (node.flow) {
    const before = node.entries[index - 1];
    if (before) return [{ start: before.end, end: ref.end, text: '' }];
    return [{ start: ref.start, end: next?.start ?? ref.end, text: '' }];
  }
  if (index > 0) return [withoutLines(tree, ref)];
  if (!next) return [];
  return [
    { start: ref.start, end: ref.end, text: text.slice(next.start, next.end) },
    withoutLines(tree, next),
  ];
}
