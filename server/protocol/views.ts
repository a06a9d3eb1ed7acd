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

/** All roles of one level over all functions of a taxonomy. */
export interface SliceView {
  readonly kind: 'slice';
  readonly level: string;
  /** Any file of the taxonomy. */
  readonly uri: string;
}

/** The career ladder of a function, under the taxonomy of a file; the file need not exist. */
export interface LadderView {
  readonly kind: 'ladder';
  readonly uri: string;
  readonly function: string;
}

/** What the own commits of a repository hint at for a role, as it was found when a person asked for it. */
export interface EvidenceView {
  readonly kind: 'evidence';
  /** The address of the role. */
  readonly role: string;
  /** The address of a folder in the repository. */
  readonly repository: string;
}

/** What a panel shows. Plain data, so that the panel finds it again after the window was loaded anew. */
export type ViewSpec = CompareView | SliceView | LadderView | EvidenceView;

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
  /** It is personal: no panel remembers it when the window is loaded again. */
  readonly personal?: boolean;
}

/** Request, client → server: the roles and levels that views can be made of, for lists to choose from. */
export const viewChoicesRequest = 'rolewright/view/choices';

export interface ViewChoicesParams {
  /** Any file; its taxonomy comes first. Absent: that of the first role. */
  readonly uri?: string;
}

export interface ViewChoices {
  /** A file of the taxonomy whose levels these are; absent where there are no roles. */
  readonly uri?: string;
  /** All roles, those of this taxonomy first. */
  readonly roles: readonly RoleChoice[];
  /** Levels of this taxonomy that have roles. */
  readonly levels: readonly LevelChoice[];
}

export interface RoleChoice {
  readonly uri: string;
  readonly code?: string;
  readonly title?: string;
  /** Where it is not the taxonomy's own. */
  readonly region?: string;
}

export interface LevelChoice {
  readonly id: string;
  readonly name?: string;
  readonly roles: number;
}

/** Request, client → server: the commits that changed a role's file, the newest first. */
export const revisionsRequest = 'rolewright/view/revisions';

export interface RevisionsParams {
  readonly uri: string;
}

/** One of the two: the commits, or a sentence for people that says why there are none. */
export interface RevisionsResult {
  readonly revisions?: readonly RevisionChoice[];
  readonly reason?: string;
}

export interface RevisionChoice {
  readonly id: string;
  readonly short: string;
  /** `2026-03-31` */
  readonly day: string;
  readonly author: string;
  readonly subject: string;
}
