import { laneLevels } from '../../model/taxonomy/ladder';
import { navigationMessages as messages } from '../messages/navigation';
import { type Rungs, rungsBeside } from '../navigation/ladder';
import { roleName } from '../navigation/role-name';
import { type Scope, scopeOf } from '../navigation/scope';
import type { RoleState, Snapshot } from '../snapshot';

/** The file of the role one rung up or down, or a sentence that says why there is none. */
export function neighbourRole(
  state: RoleState,
  direction: 'up' | 'down',
  snapshot: Snapshot,
): { readonly uri?: string; readonly reason?: string } {
  const { code, head } = state.role;
  if (!code) return { reason: messages.noCode };
  const scope = scopeOf(state.governance, snapshot, state);
  const rungs = rungsBeside(code, head.region, scope);
  const found = direction === 'up' ? rungs.above : rungs.below;
  return found ? { uri: found.facts.uri } : { reason: whyNone(state, direction === 'up', rungs, scope) };
}

function whyNone({ resolved, role }: RoleState, up: boolean, { level, across }: Rungs, scope: Scope): string {
  const { code } = role;
  if (!level) return messages.unknownLevel(code?.level ?? '');
  const lane = laneLevels(scope.taxonomy, level);
  const last = up ? lane.at(-1) : lane[0];
  const family = [
    resolved.function?.name ?? code?.function,
    ...(resolved.focus ? [resolved.focus.name] : [code?.focus]),
  ].join(' · ');
  const reason =
    last?.id === level.id ? messages.lastRung(level.id, up) : messages.noneBeside(family, level.id, up);
  const bridges = up ? across.map(({ facts }) => `${roleName(facts, scope)} (${facts.code ?? ''})`) : [];
  return bridges.length > 0 ? `${reason} ${messages.bridges(bridges)}` : reason;
}
