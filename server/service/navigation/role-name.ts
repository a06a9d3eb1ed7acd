import type { RoleFacts } from '../../model/facts/facts';
import { parseCode } from '../../model/role/code';

/** A role as a rung: `P4 Senior DevOps Engineer`. */
export function roleName({ code, level, title }: RoleFacts): string {
  const rung = parseCode(code ?? '')?.level ?? level;
  return [rung, title ?? code].filter(Boolean).join(' ');
}
