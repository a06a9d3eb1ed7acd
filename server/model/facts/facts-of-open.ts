import type { Role } from '../role/role';
import { factsOf } from './extract';
import type { RoleFacts } from './facts';

/**
 * The facts of a role that is being typed, equal to `factsOf`: what other files depend on at each key press is there at
 * once, and the places of its texts and names are looked for when somebody first asks for them.
 */
export function factsOfOpen(role: Role, taxonomy: string | undefined): RoleFacts {
  let all: RoleFacts | undefined;
  const rest = (): RoleFacts => {
    all ??= factsOf(role, taxonomy);
    return all;
  };
  const { head, uri } = role;
  const code = role.view.at(role.tree.root, ['code']);
  return {
    kind: 'role',
    uri,
    taxonomy,
    code: head.code,
    codeSpan: code && { start: code.start, end: code.end },
    region: head.region,
    title: head.title,
    level: head.level,
    status: head.status,
    owner: head.owner,
    formerCodes: head.formerCodes ?? [],
    replacedBy: head.replacedBy,
    aliases: role.aliases.flatMap(({ data }) => data.title ?? []),
    refs: refsOf(role),
    get ids() {
      return rest().ids;
    },
    get statements() {
      return rest().statements;
    },
    get uses() {
      return rest().uses;
    },
    get texts() {
      return rest().texts;
    },
  };
}

function refsOf({ sections }: Role): readonly string[] {
  const refs: string[] = [];
  for (const { parts } of sections)
    for (const { data } of parts) if (data.ref !== undefined) refs.push(data.ref);
  return refs;
}
