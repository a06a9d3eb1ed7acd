import type { RoleFacts } from '../../model/facts/facts';
import { parseCode } from '../../model/role/code';
import type { Scope } from './scope';

/** A role as a rung: `P4 Senior DevOps Engineer`. An overlay has the title of the role that it changes. */
export function roleName({ code, level, title: own }: RoleFacts, scope: Pick<Scope, 'byCode'>): string {
  const rung = parseCode(code ?? '')?.level ?? level;
  const title = own ?? scope.byCode(code ?? '').find((each) => each.title !== undefined)?.title;
  return [rung, title ?? code].filter(Boolean).join(' ');
}
