import type { Role } from '../role/role';
import type { Span } from '../text/span';
import { factsOf } from './extract';
import type { RoleFacts } from './facts';

/**
 * The facts of a role that is being typed, equal to `factsOf`: what other files depend on at each key press is there at
 * once, and the places of its texts and names are looked for when somebody first asks for them.
 */
export function factsOfOpen(role: Role, taxonomy: string | undefined): RoleFacts {
  return new OpenFacts(role, taxonomy);
}

class OpenFacts implements RoleFacts {
  readonly kind = 'role';
  readonly uri: string;
  readonly code: string | undefined;
  readonly codeSpan: Span | undefined;
  readonly region: string | undefined;
  readonly title: string | undefined;
  readonly level: string | undefined;
  readonly status: string | undefined;
  readonly owner: string | undefined;
  readonly replacedBy: string | undefined;
  readonly formerCodes: readonly string[];
  readonly aliases: readonly string[];
  readonly refs: readonly string[];
  private found: RoleFacts | undefined;

  constructor(
    private readonly role: Role,
    readonly taxonomy: string | undefined,
  ) {
    const { head } = role;
    const code = role.view.at(role.tree.root, ['code']);
    this.uri = role.uri;
    this.code = head.code;
    this.codeSpan = code && { start: code.start, end: code.end };
    this.region = head.region;
    this.title = head.title;
    this.level = head.level;
    this.status = head.status;
    this.owner = head.owner;
    this.replacedBy = head.replacedBy;
    this.formerCodes = head.formerCodes ?? [];
    this.aliases = role.aliases.flatMap(({ data }) => data.title ?? []);
    this.refs = refsOf(role);
  }

  get ids(): RoleFacts['ids'] {
    return this.all.ids;
  }

  get statements(): RoleFacts['statements'] {
    return this.all.statements;
  }

  get uses(): RoleFacts['uses'] {
    return this.all.uses;
  }

  get texts(): RoleFacts['texts'] {
    return this.all.texts;
  }

  private get all(): RoleFacts {
    this.found ??= factsOf(this.role, this.taxonomy);
    return this.found;
  }
}

function refsOf({ sections }: Role): readonly string[] {
  const refs: string[] = [];
  for (const { parts } of sections)
    for (const { data } of parts) if (data.ref !== undefined) refs.push(data.ref);
  return refs;
}
