import type { NamedRole } from '../../model/coordinates/adjacent-role';
import type { Index, RoleFacts } from '../../model/facts/facts';
import type { RoleCode } from '../../model/role/code';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';

/** Of the files with one code that of the taxonomy's own region, else the first overlay. */
export function mainFile(files: readonly RoleFacts[], taxonomy: Taxonomy): RoleFacts | undefined {
  const here = files.filter((each) => each.taxonomy === taxonomy.uri);
  return here.find(({ region }) => region === undefined || region === taxonomy.region) ?? here[0];
}

/** A file of a role by its name; an overlay without a title has that of another file of its code. */
export function namedRole({ uri, code = '', title }: RoleFacts, index: Index): NamedRole {
  return { uri, code, title: title ?? index.byCode(code).find((each) => each.title !== undefined)?.title };
}

/** The role of the same function and focus at another level; undefined where there is none. */
export function roleBeside(
  code: RoleCode,
  level: string,
  taxonomy: Taxonomy,
  index: Index,
): NamedRole | undefined {
  const facts = mainFile(index.byCode(`${code.function}.${code.focus}.${level}`), taxonomy);
  return facts && namedRole(facts, index);
}
