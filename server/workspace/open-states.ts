import { factsOfOpen } from '../model/facts/facts-of-open';
import type { FileKind } from '../model/file-kind';
import { fileState } from '../service/file-state';
import { type Around, roleState } from '../service/role-state';
import type { FileState, RoleState } from '../service/snapshot';
import { parentOf } from './files';
import type { Upkeep } from './upkeep';
import type { World } from './world';

/** What open files say at their current versions; what they say to others goes into the index on the way. */
export class OpenStates {
  /** The taxonomy that each open `taxonomy.yaml` made when it was last read: itself, or none where it is not ours. */
  private readonly governs = new Map<string, string | undefined>();

  constructor(
    private readonly world: World,
    private readonly upkeep: Upkeep,
  ) {}

  /** An open role at its current version; undefined for other files. */
  async role(uri: string): Promise<RoleState | undefined> {
    const { open, around } = this.world;
    if (open.get(uri)?.kind !== 'role') return undefined;
    const governance = await this.upkeep.governance(uri);
    const file = open.get(uri);
    if (!file) return undefined;
    if (file.indexedUnder !== governance && this.world.isFile(uri)) {
      file.indexedUnder = governance;
      this.world.take(factsOfOpen(file.role, governance.taxonomy.uri));
    }
    const now = await around.of(file.role, governance.taxonomy);
    if (open.get(uri) !== file) return this.role(uri);
    if (file.state?.role.governance !== governance || !sameAround(file.state.around, now))
      file.state = { role: roleState(file.document, governance, file.tree, now, file.role), around: now };
    return file.state.role;
  }

  /**
   * An open role with its text of now and what was last read of it, at most a key press ago: for answers that look at
   * the lines around the cursor and must not wait until the file has been read again.
   */
  async recentRole(uri: string): Promise<RoleState | undefined> {
    const file = this.world.open.get(uri);
    if (!file?.recent || file.state) return this.role(uri);
    const governance = await this.upkeep.governance(uri);
    const isStill = this.world.open.get(uri) === file && file.recent.governance === governance;
    return isStill ? { ...file.recent, document: file.document } : this.role(uri);
  }

  /** An open file that is no role at its current version; undefined for other files. */
  async file(uri: string): Promise<FileState | undefined> {
    const { open, around } = this.world;
    const kind = open.get(uri)?.kind;
    if (!isNoRole(kind)) return undefined;
    const governance = await this.upkeep.governance(uri);
    const file = open.get(uri);
    if (file && kind === 'pay' && this.world.isFile(uri))
      this.world.payChanged(around.setPay(uri, file.tree));
    if (kind === 'taxonomy' && this.governs.get(uri) !== governance.taxonomy.uri) {
      this.governs.set(uri, governance.taxonomy.uri);
      await this.upkeep.regovern(parentOf(uri) ?? '');
    }
    return file && fileState(file.document, kind, governance, file.tree);
  }

  closed(uri: string): void {
    this.governs.delete(uri);
  }
}

function sameAround(a: Around, b: Around): boolean {
  return a.base === b.base && a.pay === b.pay && a.basePay === b.basePay;
}

/** Files with problems of their own that are no roles. */
export function isNoRole(kind: FileKind | undefined): kind is FileState['kind'] {
  return kind !== undefined && kind !== 'role';
}
