/**
 * Views: what panels other than the card show, drawn by the server. A new kind of view is one more member of
 * `ViewSpec` here, and one more line in the table of `server/lsp/features/views.ts`.
 */

/** A role of a view: by its address or its code, as it is now or as it was at a revision of its Git history. */
export interface ViewRole {
  readonly role: string;
  readonly revision?: string;
}

/** Two to four roles side by side. */
export interface CompareView {
  readonly kind: 'compare';
  readonly roles: readonly ViewRole[];
}

/** What a panel shows. Plain data, so that the panel finds it again after the window was loaded anew. */
export type ViewSpec = CompareView;

/** Request, client → server: a view as HTML, from unsaved text where files are open. Null where there is no such view. */
export const viewRequest = 'rolewright/view';

export interface ViewParams {
  readonly view: ViewSpec;
}

export interface ViewResult {
  /** HTML to stand inside `main`; everything typed by a user is escaped. */
  readonly html: string;
  /** For the tab. */
  readonly title: string;
  /** What to tell above the view, in one or two sentences. */
  readonly notice?: string;
  /** The files that it shows, with the version of the text; null for one that is not open. */
  readonly files: Readonly<Record<string, number | null>>;
  /** Any other file of a taxonomy may change it too, as where it looks at all roles. */
  readonly all?: boolean;
}
