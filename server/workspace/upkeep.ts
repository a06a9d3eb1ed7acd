import { governedBy } from '../model/facts/packed/packed-facts';
import { type FileKind, fileKind } from '../model/file-kind';
import { parse } from '../model/syntax/parse';
import { textDocument } from '../model/syntax/tree';
import type { Governance } from '../service/snapshot';
import { isUnsaved, parentOf } from './files';
import { GivenPay, type PayGiven } from './given-pay';
import { UnreadRoles } from './unread-roles';
import { isTaxonomyPart, type World } from './world';

/** A change of a file outside the editor; a folder that comes or goes counts for all files in it. */
export interface FileEvent {
  readonly uri: string;
  readonly type: 'created' | 'changed' | 'deleted';
}

/** Keeps what is known in step with the disk. */
export class Upkeep {
  readonly unread: UnreadRoles;
  readonly givenPay: GivenPay;
  private readonly lookedIn = new Set<string>();

  constructor(private readonly world: World) {
    this.givenPay = new GivenPay(world.host);
    this.unread = new UnreadRoles(world, (uri) => this.governance(uri));
  }

  /** Takes in one change on the disk. */
  async changed({ uri, type }: FileEvent): Promise<void> {
    const { files } = this.world;
    const kind = fileKind(uri);
    if (uri.endsWith('.tsv')) this.world.taxonomyChanged(uri);
    else if (kind === undefined && type === 'deleted') await this.forget(files.below(uri));
    else if (kind === undefined && type === 'created') await this.learn(uri);
    else if (kind !== undefined && type === 'deleted') await this.forget([uri]);
    else if (kind !== undefined && kind !== 'assessment') await this.reread(uri, kind);
  }

  /** Files of a folder become known; roles among them wait to be read. */
  async learn(folder: string): Promise<void> {
    const { files, roles, affected } = this.world;
    const there = await this.world.host.find(folder);
    // Assessments are personal: not even their names are kept.
    const found = there.filter((uri) => !files.has(uri) && fileKind(uri) !== 'assessment');
    for (const uri of found) {
      files.add(uri);
      if (fileKind(uri) === 'role' && !roles.now.role(uri)) roles.unread.add(uri);
    }
    affected.add(found);
    const parts = found.filter(isTaxonomyPart);
    if (parts.length === 0) return;
    affected.add(this.world.taxonomiesChanged(parts));
    await this.regovern(folder);
  }

  /** Takes in which files of pay are named from outside; roles for which they count, or counted, depend on it. */
  async givePay(given: readonly PayGiven[]): Promise<void> {
    const { files } = this.world;
    const before = files.givenPay();
    await this.givenPay.set(given);
    files.give(this.givenPay.files);
    for (const uri of new Set([...before, ...this.givenPay.files.keys()])) await this.placeAgain(uri);
  }

  /** A file of pay counts elsewhere than before, or no longer. */
  private async placeAgain(uri: string): Promise<void> {
    const { files, around, affected } = this.world;
    const stays = this.givenPay.files.has(uri) || this.world.isInFolder(uri);
    if (stays) files.add(uri);
    else files.remove(uri);
    affected.add([uri]);
    this.world.payChanged(around.forget(uri));
    around.regroup();
    if (stays) await this.payAgain(uri);
  }

  /** Files that are no longer there. */
  async forget(uris: readonly string[]): Promise<void> {
    const { files, open, affected, around, taxonomies } = this.world;
    for (const uri of uris) {
      const kind = fileKind(uri);
      if (isTaxonomyPart(uri)) this.world.taxonomyChanged(uri);
      files.remove(uri);
      if (kind === 'pay' && this.givenPay.remove(uri)) files.give(this.givenPay.files);
      affected.add([uri]);
      this.world.payChanged(around.forget(uri));
      if (kind === 'role' && !open.has(uri)) this.world.drop(uri);
      if (isTaxonomyPart(uri)) taxonomies.invalidate(uri);
      if (kind === 'taxonomy') await this.regovern(parentOf(uri) ?? '');
    }
  }

  /** A folder left the workspace; what lies in another one stays. */
  async removeFolder(folder: string): Promise<void> {
    for (const looked of this.lookedIn)
      if (looked === folder || looked.startsWith(`${folder}/`)) this.lookedIn.delete(looked);
    await this.forget(this.world.files.below(folder).filter((uri) => !this.world.isInFolder(uri)));
  }

  /** A file that was closed: what is on the disk counts again. */
  async closed(uri: string, kind: FileKind | undefined): Promise<void> {
    this.world.around.forgetBases();
    if (kind === 'role') await this.roleAgain(uri);
    else if (kind === 'pay') await this.payAgain(uri);
    else if (isTaxonomyPart(uri) && (await this.world.host.read(uri)) === undefined) await this.forget([uri]);
    this.world.affected.add([uri]);
  }

  /** The index says which taxonomy governs a role; a new or lost one changes that. */
  async regovern(folder: string): Promise<void> {
    const { roles, taxonomies } = this.world;
    for (const { uri } of roles.now.roles()) {
      if (!uri.startsWith(`${folder}/`) && !isUnsaved(uri)) continue;
      const taxonomy = (await taxonomies.load(uri)).taxonomy.uri;
      const now = roles.now.role(uri);
      if (now && now.taxonomy !== taxonomy) this.world.take(governedBy(now, taxonomy));
    }
  }

  /** What governs a file. Where no known taxonomy does, one is looked for in the folders above, once per folder. */
  async governance(uri: string): Promise<Governance> {
    const { files, taxonomies } = this.world;
    const file = this.world.originalOf(uri);
    if (!isUnsaved(file) && !files.taxonomyOf(file)) await this.lookUpward(files.placesOf(file)[0] ?? file);
    return taxonomies.load(file);
  }

  private async lookUpward(uri: string): Promise<void> {
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
      if (this.lookedIn.has(folder)) return;
      this.lookedIn.add(folder);
      for (const name of ['taxonomy.yaml', 'taxonomy.yml']) {
        if ((await this.world.host.read(`${folder}/${name}`)) === undefined) continue;
        await this.learn(folder);
        return;
      }
    }
  }

  private async reread(uri: string, kind: FileKind): Promise<void> {
    const { files, open, affected } = this.world;
    if (kind === 'pay' && this.givenPay.add(uri)) files.give(this.givenPay.files);
    files.add(uri);
    affected.add([uri]);
    if (isTaxonomyPart(uri)) this.world.taxonomyChanged(uri);
    if (kind === 'taxonomy') await this.regovern(parentOf(uri) ?? '');
    else if (kind === 'pay' && !open.has(uri)) await this.payAgain(uri);
    else if (kind === 'role' && !open.has(uri)) await this.roleAgain(uri);
  }

  private async roleAgain(uri: string): Promise<void> {
    const { files, open, around } = this.world;
    around.forget(uri);
    const facts = files.has(uri) ? await this.unread.one(uri) : undefined;
    if (open.has(uri)) return;
    if (facts) this.world.take(facts);
    else this.world.drop(uri);
  }

  private async payAgain(uri: string): Promise<void> {
    const { files, open, around, host } = this.world;
    const text = files.has(uri) && !open.has(uri) ? await host.read(uri) : undefined;
    const tree = open.get(uri)?.tree ?? (text === undefined ? undefined : parse(textDocument(text, uri)));
    this.world.payChanged(tree ? around.setPay(uri, tree) : around.forget(uri));
  }
}
