import { parseCode } from '../../model/role/code';
import type { Level, Taxonomy } from '../../model/taxonomy/taxonomy';

/** The level on which a role stood before, by the codes that it had: the last one of the same family on another level. */
export function formerLevel(
  code: string | undefined,
  formerCodes: readonly string[],
  taxonomy: Taxonomy,
): Level | undefined {
  const now = parseCode(code ?? '');
  const before = formerCodes
    .map(parseCode)
    .findLast(
      (each) =>
        each !== undefined &&
        each.function === now?.function &&
        each.focus === now.focus &&
        each.level !== now.level,
    );
  return before && taxonomy.levels.get(before.level);
}
