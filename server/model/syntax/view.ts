import type { Entry, Node } from './node';
import type { SyntaxTree } from './tree';

/**
 * The file as it is meant: aliases followed, merge keys (`<<`) spread. Everything that reads meaning goes through a
 * view, so that anchors never cause false problems; positions stay those of the text.
 */
export class View {
  /** An alias bomb multiplies values; past this many steps the rest is left out. */
  private budget = 50_000;

  constructor(private readonly tree: SyntaxTree) {}

  /** The value itself, or what its alias stands for; undefined for an unknown or circular alias. */
  follow(node: Node | undefined): Node | undefined {
    let current = node;
    for (let hops = 0; current?.green.kind === 'alias'; hops++) {
      if (hops > 20 || this.budget-- <= 0) return undefined;
      current = this.anchored(current.green.name, current.start);
    }
    return current;
  }

  /** The entries of a map with merged ones behind its own; own keys win, as do earlier merges. */
  entries(map: Node): readonly Entry[] {
    if (!map.entries.some((entry) => entry.name === '<<')) return map.entries;
    const own = map.entries.filter((entry) => entry.name !== '<<');
    const names = new Set(own.map((entry) => entry.name));
    const merged: Entry[] = [];
    for (const entry of map.entries) {
      if (entry.name !== '<<') continue;
      for (const source of this.mergeSources(entry.value, map)) {
        for (const extra of this.entries(source)) {
          if (names.has(extra.name) || this.budget-- <= 0) continue;
          names.add(extra.name);
          merged.push(extra);
        }
      }
    }
    return [...own, ...merged];
  }

  /**
   * Plain data of a value: scalars as YAML takes them, maps without a prototype's keys, lists. Past the budget
   * values are left out, so that an alias bomb ends.
   */
  data(node: Node | undefined): unknown {
    const value = this.follow(node);
    if (!value || this.budget-- <= 0) return null;
    const { green } = value;
    if (green.kind === 'scalar') return green.value;
    if (green.kind === 'list') return value.items.map((item) => this.data(item.value));
    return Object.fromEntries(
      this.entries(value)
        .filter((entry) => entry.name !== '__proto__')
        .map((entry) => [entry.name, this.data(entry.value)]),
    );
  }

  /** The value at a path, with aliases followed on the way. */
  at(root: Node | undefined, path: readonly (string | number)[]): Node | undefined {
    let node = this.follow(root);
    for (const step of path) {
      if (!node) return undefined;
      const next: Node | undefined =
        typeof step === 'number'
          ? node.items[step]?.value
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

function encloses(outer: Node, inner: Node): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
