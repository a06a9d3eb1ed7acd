import type { RoleFacts } from '../../model/facts/facts';
import { parseCode, type RoleCode } from '../../model/role/code';
import { laneLevels, neighbours } from '../../model/taxonomy/ladder';
import type { Level } from '../../model/taxonomy/taxonomy';
import type { Scope } from './scope';

/** A role beside another one on the ladder. */
export interface Rung {
  readonly facts: RoleFacts;
  readonly code: RoleCode;
  readonly level: Level;
}

/** The roles beside a role: of the same function and focus, one rung up, one down, and over the bridges. */
export interface Rungs {
  readonly level: Level | undefined;
  readonly above: Rung | undefined;
  readonly below: Rung | undefined;
  readonly across: readonly Rung[];
}

/**
 * The roles beside the one with this code. Rungs for which there is no role are passed over, so that a gap in the
 * ladder does not end it. Of several files with one code that of `region` counts, else the taxonomy's own.
 */
export function rungsBeside(code: RoleCode, region: string | undefined, scope: Scope): Rungs {
  const { taxonomy } = scope;
  const level = taxonomy.levels.get(code.level);
  if (!level) return { level, above: undefined, below: undefined, across: [] };
  const lane = laneLevels(taxonomy, level);
  const at = lane.findIndex(({ id }) => id === level.id);
  const role = (to: Level): Rung[] => roleAt(code, to, region, scope);
  const [above] = at < 0 ? [] : lane.slice(at + 1).flatMap(role);
  const [below] = at < 0 ? [] : lane.slice(0, at).reverse().flatMap(role);
  return { level, above, below, across: neighbours(taxonomy, level).across.flatMap(role) };
}

/** The role of the same function and focus at another level. */
function roleAt(from: RoleCode, level: Level, region: string | undefined, scope: Scope): Rung[] {
  const text = `${from.function}.${from.focus}.${level.id}`;
  const files = scope.byCode(text);
  const facts = files.find((each) => each.region === region) ?? files[0];
  const code = parseCode(text);
  return facts && code ? [{ facts, code, level }] : [];
}
