import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { GitKeeping } from '../model/assessment/git-keeping';
import type { Catalogue } from '../model/catalogue/catalogue';
import type { Index } from '../model/facts/facts';
import type { FileUses } from '../model/facts/use';
import type { PlacedError } from '../model/read';
import type { ResolvedRole } from '../model/resolve/resolved-role';
import type { PayEntry } from '../model/role/pay-entry';
import type { Role } from '../model/role/role';
import type { SyntaxTree } from '../model/syntax/tree';
import type { View } from '../model/syntax/view';
import type { Taxonomy } from '../model/taxonomy/taxonomy';

/** Which taxonomy governs a file, and why. */
export interface Governance {
  readonly taxonomy: Taxonomy;
  /**
   * `file`: a `taxonomy.yaml` upward; `framework`: none was found, the embedded framework serves;
   * `foreign`: the nearest `taxonomy.yaml` has none of our keys and is left alone;
   * `broken`: a file of it cannot be read now, its last good state serves.
   */
  readonly state: 'file' | 'framework' | 'foreign' | 'broken';
  /** All files that were joined, `taxonomy.yaml` first. */
  readonly files: readonly string[];
  /** Files that cannot be read now. */
  readonly broken: readonly string[];
}

/** One file at one version, whatever it holds. Immutable. */
interface TextState {
  readonly uri: string;
  readonly document: TextDocument;
  readonly tree: SyntaxTree;
  /** The tree with aliases followed and merge keys spread. */
  readonly view: View;
  readonly governance: Governance;
}

/** One role file at one version, read and resolved. */
export interface RoleState extends TextState {
  readonly kind: 'role';
  /** What stands in this file itself; `resolved.role` has what other files add (the base of an overlay, pay). */
  readonly role: Role;
  readonly resolved: ResolvedRole;
}

/** One `taxonomy.yaml`, library, pay file or assessment at one version. */
export interface FileState extends TextState {
  readonly kind: 'taxonomy' | 'library' | 'pay' | 'assessment';
  /** Where the file has not the shape of its kind. */
  readonly errors: readonly PlacedError[];
  /** Of an assessment: the role that it names, where there is one. */
  readonly assessed?: RoleState | undefined;
  /** Of an assessment: what Git does with the file; undefined where that is not known, or the file is in no repository. */
  readonly inGit?: GitKeeping | undefined;
}

/** Any file that the language service understands. */
export type AnyState = RoleState | FileState;

/** All else that a feature may ask for, at one moment. Immutable. */
export interface Snapshot {
  readonly index: Index;
  /** The table of an occupational code system, for a role of this taxonomy; undefined for unknown systems. */
  catalogue(system: string, taxonomy: Taxonomy): Catalogue | undefined;
  /** A file of a taxonomy as it was last read, for fixes that edit it. Without it such fixes are not offered. */
  readonly tree?: (uri: string) => SyntaxTree | undefined;
  /** False while role files are still being read: what no file has may yet be found in one of them. */
  readonly complete?: boolean;
  /** A role's entry in the files of pay, whether or not it counts. */
  readonly pay?: (state: RoleState) => PayEntry | undefined;
  /** The day of today where the user is, such as `2026-07-01`. */
  readonly today?: string;
  /** What the files of pay of a taxonomy name. */
  readonly payUses?: (taxonomy: string | undefined) => readonly FileUses[];
}

/** What a client can do, as far as answers depend on it. */
export interface ClientAbilities {
  /** Commands that the client offers (`rolewright.openCard`, …); others never appear in lenses and hovers. */
  readonly commands: ReadonlySet<string>;
  /** Edits may carry tab stops. */
  readonly snippetEdits: boolean;
  /** Completions may carry tab stops. */
  readonly snippets: boolean;
}
