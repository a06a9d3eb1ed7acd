import type { Span } from '../text/span';

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
  readonly formerCodes: readonly string[];
  readonly replacedBy: string | undefined;
  readonly aliases: readonly string[];
  /** Ids that the role's components define. */
  readonly ids: readonly string[];
  /** Library ids that the role uses. */
  readonly refs: readonly string[];
  /** Normalised statements by section, to find the same text elsewhere. */
  readonly statements: readonly { readonly section: string; readonly key: string; readonly span: Span }[];
}

/** What is known of all files together. Behind an interface, so that it may live in memory or in a cache. */
export interface Index {
  roles(): Iterable<RoleFacts>;
  role(uri: string): RoleFacts | undefined;
  /** Roles that have this code now, of all regions and taxonomies. */
  byCode(code: string): readonly RoleFacts[];
  /** Roles that had this code once. */
  byFormerCode(code: string): readonly RoleFacts[];
}
