import type { FileKind } from '../file-kind';
import type { DefinitionInfo, KeyInfo, ValueInfo, WordList } from '../key-info';
import { definitionNamed } from '../keys';
import { parseCode } from '../role/code';
import type { Entry, Node } from '../syntax/node';
import type { SyntaxTree } from '../syntax/tree';
import { View } from '../syntax/view';
import { textPlace } from './line-span';
import type { Use, UseKind } from './use';

/** The lists of the schema whose words name something that can be looked up; `basis` and its like are words. */
const kindOfList: Partial<Record<WordList, UseKind>> = {
  ...{ role: 'role', function: 'function', superfunction: 'superfunction', level: 'level', track: 'track' },
  ...{ dimension: 'dimension', inheritedComponent: 'excluded', libraryItem: 'libraryItem' },
  ...{ proficiency: 'proficiency', componentType: 'componentType', system: 'system' },
  ...{ occupation: 'occupation', status: 'word', aliasType: 'word', basis: 'word' },
};

/** The definitions of the schema whose `id` defines something. */
const kindOfDefinition: Readonly<Record<string, UseKind>> = {
  ...{ level: 'level', function: 'function', focus: 'focus', superfunction: 'superfunction', track: 'track' },
  ...{ dimension: 'dimension', componentType: 'componentType', proficiency: 'proficiency', field: 'field' },
  ...{ classificationSystem: 'system', libraryItem: 'libraryItem', word: 'word', component: 'component' },
};

/** What gives components to roles. */
const holders: ReadonlySet<string> = new Set(['level', 'function', 'focus']);

const known = new WeakMap<SyntaxTree, readonly Use[]>();

/**
 * Everything that a file names, in the order of the text: read along the schema, so that a key which the schema
 * calls a level is one here. Never fails; what cannot be told from its place, or is not typed on one line as it is
 * meant, is left out.
 */
export function usesIn(kind: FileKind, tree: SyntaxTree, view = new View(tree)): readonly Use[] {
  const found = known.get(tree);
  if (found) return found;
  const uses = new Collector(kind, tree, view).collect();
  known.set(tree, uses);
  return uses;
}

/** A value on the way down: what the schema says of it, and the name of what it belongs to. */
interface Step {
  readonly info: ValueInfo;
  readonly owner: string | undefined;
}

class Collector {
  private readonly uses: Use[] = [];
  private readonly places = new Set<string>();
  /** Aliases can multiply values without end. */
  private budget = 200_000;

  constructor(
    private readonly kind: FileKind,
    private readonly tree: SyntaxTree,
    private readonly view: View,
  ) {}

  collect(): readonly Use[] {
    this.visit(this.tree.root, { info: { kind: 'map', definition: this.kind }, owner: undefined });
    return this.uses.sort((a, b) => a.line - b.line || a.start - b.start || b.end - a.end);
  }

  private visit(typed: Node | undefined, { info, owner }: Step): void {
    const node = this.view.follow(typed);
    if (!node || this.budget-- <= 0) return;
    if (node.kind === 'list') {
      const step = { info: info.items ?? info, owner };
      if (info.items) for (const item of node.items) this.visit(item.value, step);
    } else if (node.kind === 'map') {
      const definition = info.definition === undefined ? undefined : definitionNamed(info.definition);
      if (definition) this.visitMap(node, info.definition ?? '', definition, owner);
    } else this.scalar(node, { info, owner });
  }

  private visitMap(map: Node, name: string, definition: DefinitionInfo, around: string | undefined): void {
    const entries = this.view.entries(map);
    const textOf = (key: string): string | undefined =>
      this.view.follow(entries.findLast((entry) => entry.name === key)?.value)?.text;
    const id = textOf('id');
    const owner = ownOwner(name, id, textOf) ?? around;
    for (const entry of entries) {
      const key = definition.keys.find((each) => each.key === entry.name);
      if (entry.name === 'id' && kindOfDefinition[name]) this.definition(entry, name, around);
      else if (name === 'role' && !key) this.ownField(entry);
      else if (name === 'classification' && key?.words === 'occupation')
        this.add(entry.value, { kind: 'occupation', within: textOf('system') });
      else this.entry(entry, name, definition, key ?? definition.freeKey, owner);
    }
  }

