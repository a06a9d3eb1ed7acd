import type { CardRange } from './card';

/** Client to server: what a new role can be made of, under the taxonomy that governs a place. */
export const scaffoldChoicesRequest = 'rolewright/scaffold/choices';
export interface ScaffoldChoicesParams {
  /** Any file below the taxonomy, or `taxonomy.yaml` itself; it need not exist. */
  readonly uri: string;
}

export interface ScaffoldChoices {
  /** The words of the taxonomy for the parts of a code, as they stand inside a sentence. */
  readonly labels: Readonly<Record<'superfunction' | 'function' | 'focus' | 'level', string>>;
  readonly superfunctions: readonly NamedId[];
  /** Those that are defined and those that roles use. */
  readonly functions: readonly FunctionChoice[];
  readonly focuses: readonly FocusChoice[];
  /** Whether a new function, or a new focus, can be defined in `taxonomy.yaml`; otherwise it stands in codes only. */
  readonly definesFunctions: boolean;
  readonly definesFocuses: boolean;
}

export interface NamedId {
  readonly id: string;
  readonly name: string;
}

export interface FunctionChoice extends NamedId {
  readonly superfunction?: string;
  readonly roles: number;
}

export interface FocusChoice extends NamedId {
  /** The functions that it is for; absent: open to all. */
  readonly functions?: readonly string[];
}

/** Client to server: all levels for one function and focus, lowest first within a track. */
export const scaffoldRungsRequest = 'rolewright/scaffold/rungs';
export interface ScaffoldRungsParams {
  readonly uri: string;
  readonly function: string;
  readonly focus: string;
  /** Of a function that is not defined yet. */
  readonly names?: FunctionNames;
}

/** How titles are made for a function. */
export interface FunctionNames {
  readonly name: string;
  readonly noun?: string;
}

export interface ScaffoldRung extends NamedId {
  readonly track: string;
  readonly trackName: string;
  readonly years?: string;
  readonly code: string;
  /** What a role here would usually be called; absent where nothing says so. */
  readonly title?: string;
  /** The role that stands here already. */
  readonly role?: { readonly uri: string; readonly title: string };
}

/** Client to server: which role has a title already, as a sentence; null where none has. */
export const sameTitleRequest = 'rolewright/scaffold/sameTitle';
export interface SameTitleParams {
  readonly uri: string;
  readonly title: string;
}

/** Client to server: the files and edits that make new roles. */
export const newRolesRequest = 'rolewright/scaffold/newRoles';
export interface NewRolesParams {
  readonly uri: string;
  readonly function: string;
  readonly focus: string;
  readonly roles: readonly RoleDraft[];
  readonly newFunction?: FunctionNames & { readonly superfunction?: string };
  readonly newFocus?: { readonly name: string };
}

export interface RoleDraft {
  readonly level: string;
  readonly title: string;
  /** The file of a role whose content is taken over. */
  readonly copyOf?: string;
}

/** Client to server: the file that begins a taxonomy in a folder. */
export const newTaxonomyRequest = 'rolewright/scaffold/newTaxonomy';
export interface NewTaxonomyParams {
  /** With a slash at its end. */
  readonly folder: string;
  readonly name: string;
  readonly functions: readonly (FunctionNames & { readonly id: string })[];
}

/** What is to be written, or a sentence for people that says why nothing is. */
export type ScaffoldResult =
  | { readonly refusal: string }
  | { readonly files: readonly NewFile[]; readonly changes: readonly FileChange[] };

export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

export interface FileChange {
  readonly uri: string;
  readonly edits: readonly { readonly range: CardRange; readonly newText: string }[];
}
