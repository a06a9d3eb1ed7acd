import type { CardRange } from './card';

/** Client to server: the built-in levels, and the `taxonomy.yaml` into which they would be copied. */
export const builtInLevelsRequest = 'rolewright/builtInLevels';
export interface BuiltInLevelsParams {
  /** Any file below the taxonomy, or `taxonomy.yaml` itself. */
  readonly uri: string;
}

export interface BuiltInLevels {
  /** Undefined where no `taxonomy.yaml` of ours governs the file. */
  readonly taxonomy: string | undefined;
  readonly levels: readonly {
    readonly id: string;
    readonly name: string;
    readonly track: string;
    readonly summary: string;
  }[];
}

/** Client to server: the change of a `taxonomy.yaml` that writes built-in levels into it. */
export const copyLevelsRequest = 'rolewright/copyLevels';
export interface CopyLevelsParams {
  /** Of the `taxonomy.yaml`; one that is not there yet counts as empty. */
  readonly uri: string;
  /** Ids; absent: all levels. */
  readonly levels?: readonly string[];
}

export interface CopyLevelsResult {
  /** Of the text for which the edits count; null where the file is not open. */
  readonly version: number | null;
  readonly edits: readonly { readonly range: CardRange; readonly newText: string }[];
  /** The levels of which something is written; none where the file has all already. */
  readonly copied: readonly string[];
}
