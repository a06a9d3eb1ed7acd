/**
 * Shapes of the embedded framework: the keys of a `taxonomy.yaml`. They are type aliases and not interfaces, because
 * only aliases may be passed on where any key is allowed, as in a definition that a user typed.
 */

export type FrameworkLevel = {
  id: string;
  name: string;
  track: string;
  /** Position on the one scale of all tracks; higher is more senior. */
  rank: number;
  /** `3-5` or `12+`; absent where no range is usual. */
  typicalYears?: string;
  titleWords: string[];
  summary: string;
  scope: string;
  autonomy: string;
  complexity: string;
  impact: string;
  decisionRights: string;
  leadership: string;
  /** What is new against the rung below. */
  new: string;
};

export type FrameworkTrack = { id: string; name: string; description: string; continues?: string };

export type FrameworkBridge = { from: string; to: string };

/** A word, dimension or other named thing with its meaning. */
export type FrameworkWord = { id: string; name: string; description: string };

export type FrameworkComponentType = FrameworkWord & {
  /** The key of the section in a role. */
  plural: string;
};

export type FrameworkProficiency = FrameworkWord & {
  /** From 1, the least. */
  rank: number;
};

export type FrameworkSystem = FrameworkWord & {
  edition: string;
  /** Kinds that a role may be classified with; absent: all. */
  selectable?: string[];
};
