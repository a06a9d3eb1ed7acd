import { standsAlone } from './alone';
import type { Green } from './green';
import type { Entry, Node } from './node';
import type { SyntaxTree } from './tree';

/**
 * The file as it is meant: aliases followed, merge keys (`<<`) spread. Everything that reads meaning goes through a
 * view, so that anchors never cause false problems; positions stay those of the text.
 */
export class View {
  private readonly spread = new Map<Green, readonly Entry[]>();

  constructor(private readonly tree: SyntaxTree) {}

  /** The value itself, or what its alias stands for; undefined for an unknown or circular alias. */
  follow(node: Node | undefined): Node | undefined {
    let current = node;
    for (let hops = 0; current?.green.kind === 'alias'; hops++) {
      if (hops > 20) return undefined;
      current = this.anchored(current.green.name, current.start);
    }
    return current;
  }

  /** The entries of a map with merged ones behind its own; own keys win, as do earlier merges. */
  entries(map: Node): readonly Entry[] {
    if (!map.entries.some((entry) => entry.name === '<<')) return map.entries;
    const known = this.spread.get(map.green);
    if (known) return known;
    const own = map.entries.filter((entry) => entry.name !== '<<');
    const byName = new Map<string, Entry>();
    for (const entry of map.entries) {
      if (entry.name !== '<<') continue;
      for (const source of this.mergeSources(entry.value, map)) {
        for (const extra of this.entries(source)) if (!byName.has(extra.name)) byName.set(extra.name, extra);
      }
    }
    for (const entry of own) byName.delete(entry.name);
    const all = [...own, ...byName.values()];
    this.spread.set(map.green, all);
    return all;
  }

  /**
   * Plain data of a value: scalars as YAML takes them, maps without a prototype's keys, lists. An alias bomb
   * multiplies values: past 50,000 values behind aliases the rest is left out. `nodes` receives the node behind
   * each list and map. Items of the lists in `unread` are left as nulls, unless they have references in them.
   */
  data(node: Node | undefined, nodes?: Map<object, Node>, unread: ReadonlySet<Green> = new Set()): unknown {
    return this.plain(node, { nodes, unread, left: 50_000 }, false);
  }

  private plain(node: Node | undefined, run: Run, behindAlias: boolean): unknown {
    const value = this.follow(node);
    const aliased = behindAlias || value !== node;
    if (!value || (aliased && run.left-- <= 0)) return null;
    const { green } = value;
    if (green.kind === 'scalar') return green.value;
    if (green.kind === 'list' && run.unread.has(green) && standsAlone(green))
      return green.items.map(() => null);
    const result =
      green.kind === 'list'
        ? value.items.map((item) => this.plain(item.value, run, aliased))
        : this.plainMap(value, run, aliased);
    run.nodes?.set(result, value);
    return result;
  }

  private plainMap(map: Node, run: Run, aliased: boolean): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const { name, value } of this.entries(map))
      if (name !== '__proto__') result[name] = this.plain(value, run, aliased);
    return result;
  }

  /** The value at a path, with aliases followed on the way. */
  at(root: Node | undefined, path: readonly (string | number)[]): Node | undefined {
    let node = this.follow(root);
    for (const step of path) {
      if (!node) return undefined;
      const next: Node | undefined =
        typeof step === 'number'
          ? node.item(step)?.value
          : this.entries(node).findLast((entry) => entry.name === step)?.value;
      node = this.follow(next);
    }
    return node;
  }

  private mergeSources(value: Node | undefined, map: Node): readonly Node[] {
    const source = this.follow(value);
    const list = source?.kind === 'list' ? source.items.map((item) => this.follow(item.value)) : [source];
    return list.filter((node): node is Node => node?.kind === 'map' && !encloses(node, map));
  }

  private anchored(name: string, before: number): Node | undefined {
    return this.tree.anchors.get(name)?.findLast((node) => node.start < before && before >= node.end);
  }
}

/** What one conversion to plain data has to remember. */
interface Run {
  readonly nodes: Map<object, Node> | undefined;
  readonly unread: ReadonlySet<Green>;
  /** How many values behind aliases may still be read. */
  left: number;
}

function encloses(outer: Node, inner: Node): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
