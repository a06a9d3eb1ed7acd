import type { Span } from '../text/span';
import type { LineSpan } from './line-span';
import type { Use } from './use';

/** A text by which a role is found, with the first line of its place. */
export interface TextFact extends LineSpan {
  readonly field: 'title' | 'alias' | 'statement';
  readonly text: string;
}

/** What the index keeps of a role file: enough to find and join it, never its tree. Spans are UTF-16 offsets. */
export interface RoleFacts {
  readonly kind: 'role';
  readonly uri: string;
  /** The governing `taxonomy.yaml`; undefined where none is found upward. */
  readonly taxonomy: string | undefined;
  readonly code: string | undefined;
  readonly codeSpan: Span | undefined;
  readonly region: string | undefined;
  readonly title: string | undefined;
  readonly level: string | undefined;
  readonly status: string | undefined;
  readonly owner: string | undefined;
  readonly formerCodes: readonly string[];
  readonly replacedBy: string | undefined;
  readonly aliases: readonly string[];
  /** Ids that the role's components define. */
  readonly ids: readonly string[];
  /** Library ids that the role uses. */
  readonly refs: readonly string[];
  /** Normalised statements by section, to find the same text elsewhere. */
  readonly statements: readonly { readonly section: string; readonly key: string; readonly span: Span }[];
  /** Everything that the file names, in the order of the text. */
  readonly uses: readonly Use[];
  /** The texts by which people look for it. */
  readonly texts: readonly TextFact[];
}

/** What is known of all files together. Behind an interface, so that it may live in memory or in a cache. */
export interface Index {
  roles(): Iterable<RoleFacts>;
  role(uri: string): RoleFacts | undefined;
  /** Roles that have this code now, of all regions and taxonomies. */
  byCode(code: string): readonly RoleFacts[];
  /** Roles that had this code once. */
  byFormerCode(code: string): readonly RoleFacts[];
  /**
   * The codes of all roles by their functions, the part before the first dot. Each code once, perhaps also some that no
   * role has any more; a function more than once where its codes are kept in several places.
   */
  codesByFunction(): Iterable<readonly [string, readonly string[]]>;
  /** Another value as soon as any role comes, goes, or has another code, region, title, level, status or taxonomy. */
  readonly heads: object;
}
