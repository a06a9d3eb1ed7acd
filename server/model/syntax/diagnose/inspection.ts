import type { Green } from '../green';
import type { SyntaxProblem } from '../tree';
import { AliasCheck } from './aliases';
import { Lines } from './lines';

/** A value with its absolute place and where it stands. */
export interface Placed {
  readonly green: Green;
  readonly start: number;
  /** Column-giving mark in front of it: the offset of the dash of its item, or of its key; -1 in flow style. */
  readonly owner: number;
  readonly inList: boolean;
}

/** One look over a text: what was found so far, and what its parts share. */
export class Inspection {
  readonly aliases = new AliasCheck();
  readonly problems: SyntaxProblem[] = [];
  private found: Lines | undefined;

  constructor(readonly text: string) {}

  get lines(): Lines {
    this.found ??= new Lines(this.text);
    return this.found;
  }
}
