import type { Path, Span } from '../text/span';
import type { Green, GreenEntry, GreenItem, ScalarStyle } from './green';

/** An entry of a map as it stands in the text. */
export interface Entry extends Span {
  readonly name: string;
  readonly key: Node;
  /** Offset of the `:`, -1 where there is none. */
  readonly colon: number;
  /** Absent where nothing is typed behind the colon. */
  readonly value: Node | undefined;
}

/** An item of a list as it stands in the text. */
export interface Item extends Span {
  readonly index: number;
  /** Offset of the `-`, -1 in flow style. */
  readonly dash: number;
  readonly value: Node | undefined;
}

/**
 * A value of the file at its absolute place (UTF-16 offsets). Nodes are views: cheap, made on demand, and thrown
 * away. What is kept between versions is the green tree behind them.
 */
export class Node implements Span {
  private entryList: readonly Entry[] | undefined;
  private itemList: readonly Item[] | undefined;
  private placed: Map<number, Item> | undefined;

  constructor(
    readonly green: Green,
    readonly start: number,
    readonly parent?: Node,
    /** The key or index under which the parent holds this node; '' for a key node. */
    readonly step: string | number = '',
    readonly isKey = false,
  ) {}

  get end(): number {
    return this.start + this.green.length;
  }

  get kind(): Green['kind'] {
    return this.green.kind;
  }

  get flow(): boolean {
    return (this.green.kind === 'map' || this.green.kind === 'list') && this.green.flow;
  }

  /** The text of a scalar as the person meant it; undefined for maps, lists and aliases. */
  get text(): string | undefined {
    return this.green.kind === 'scalar' ? this.green.text : undefined;
  }

  get style(): ScalarStyle | undefined {
    return this.green.kind === 'scalar' ? this.green.style : undefined;
  }

  /** Steps from the root to this node. */
  get path(): Path {
    const steps: (string | number)[] = [];
    for (let node: Node = this; node.parent; node = node.parent) {
      if (!node.isKey) steps.unshift(node.step);
    }
    return steps;
  }

  /** The entries of a map in the order of the text; empty for everything else. */
  get entries(): readonly Entry[] {
    if (!this.entryList) {
      const { green } = this;
      this.entryList = green.kind === 'map' ? green.entries.map((entry) => this.entryAt(entry)) : [];
    }
    return this.entryList;
  }

  /** The items of a list; empty for everything else. */
  get items(): readonly Item[] {
    if (!this.itemList) {
      const { green, placed } = this;
      const items = green.kind === 'list' ? green.items : [];
      this.itemList = items.map((item, index) => placed?.get(index) ?? this.itemAt(item, index));
    }
    return this.itemList;
  }

  /** One item of a list, without placing all others as `items` does. */
  item(index: number): Item | undefined {
    if (this.itemList) return this.itemList[index];
    const green = this.green.kind === 'list' ? this.green.items[index] : undefined;
    if (!green) return undefined;
    this.placed ??= new Map();
    const item = this.placed.get(index) ?? this.itemAt(green, index);
    this.placed.set(index, item);
    return item;
  }

  /** The entry with this name; the last one where a key stands twice, as YAML readers take it. */
  entry(name: string): Entry | undefined {
    return this.entries.findLast((entry) => entry.name === name);
  }

  child(step: string | number): Node | undefined {
    return typeof step === 'number' ? this.item(step)?.value : this.entry(step)?.value;
  }

  /** The value at a path below this node. */
  at(path: Path): Node | undefined {
    let node: Node | undefined = this;
    for (const step of path) node = node?.child(step);
    return node;
  }

  private entryAt(entry: GreenEntry): Entry {
    const start = this.start + entry.offset;
    const key = new Node(entry.key, start + entry.keyOffset, this, '', true);
    const name = key.text ?? '';
    return {
      name,
      key,
      start,
      end: start + entry.length,
      colon: entry.colon < 0 ? -1 : start + entry.colon,
      value: entry.value && new Node(entry.value, start + entry.valueOffset, this, name),
    };
  }

  private itemAt(item: GreenItem, index: number): Item {
    const start = this.start + item.offset;
    return {
      index,
      start,
      end: start + item.length,
      dash: item.dash < 0 ? -1 : start + item.dash,
      value: item.value && new Node(item.value, start + item.valueOffset, this, index),
    };
  }
}
