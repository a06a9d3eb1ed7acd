import type { RoleFacts } from '../model/facts/facts';

/** What other files look at in a role: who it is, who it was, and who follows it. */
type Identity = Pick<RoleFacts, 'taxonomy' | 'code' | 'region' | 'formerCodes' | 'replacedBy'>;

/**
 * Who has to be checked again when a role changes: which files have a code or name it (`replacedBy`, `formerCodes`).
 * A record of codes alone, small enough for ten thousand roles.
 */
export class Dependencies {
  private readonly known = new Map<string, Identity>();
  private readonly naming = new Map<string, Set<string>>();

  /** Takes in what a role says now (undefined: it is gone); answers the other roles that depend on the difference. */
  set(uri: string, now: Identity | undefined): ReadonlySet<string> {
    const before = this.known.get(uri);
    if (before && now && sameIdentity(before, now)) return nobody;
    for (const code of codesOf(before)) this.naming.get(code)?.delete(uri);
    for (const code of codesOf(now)) {
      const uris = this.naming.get(code) ?? new Set();
      this.naming.set(code, uris.add(uri));
    }
    if (now) this.known.set(uri, identityOf(now));
    else this.known.delete(uri);
    const touched = [...codesOf(before), ...codesOf(now)].flatMap((code) => [...this.named(code)]);
    return new Set(touched.filter((each) => each !== uri));
  }

  /** The roles that have a code, had it, or name it. */
  named(code: string): ReadonlySet<string> {
    return this.naming.get(code) ?? nobody;
  }
}

const nobody: ReadonlySet<string> = new Set();

function identityOf({ taxonomy, code, region, formerCodes, replacedBy }: Identity): Identity {
  return { taxonomy, code, region, formerCodes, replacedBy };
}

function codesOf(role: Identity | undefined): ReadonlySet<string> {
  if (!role) return nobody;
  return new Set([role.code, role.replacedBy, ...role.formerCodes].filter((code) => code !== undefined));
}

function sameIdentity(a: Identity, b: Identity): boolean {
  return (
    a.taxonomy === b.taxonomy &&
    a.code === b.code &&
    a.region === b.region &&
    a.replacedBy === b.replacedBy &&
    a.formerCodes.length === b.formerCodes.length &&
    a.formerCodes.every((code, index) => code === b.formerCodes[index])
  );
}
