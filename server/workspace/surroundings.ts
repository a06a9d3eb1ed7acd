import type { FileUses, Use } from '../model/facts/use';
import { usesIn } from '../model/facts/uses';
import { type PayEntry, readPay } from '../model/role/pay-entry';
import { readRole } from '../model/role/read-role';
import type { Role } from '../model/role/role';
import { parse } from '../model/syntax/parse';
import { type SyntaxTree, textDocument } from '../model/syntax/tree';
import type { Taxonomy } from '../model/taxonomy/taxonomy';
import type { Around } from '../service/role-state';
import type { Files } from './files';
import type { OpenFiles } from './open-files';
import { PayBook } from './pay-book';
import type { RoleIndex } from './role-index';

/** What other files say about a role: the base of an overlay, and pay. Bases are kept while an overlay is open. */
export class Surroundings {
  private readonly pay: PayBook;
  private readonly bases = new Map<string, Role>();
  private readonly usesOfPay = new Map<string, readonly Use[]>();

  constructor(
    private readonly files: Files,
    private readonly open: OpenFiles,
    private readonly roles: RoleIndex,
    private readonly read: (uri: string) => Promise<string | undefined>,
  ) {
    this.pay = new PayBook((taxonomy) => files.pay(taxonomy));
  }

  /** What counts for a role; reads files where that is not known yet. */
  async of(role: Role, taxonomy: Taxonomy): Promise<Around> {
    const { code, region = taxonomy.region } = role.head;
    if (code === undefined) return {};
    await this.loadPay(taxonomy.uri);
    const entry = (where: string) => this.pay.entry(taxonomy.uri, code, where, taxonomy.region);
    if (region === taxonomy.region) return { pay: entry(region) };
    const base = await this.base(role.uri, code, taxonomy);
    return { pay: entry(region), base, basePay: base && entry(taxonomy.region) };
  }

  /** The entry of a role in the files of pay that have been read, whether or not it counts. */
  payOf({ head: { code, region } }: Role, { uri, region: own }: Taxonomy): PayEntry | undefined {
    return code === undefined ? undefined : this.pay.entry(uri, code, region ?? own, own);
  }

  /** Takes in a file of pay as it is now; answers the roles that it says something new of. */
  setPay(uri: string, tree: SyntaxTree): readonly string[] {
    return this.holders(this.takePay(uri, tree));
  }

  /** The roles that a file of pay names, as far as it has been read. */
  paidIn(uri: string): readonly string[] {
    return this.holders(this.pay.codes(uri));
  }

  /** What the files of pay of a taxonomy name, as far as they have been read. */
  payUses(taxonomy: string | undefined): readonly FileUses[] {
    return this.files.pay(taxonomy).flatMap((uri) => {
      const uses = this.usesOfPay.get(uri);
      return uses ? [{ uri, uses }] : [];
    });
  }

  /** Forgets a file, whatever it was. Answers the roles for which that matters. */
  forget(uri: string): readonly string[] {
    this.bases.delete(uri);
    this.usesOfPay.delete(uri);
    return this.pay.has(uri) ? this.holders(this.pay.remove(uri)) : [];
  }

  forgetBases(): void {
    this.bases.clear();
  }

  /** Taxonomies came, went or changed, so that files may belong elsewhere. */
  regroup(): void {
    this.pay.regroup();
  }

  private takePay(uri: string, tree: SyntaxTree): ReadonlySet<string> {
    this.usesOfPay.set(uri, usesIn('pay', tree));
    return this.pay.set(uri, readPay(uri, tree));
  }

  private holders(codes: ReadonlySet<string>): readonly string[] {
    return [...codes].flatMap((code) => this.roles.withCode(code).map(({ uri }) => uri));
  }

  private async loadPay(taxonomy: string | undefined): Promise<void> {
    for (const uri of this.files.pay(taxonomy)) {
      if (this.pay.has(uri)) continue;
      const tree = this.open.get(uri)?.tree ?? (await this.treeOnDisk(uri));
      if (tree && !this.pay.has(uri)) this.takePay(uri, tree);
    }
  }

  private async base(uri: string, code: string, taxonomy: Taxonomy): Promise<Role | undefined> {
    const found = this.roles
      .withCode(code)
      .find(
        (facts) =>
          facts.uri !== uri &&
          facts.taxonomy === taxonomy.uri &&
          (facts.region ?? taxonomy.region) === taxonomy.region,
      );
    if (!found) return undefined;
    const open = this.open.get(found.uri);
    if (open) return open.role;
    const kept = this.bases.get(found.uri);
    if (kept) return kept;
    const tree = await this.treeOnDisk(found.uri);
    const role = tree && readRole(found.uri, tree);
    if (role && this.open.has(uri)) this.bases.set(found.uri, role);
    return role;
  }

  private async treeOnDisk(uri: string): Promise<SyntaxTree | undefined> {
    const text = await this.read(uri);
    return text === undefined ? undefined : parse(textDocument(text, uri));
  }
}
