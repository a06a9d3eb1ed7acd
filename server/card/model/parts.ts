import { takenFrom } from '../../model/role/overlay';
import type { Role } from '../../model/role/role';
import type { Path } from '../../model/text/span';
import type { CardPart, CardProblem, CardSeverity, CardSource } from '../card-part';

const order: readonly CardSeverity[] = ['error', 'warning', 'info', 'hint'];

/**
 * Hands out the parts of one card and remembers them, so that each problem finds the part with the longest path that
 * leads to it.
 */
export class Parts {
  private readonly byPath = new Map<string, CardProblem[]>();

  constructor(private readonly role: Role) {}

  /**
   * A part of the role, in its file or in that which it was taken from. Asked twice for one path, both parts show its
   * problems.
   */
  at(path: Path): CardPart {
    const elsewhere = takenFrom(this.role, path);
    if (elsewhere) return this.from(elsewhere);
    const key = JSON.stringify(path);
    const problems = this.byPath.get(key) ?? [];
    this.byPath.set(key, problems);
    return { path: [...path], problems };
  }

  /** A part that stands in a file of the taxonomy, or nowhere. */
  from(source: CardSource | undefined): CardPart {
    return source ? { source: { uri: source.uri, path: [...source.path] }, problems: [] } : { problems: [] };
  }

  /** Gives the problems to their parts, the worst first, and returns those that found none. */
  place(problems: readonly CardProblem[]): readonly CardProblem[] {
    const sorted = [...problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    return sorted.filter((problem) => {
      const part = this.partFor(problem.path);
      part?.push(problem);
      return !part;
    });
  }

  private partFor(path: Path): CardProblem[] | undefined {
    for (let length = path.length; length > 0; length--) {
      const part = this.byPath.get(JSON.stringify(path.slice(0, length)));
      if (part) return part;
    }
    return undefined;
  }
}
