import type { RoleRead } from '../host/host';
import type { RoleFacts } from '../model/facts/facts';
import { PackedFacts } from '../model/facts/packed/packed-facts';
import { readPacked } from '../model/facts/packed/read-packed';
import type { Governance } from '../service/snapshot';
import type { World } from './world';

/** How many roles are taken in between two looks at the index that requests see. */
const batch = 200;

/** Reads roles that are not open, one by one or all that wait for it. */
export class UnreadRoles {
  constructor(
    private readonly world: World,
    private readonly governance: (uri: string) => Promise<Governance>,
  ) {}

  /** The facts of one role as it stands on the disk; undefined where it is not there. */
  async one(uri: string): Promise<RoleFacts | undefined> {
    const text = await this.world.host.read(uri);
    return text === undefined ? undefined : this.unpacked(uri, readPacked(uri, text));
  }

  /** Reads all that wait into the index; `pause` is awaited between some of them and ends it with false. */
  async all(pause: () => Promise<false | undefined>): Promise<void> {
    const { unread } = this.world.roles;
    while (unread.size > 0) {
      for (const [folder, uris] of this.byFolder()) {
        if (!(await this.folder(folder, uris, pause))) return;
        for (const uri of uris) unread.delete(uri);
      }
    }
    const settling = this.world.roles.settle();
    while (!settling.next().done) await pause();
  }

  private byFolder(): ReadonlyMap<string, readonly string[]> {
    const { roles, folders, open } = this.world;
    const groups = new Map<string, string[]>();
    for (const uri of roles.unread) {
      const folder = [...folders].find((each) => uri.startsWith(`${each}/`)) ?? '';
      const group = groups.get(folder) ?? [];
      groups.set(folder, group);
      if (open.has(uri)) roles.unread.delete(uri);
      else group.push(uri);
    }
    return groups;
  }

  /** Answers whether it came to the end. */
  private async folder(
    folder: string,
    uris: readonly string[],
    pause: () => Promise<false | undefined>,
  ): Promise<boolean> {
    const { host, open } = this.world;
    let found: RoleFacts[] = [];
    let stopped = false;
    for await (const some of host.readRoles?.(folder, uris) ?? this.oneByOne(uris)) {
      for (const { uri, packed } of some)
        if (packed !== undefined && !open.has(uri)) found.push(await this.unpacked(uri, packed));
      if (found.length >= batch) {
        this.world.fill(found);
        found = [];
      }
      stopped = (await pause()) === false;
      if (stopped) break;
    }
    this.world.fill(found);
    return !stopped;
  }

  private async *oneByOne(uris: readonly string[]): AsyncGenerator<readonly RoleRead[]> {
    for (const uri of uris) {
      const text = await this.world.host.read(uri);
      yield [{ uri, packed: text === undefined ? undefined : readPacked(uri, text) }];
    }
  }

  private async unpacked(uri: string, packed: string): Promise<RoleFacts> {
    return new PackedFacts(uri, (await this.governance(uri)).taxonomy.uri, packed);
  }
}
