import type { Host } from '../host/host';
import type { RoleFacts } from '../model/facts/facts';
import { type FileKind, fileKind } from '../model/file-kind';
import { Affected } from './affected';
import { Files, isUnsaved, parentOf } from './files';
import { OpenFiles } from './open-files';
import { type Effects, RoleIndex } from './role-index';
import { Surroundings } from './surroundings';
import { Taxonomies } from './taxonomies';

/** What the workspace knows at a moment, and what each change of it means for other files. */
export class World {
  readonly files = new Files();
  readonly folders = new Set<string>();
  readonly open = new OpenFiles();
  readonly roles = new RoleIndex();
  readonly affected = new Affected();
  readonly taxonomies = new Taxonomies(this.files, (uri) => this.textOf(uri));
  readonly around: Surroundings;
  /** Rises with everything that problems of more than one file depend on. */
  revision = 0;
  /** Rises with everything that a list of all roles shows. */
  listRevision = 0;

  constructor(readonly host: Host) {
    this.around = new Surroundings(this.files, this.open, this.roles, (uri) => host.read(uri));
  }

  isInFolder(uri: string): boolean {
    return [...this.folders].some((folder) => uri.startsWith(`${folder}/`));
  }

  /**
   * False for a copy that an editor makes up to show it for a while, such as the old side of a comparison or what a
   * change would make of a file: it is explained like any other text, yet has no problems and counts nowhere.
   */
  isFile(uri: string): boolean {
    if (/^(file|untitled|vscode-remote):/.test(uri) || this.files.has(uri) || this.isInFolder(uri))
      return true;
    const places = [...this.folders].map(fileSystemOf);
    return this.folders.size === 0 ? uri.startsWith('vscode-vfs:') : places.includes(fileSystemOf(uri));
  }

  /** The file of the workspace's folders that a copy shows, by its path; anything else as it is. */
  originalOf(uri: string): string {
    if (this.isFile(uri)) return uri;
    const [path = ''] = uri.slice(fileSystemOf(uri).length).split(/[?#]/, 1);
    const inFolder = [...this.folders].map((folder) => `${fileSystemOf(folder)}${path}`);
    return inFolder.find((each) => this.isInFolder(each)) ?? uri;
  }

  /** Takes what a role says now into the index. */
  take(facts: RoleFacts): void {
    this.effect(this.roles.set(facts), facts.taxonomy);
  }

  /** Takes in roles that were read for the first time, but for those that came to be known meanwhile. */
  fill(found: readonly RoleFacts[]): void {
    const fresh = found.filter(({ uri }) => !this.roles.now.role(uri) && this.files.has(uri));
    this.affected.add(this.roles.fill(fresh));
    this.revision++;
    this.listRevision++;
  }

  drop(uri: string): void {
    const taxonomy = this.roles.now.role(uri)?.taxonomy;
    this.effect(this.roles.remove(uri), taxonomy);
  }

  private effect(effects: Effects, taxonomy: string | undefined): void {
    this.affected.addEffects(effects, taxonomy);
    if (effects.relisted) this.listRevision++;
    if (effects.recoded) this.affected.add(this.files.pay(taxonomy));
    this.affected.add(this.open.assessments);
    this.revision++;
  }

  /** The pay of these roles changed. */
  payChanged(roles: readonly string[]): void {
    this.affected.add(roles);
    this.revision++;
  }

  /** All roles and files below a taxonomy depend on each of its files. */
  taxonomyChanged(uri: string): void {
    const others = this.taxonomiesChanged([uri]);
    this.affected.add(others.filter((each) => each !== uri));
  }

  /** The same for many files at once: answers what depends on them, each file among it. */
  taxonomiesChanged(uris: readonly string[]): readonly string[] {
    this.listRevision++;
    for (const uri of uris) this.taxonomies.invalidate(uri);
    this.around.regroup();
    const changed = new Set(uris.map((uri) => this.files.taxonomyOf(uri)));
    const governed = [...changed].flatMap((taxonomy) => this.governedBy(taxonomy));
    // With one more or one less, files of pay that a setting names may count elsewhere.
    const paid = uris.some((uri) => fileKind(uri) === 'taxonomy')
      ? this.files.givenPay().flatMap((uri) => this.around.paidIn(uri))
      : [];
    return [...governed, ...paid, ...this.open.assessments, ...this.open.uris.filter(isUnsaved)];
  }

  private governedBy(taxonomy: string | undefined): readonly string[] {
    const folder = taxonomy === undefined ? undefined : parentOf(taxonomy);
    if (folder === undefined) return [];
    const open = this.open.uris.filter((each) => each.startsWith(`${folder}/`));
    const known = [...this.files.below(folder), ...this.files.givenPay(), ...open];
    return known.filter((each) => this.files.taxonomyOf(each) === taxonomy);
  }

  /** The unsaved text of a file, else that on the disk. */
  private async textOf(uri: string): Promise<string | undefined> {
    if (this.open.has(uri)) return this.open.get(uri)?.document.getText();
    const text = await this.host.read(uri);
    return this.open.get(uri)?.document.getText() ?? text;
  }
}

/** The part of an address before its path: `vscode-vfs://github` for `vscode-vfs://github/acme/nurse.role.yaml`. */
function fileSystemOf(uri: string): string {
  return /^[^:/]*:(\/\/[^/]*)?/.exec(uri)?.[0] ?? '';
}

/** Whether files of a kind define what a taxonomy is: `taxonomy.yaml` and libraries. */
export function definesTaxonomy(kind: FileKind | undefined): boolean {
  return kind === 'taxonomy' || kind === 'library';
}

/** The same, told by the address of a file. */
export function isTaxonomyPart(uri: string): boolean {
  return definesTaxonomy(fileKind(uri));
}
