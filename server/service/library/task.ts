/** What a refactoring of the library is to do at a place; plain data, so that it can travel with a code action. */
export type LibraryTask =
  | {
      readonly task: 'extract';
      /** The file that takes the item. */
      readonly library: string;
      /** Also in all other roles that say the same. */
      readonly everywhere: boolean;
    }
  | { readonly task: 'use'; readonly id: string; readonly everywhere: boolean }
  | { readonly task: 'inline' }
  /** The same where a level, a function or a focus gives the component: roles that refer to the item may forbid it. */
  | { readonly task: 'inlineGiven' }
  | { readonly task: 'inlineAll'; readonly id: string };

/** A task at a place of one version of a file. */
export interface PlacedTask {
  readonly uri: string;
  readonly version: number;
  /** UTF-16 offset of what it is about. */
  readonly offset: number;
  readonly what: LibraryTask;
}

/** True for a task that changes all roles of a taxonomy which fit, and so can be done only once all have been read. */
export function needsAllRoles(what: LibraryTask): boolean {
  return what.task !== 'inline' && (!('everywhere' in what) || what.everywhere);
}
