import type { Role } from '../role/role';
import { aliasesOf, factsOf, headOf } from './extract';
import type { RoleFacts } from './facts';
import { type FactsDetails, LazyFacts } from './lazy-facts';

/**
 * The facts of a role that is being typed, equal to `factsOf`: what other files depend on at each key press is there at
 * once, and the places of its texts and names are looked for when somebody first asks for them.
 */
export function factsOfOpen(role: Role, taxonomy: string | undefined): RoleFacts {
  return new OpenFacts(role, taxonomy);
}

class OpenFacts extends LazyFacts {
  private found: RoleFacts | undefined;

  constructor(
    private readonly role: Role,
    taxonomy: string | undefined,
  ) {
    super(headOf(role, taxonomy));
  }

  override get aliases(): readonly string[] {
    return aliasesOf(this.role);
  }

  protected override get details(): FactsDetails {
    this.found ??= factsOf(this.role, this.taxonomy);
    return this.found;
  }
}