  private entry(
    entry: Entry,
    name: string,
    definition: DefinitionInfo,
    key: KeyInfo | undefined,
    owner: string | undefined,
  ): void {
    const free = definition.keys.some((each) => each.key === entry.name) ? undefined : definition.freeWords;
    if (name === 'components') this.add(entry.key, { kind: 'section', part: 'key' });
    else if (free) this.word(entry.key, free, 'key');
    if (name === 'role' && entry.name === 'code') this.code(entry.value, { definition: true });
    else if (name === 'role' && entry.name === 'formerCodes') this.formerCodes(entry.value);
    else if (name === 'componentType' && entry.name === 'plural') this.add(entry.value, { kind: 'section' });
    else if (name === 'field' && entry.name === 'values') this.fieldValues(entry.value, owner, true);
    else if (key) this.visit(entry.value, { info: key, owner: name === 'words' ? entry.name : owner });
  }

  private scalar(node: Node, { info, owner }: Step): void {
    if (info.words === 'role') this.code(node, {});
    else if (info.words === 'component') this.add(node, { kind: 'assessed', within: owner });
    else if (info.words === 'requirement') this.requirement(node);
    else if (info.words) this.word(node, info.words);
  }

  /** What a status asks for: a section as `components.skills`, or a field of the taxonomy's own. */
  private requirement(node: Node): void {
    const place = textPlace(this.tree.document, node);
    if (!place || node.text === undefined) return;
    const [, section] = /^components\.(.+)$/.exec(node.text) ?? [];
    const { line, end } = place;
    const id = section ?? node.text;
    if (section !== undefined) this.uses.push({ kind: 'section', id, line, start: end - id.length, end });
    else if (!definitionNamed('role')?.keys.some(({ key }) => key === id.split('.')[0]))
      this.add(node, { kind: 'field' });
  }

  private word(node: Node, list: WordList, part?: 'key'): void {
    const kind = kindOfList[list];
    if (kind) this.add(node, { kind, ...(part && { part }), ...(kind === 'word' && { within: list }) });
  }

  private definition(entry: Entry, name: string, owner: string | undefined): void {
    const kind = kindOfDefinition[name] as UseKind;
    const belongs = kind === 'word' || kind === 'component' ? owner : undefined;
    this.add(entry.value, { kind, definition: true, within: belongs });
  }

  /** A key that the schema does not know is a field of the taxonomy's own, unless it says that it is none. */
  private ownField(entry: Entry): void {
    if (entry.name === '' || entry.name.startsWith('x-')) return;
    this.add(entry.key, { kind: 'field', part: 'key' });
    this.fieldValues(entry.value, entry.name, false);
  }

  private fieldValues(value: Node | undefined, field: string | undefined, defines: boolean): void {
    const node = this.view.follow(value);
    const values = node?.kind === 'list' ? node.items.map((item) => item.value) : [node];
    for (const each of values)
      this.add(each, { kind: 'fieldValue', within: field, ...(defines && { definition: true as const }) });
  }

  private formerCodes(value: Node | undefined): void {
    for (const { value: code } of this.view.follow(value)?.items ?? [])
      this.add(code, { kind: 'role', former: true });
  }

  /** A code names a role and, by its parts, a function, a focus and a level. */
  private code(value: Node | undefined, more: { readonly definition?: true }): void {
    const node = this.view.follow(value);
    const place = this.add(node, { kind: 'role', ...more });
    const code = place && parseCode(node?.text ?? '');
    if (!place || !code) return;
    let { start } = place;
    for (const kind of ['function', 'focus', 'level'] as const) {
      const end = start + code[kind].length;
      this.uses.push({ kind, id: code[kind], line: place.line, start, end, part: 'segment' });
      start = end + 1;
    }
  }

  /** Notes a name once, whatever aliases lead to it; answers its place where it is new and can be shown. */
  private add(
    typed: Node | undefined,
    use: Pick<Use, 'kind' | 'definition' | 'part' | 'former'> & { readonly within?: string | undefined },
  ): Use | undefined {
    const node = this.view.follow(typed);
    const place = node && textPlace(this.tree.document, node);
    if (!place || this.places.has(`${place.offset} ${use.kind}`)) return undefined;
    this.places.add(`${place.offset} ${use.kind}`);
    const { within, ...rest } = use;
    const { line, start, end } = place;
    const added = { ...rest, id: node?.text ?? '', line, start, end, ...(within && { within }) };
    this.uses.push(added);
    return added;
  }
}

/** What the inside of a map belongs to; undefined where that is what the map itself belongs to. */
function ownOwner(
  name: string,
  id: string | undefined,
  textOf: (key: string) => string | undefined,
): string | undefined {
  if (holders.has(name)) return `${name} ${id ?? ''}`;
  if (name === 'field') return id ?? '';
  return name === 'assessment' ? textOf('role') : undefined;
}
