import type { Green } from '../syntax/green';
import type { Node } from '../syntax/node';
import type { Path } from '../text/span';
import type { Part } from './role';

/** An item of a list of the file itself. Path and place are made when somebody asks: of a long list few are looked at. */
export class ListPart<T> implements Part<T> {
  constructor(
    readonly data: T,
    readonly green: Green,
    private readonly list: Node,
    private readonly listPath: Path,
    private readonly index: number,
    /** What an alias stands for. */
    private readonly target: Node | undefined,
  ) {}

  get path(): Path {
    return [...this.listPath, this.index];
  }

  get node(): Node {
    return this.target ?? (this.list.item(this.index)?.value as Node);
  }
}
