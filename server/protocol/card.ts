import type { ViewSpec } from './views';

/**
 * The role card between server, editor and panel: names of requests and the shapes that travel. Positions count as
 * in LSP: lines and UTF-16 characters from 0.
 */

/** Steps from the root of a file to a part: keys of maps and indexes of lists. */
export type PartPath = readonly (string | number)[];

export interface CardPosition {
  readonly line: number;
  readonly character: number;
}

export interface CardRange {
  readonly start: CardPosition;
  readonly end: CardPosition;
}

/** Request, client → server: the card of a role file, from its unsaved text where it is open. */
export const cardRequest = 'rolewright/card';

export interface CardParams {
  readonly uri: string;
}

export interface CardResult {
  readonly uri: string;
  /** Version of the text that was asked for; null for a file that is not open. */
  readonly version: number | null;
  /** HTML to stand inside `main`; everything typed by a user is escaped. */
  readonly html: string;
  /** The role's title, or its code, for the tab. */
  readonly title: string;
  /** True where the text cannot be read now and `html` is the last good card. */
  readonly stale: boolean;
  /** What to tell above the card, in one or two sentences. */
  readonly notice?: string;
}

/** Request, client → server: where a part stands, for selecting it. Answers null where the file has no such part. */
export const revealRequest = 'rolewright/reveal';

export interface RevealParams {
  /** A role file, or a file of its taxonomy. */
  readonly uri: string;
  readonly path: PartPath;
}

export interface RevealResult {
  readonly uri: string;
  readonly range: CardRange;
}

/** Request, client → server: the part at a position. Answers null where there is none, as on an empty line. */
export const partAtRequest = 'rolewright/partAt';

export interface PartAtParams {
  readonly uri: string;
  readonly position: CardPosition;
}

export interface PartAtResult {
  readonly path: PartPath;
}

/** Notification, server → client: cards may differ from what was last sent, as after a change of the taxonomy. */
export const changedNotification = 'rolewright/changed';

export interface ChangedParams {
  /** The role files; absent: any. */
  readonly uris?: readonly string[];
  /** Roles came or went, or got another code, title, level, region or status: what names other roles may differ. */
  readonly heads?: boolean;
}

/** What the editor tells the panel. */
export type ToPanel =
  | ({ readonly type: 'card' } & Omit<CardResult, 'version'>)
  /** A view in the place of a card; `uri` names it, whatever files it shows. */
  | {
      readonly type: 'view';
      readonly uri: string;
      readonly view: ViewSpec;
      readonly html: string;
      readonly notice?: string;
      /** The page shows it, and remembers nothing of it. */
      readonly personal?: boolean;
    }
  | { readonly type: 'highlight'; readonly path: PartPath | null }
  | { readonly type: 'notice'; readonly text: string };

/** What the panel tells the editor. */
export type FromPanel =
  | { readonly type: 'ready' }
  /** `uri` names a file of the taxonomy; without it the part stands in the role file. */
  | { readonly type: 'reveal'; readonly path: PartPath; readonly uri?: string }
  /** One of our own commands, from a button of a view. */
  | { readonly type: 'command'; readonly command: string; readonly arguments: readonly unknown[] };

/** What a panel keeps while it is hidden and over a reload of the window. */
export interface PanelState {
  readonly uri?: string;
  readonly html?: string;
  readonly title?: string;
  /** What a panel of a view shows. */
  readonly view?: ViewSpec;
  readonly scroll?: number;
  /** Sections whose folding a person changed, by key: true is open. */
  readonly folds?: Readonly<Record<string, boolean>>;
  /** Check boxes of the page that a person changed, by key: true is checked. */
  readonly switches?: Readonly<Record<string, boolean>>;
}
