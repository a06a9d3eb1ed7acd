import type { RoleFile } from '../generated/types';
import type { PlacedError, Typed } from '../read';
import type { Green } from '../syntax/green';
import type { Node } from '../syntax/node';
import type { SyntaxTree } from '../syntax/tree';
import type { View } from '../syntax/view';
import type { Path } from '../text/span';
import type { RoleCode } from './code';
import type { ComponentData } from './component';

/** An item of one of a role's lists with its place in the file. */
export interface Part<T> {
  readonly data: T;
  readonly path: Path;
  /** The item's value; what an alias stands for where one is typed. */
  readonly node: Node;
  /** What is stored of that value: the same object in every version in which it stands unchanged. */
  readonly green: Green;
  /** The file that it was taken from; absent where it stands in the role's own. */
  readonly uri?: string;
}

/** A place in another file: steps from its root. */
export interface Place {
  readonly uri: string;
  readonly path: Path;
}

/** A section of `components`, such as `skills`, in the order of the file. */
export interface Section {
  readonly key: string;
  readonly path: Path;
  readonly keyNode: Node;
  /** The value, if any; a list in sound files. */
  readonly node: Node | undefined;
  readonly parts: readonly Part<ComponentData>[];
}

export interface OutputData {
  readonly statement: string;
  readonly measure?: string;
}

export interface AliasData {
  readonly title: string;
  readonly type?: string;
  readonly confidence?: number;
  readonly review?: 'needs_review' | 'accepted' | 'rejected';
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
  readonly note?: string;
  readonly language?: string;
}

export interface ClassificationData {
  readonly system?: string;
  readonly code?: string;
  readonly source?: string;
  readonly confidence?: number;
  readonly review?: 'needs_review' | 'accepted' | 'rejected';
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
  readonly note?: string;
}

export interface ExcludeData {
  readonly component?: string;
  readonly reason?: string;
}

/** The keys of a role that are no lists of parts. */
export type RoleHead = Typed<
  Partial<Omit<KnownKeys<RoleFile>, 'components' | 'aliases' | 'classifications' | 'outputs' | 'excludes'>>
>;

/** The keys that the schema names, without the pattern for the user's own. */
type KnownKeys<T> = { [Key in keyof T as Key extends `x-${string}` ? never : Key]: T[Key] };

/** One role file as its text says it, before anything is inherited. */
export interface Role {
  readonly uri: string;
  readonly tree: SyntaxTree;
  readonly view: View;
  readonly head: RoleHead;
  readonly code: RoleCode | undefined;
  readonly sections: readonly Section[];
  readonly aliases: readonly Part<AliasData>[];
  readonly classifications: readonly Part<ClassificationData>[];
  readonly outputs: readonly Part<OutputData>[];
  readonly excludes: readonly Part<ExcludeData>[];
  /** Values that have not the shape that the schema wants; they are left out of everything above. */
  readonly errors: readonly PlacedError[];
  /** The file of the role that this one, an overlay, changes; absent before they are joined. */
  readonly base?: string;
  /**
   * What was taken from other files (the base of an overlay, a file of pay): top-level keys, and sections as
   * `components.skills`, with their places there.
   */
  readonly taken?: ReadonlyMap<string, Place>;
}
