/**
 * What a name in a file can stand for. `excluded` is the id of an inherited component or of a library item, whichever
 * there is; `assessed` is a component or library item of the role that an assessment is about; `section` is the plural under
 * which a component type stands; all others are kinds of things by themselves.
 */
export type UseKind =
  | 'role'
  | 'function'
  | 'focus'
  | 'superfunction'
  | 'level'
  | 'track'
  | 'dimension'
  | 'component'
  | 'excluded'
  | 'assessed'
  | 'libraryItem'
  | 'proficiency'
  | 'componentType'
  | 'section'
  | 'field'
  | 'fieldValue'
  | 'system'
  | 'occupation'
  | 'word';

/**
 * One place where a file names something: the id as typed, on one line. Line and characters count as in LSP (from 0,
 * UTF-16) and cover exactly the id, without its quotes. Plain data, so that it can be kept in a cache.
 */
export interface Use {
  readonly kind: UseKind;
  readonly id: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** True where the thing is defined here, such as the `id` of a level or the `code` of a role. */
  readonly definition?: true;
  /** `segment`: a part of a role's code; `key`: the key of a map; else the id is a whole value. */
  readonly part?: 'segment' | 'key';
  /** True for a code in `formerCodes`. */
  readonly former?: true;
  /**
   * What the id belongs to where it means something only there: the field of a value, the system of an occupation
   * code, the list of a word, the role of an assessment, and for a component that a level, function or focus gives, that
   * one as `level P3`.
   */
  readonly within?: string;
}

/** What one file names. */
export interface FileUses {
  readonly uri: string;
  readonly uses: readonly Use[];
}

interface UseRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The place of a use as a range of LSP. */
export function rangeOfUse({ line, start, end }: Omit<Use, 'kind' | 'id'>): UseRange {
  return { start: { line, character: start }, end: { line, character: end } };
}
