import type { RoleCode } from '../../model/role/code';
import { neighbours } from '../../model/taxonomy/ladder';
import type { Level } from '../../model/taxonomy/taxonomy';
import { type Rung, rungsBeside } from '../navigation/ladder';
import { definitionsOf, ownCode } from '../navigation/references';
import { type Scope, scopeOf } from '../navigation/scope';
import type { AnyHoverContext } from './context';
import { commandLink, join, type Markdown, md } from './markdown';
import { texts } from './texts';

const openPlace = 'rolewright.openPlace';

/**
 * `P2 ← P3 → P4`, where the rungs beside a level lead to the roles of the same function and focus (of `code`), else to
 * the definitions of the levels. Undefined where the client cannot open them, or there is nothing to open.
 */
export function rungLinks(
  { taxonomy, state, snapshot, abilities }: AnyHoverContext,
  id: string,
  code?: RoleCode,
): Markdown | undefined {
  const level = taxonomy.levels.get(id);
  if (!level || !abilities.commands.has(openPlace)) return undefined;
  const scope = scopeOf(state.governance, snapshot, state);
  const region = state.kind === 'role' ? state.role.head.region : undefined;
  const roles = code && rungsBeside({ ...code, level: id }, region, scope);
  const levels = neighbours(taxonomy, level);
  const below = rung(roles?.below, levels.below, scope);
  const above = rung(roles?.above, levels.above, scope);
  if (!below?.leads && !above?.leads) return undefined;
  return join(
    [...(below ? [md`${below.shown} ←`] : []), md`**${id}**`, ...(above ? [md`→ ${above.shown}`] : [])],
    ' ',
  );
}

/** A rung as it is shown, and whether it leads anywhere. */
function rung(
  role: Rung | undefined,
  level: Level | undefined,
  scope: Scope,
): { readonly shown: Markdown; readonly leads: boolean } | undefined {
  const shown = role?.level ?? level;
  if (!shown) return undefined;
  const place = role ? ownCode(role.facts)[0] : definitionsOf({ kind: 'level', id: shown.id }, scope)[0];
  if (!place) return { shown: md`${shown.id}`, leads: false };
  const { uri, use } = place;
  const title = role ? (role.facts.title ?? texts.untitled) : shown.name;
  return { shown: commandLink(shown.id, openPlace, [uri, use.line, use.start], title), leads: true };
}
