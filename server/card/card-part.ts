import type { Path } from '../model/text/span';

export type CardSeverity = 'error' | 'warning' | 'info' | 'hint';

export interface CardProblem {
  readonly rule: string;
  readonly severity: CardSeverity;
  readonly message: string;
  /** Where it belongs in the role file. */
  readonly path: Path;
}

/** A place in a file of the taxonomy. */
export interface CardSource {
  readonly uri: string;
  readonly path: Path;
}

/** Every part says where it stands, so that a click can lead there, and carries the problems that belong to it. */
export interface CardPart {
  /** Steps to it in the role file; absent for what is inherited or not typed. */
  readonly path?: Path;
  /** Its place in a file of the taxonomy, for inherited parts and definitions; absent for what is built in. */
  readonly source?: CardSource;
  readonly problems: readonly CardProblem[];
}

/** A text that may be missing: then the part stands for its empty place. */
export interface CardText extends CardPart {
  readonly text?: string;
}

/** A word of a list, such as a status: the id as typed, and its name for people. */
export interface CardWord extends CardPart {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

export interface CardConfidence extends CardPart {
  /** From 0 to 1. */
  readonly value: number;
  /** low < 0.5 ≤ medium < 0.8 ≤ high. */
  readonly band: 'low' | 'medium' | 'high';
}

/** Whether a person has looked at it, and what they decided. */
export interface CardReview {
  readonly id: 'needs_review' | 'accepted' | 'rejected';
  readonly by?: string;
  readonly on?: string;
  readonly note?: string;
}

export interface CardLink {
  /** The address as typed; only `http`, `https` and `mailto` become links. */
  readonly url: string;
  readonly title?: string;
}
