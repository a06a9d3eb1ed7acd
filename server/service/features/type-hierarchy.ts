import type { Range, SymbolKind, SymbolTag, TypeHierarchyItem } from 'vscode-languageserver-types';
import type { RoleFacts } from '../../model/facts/facts';
import { rangeOfUse, type Use } from '../../model/facts/use';
import { parseCode } from '../../model/role/code';
import { neighbours } from '../../model/taxonomy/ladder';
import type { Level } from '../../model/taxonomy/taxonomy';
import { navigationMessages as messages } from '../messages/navigation';
import { type Rung, rungsBeside } from '../navigation/ladder';
import { definitionsOf, ownCode } from '../navigation/references';
import { roleName } from '../navigation/role-name';
import { type Scope, scopeOf } from '../navigation/scope';
import { symbolAt } from '../navigation/symbol';
import type { AnyState, Governance, Snapshot } from '../snapshot';

/** What an item carries along, so that its neighbours can be found later. `from` names the file that was asked. */
export type HierarchyData =
  | { readonly kind: 'role'; readonly code: string; readonly region?: string; readonly from: Place }
  | { readonly kind: 'level'; readonly id: string; readonly from: Place }
  | { readonly kind: 'occupation'; readonly system: string; readonly code: string; readonly from: Place };

/** The place that was asked about: it stands in for things that no file defines. */
interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** Values of LSP's SymbolKind: a role shows as a class, a level as a member of a list, an occupation as a key. */
const icons = { role: 5, level: 22, occupation: 20 } satisfies Record<HierarchyData['kind'], SymbolKind>;
const deprecated: SymbolTag = 1;

/** Makes items and finds what is above and below them, in one taxonomy at one moment. */
export class Hierarchy {
  private readonly scope: Scope;

  constructor(
    private readonly governance: Governance,
    private readonly snapshot: Snapshot,
    open?: AnyState,
  ) {
    this.scope = scopeOf(governance, snapshot, open);
  }

  /**
   * The item at an offset (UTF-16): the role on its code or level and on any other role's code, a level where it is
   * defined, an occupation on its code. Empty elsewhere.
   */
  prepare(state: AnyState, offset: number): TypeHierarchyItem[] {
    const found = symbolAt(state, offset, this.scope);
    if (!found) return [];
    const { symbol, use } = found;
    const from = { uri: state.uri, range: rangeOfUse(use) };
    if (symbol.kind === 'occupation') return this.occupation(symbol.within ?? '', symbol.id, from);
    if (symbol.kind === 'role') return this.role(this.scope.byCode(symbol.id), from, state.uri);
    if (symbol.kind !== 'level') return [];
    const own = state.kind === 'role' ? state.role.head.code : undefined;
    return own === undefined
      ? this.level(symbol.id, from)
      : this.role(this.scope.byCode(own), from, state.uri);
  }

  /** One rung up and the bridges to levels of no lower rank; for an occupation its group. */
  above(data: HierarchyData): TypeHierarchyItem[] {
    if (data.kind === 'occupation') {
      const path = this.snapshot.catalogue(data.system, this.governance.taxonomy)?.path(data.code) ?? [];
      return path.slice(-2, -1).flatMap(({ code }) => this.occupation(data.system, code, data.from));
    }
    return this.beside(data, true);
  }

  /** One rung down and the bridges to levels of lower rank; for a group of occupations what is in it. */
  below(data: HierarchyData): TypeHierarchyItem[] {
    if (data.kind === 'occupation') {
      const inside =
        this.snapshot.catalogue(data.system, this.governance.taxonomy)?.children(data.code) ?? [];
      return inside.flatMap(({ code }) => this.occupation(data.system, code, data.from));
    }
    return this.beside(data, false);
  }

  private beside(data: Exclude<HierarchyData, { kind: 'occupation' }>, up: boolean): TypeHierarchyItem[] {
    if (data.kind === 'role') {
      const code = parseCode(data.code);
      if (!code) return [];
      const { level, above, below, across } = rungsBeside(code, data.region, this.scope);
      const next = up ? above : below;
      const bridges = across.filter((rung) => leadsUp(level, rung.level) === up);
      return [
        ...(next ? [this.rung(next, data.from, false)] : []),
        ...bridges.map((rung) => this.rung(rung, data.from, true)),
      ];
    }
    const level = this.scope.taxonomy.levels.get(data.id);
    if (!level) return [];
    const { above, below, across } = neighbours(this.scope.taxonomy, level);
    const next = up ? above : below;
    const bridges = across.filter((to) => leadsUp(level, to) === up);
    return [
      ...(next ? this.level(next.id, data.from) : []),
      ...bridges.flatMap(({ id }) => this.level(id, data.from, true)),
    ];
  }

  private rung({ facts, level }: Rung, from: Place, bridge: boolean): TypeHierarchyItem {
    return this.roleItem(facts, from, bridge ? level : undefined);
  }

  private role(files: readonly RoleFacts[], from: Place, preferred?: string): TypeHierarchyItem[] {
    const facts = files.find(({ uri }) => uri === preferred) ?? files[0];
    return facts ? [this.roleItem(facts, from)] : [];
  }

  private roleItem(facts: RoleFacts, from: Place, bridgeTo?: Level): TypeHierarchyItem {
    const code = facts.code ?? '';
    const [own] = ownCode(facts);
    const data: HierarchyData = { kind: 'role', code, ...(facts.region && { region: facts.region }), from };
    return {
      name: roleName(facts, this.scope),
      kind: icons.role,
      ...(isOver(facts.status) && { tags: [deprecated] }),
      detail: [code, ...(bridgeTo ? [messages.bridgeTo(this.track(bridgeTo))] : [])].join(' · '),
      ...placed({ uri: facts.uri, use: own?.use }, from),
      data,
    };
  }

  private level(id: string, from: Place, bridge = false): TypeHierarchyItem[] {
    const level = this.scope.taxonomy.levels.get(id);
    if (!level) return [];
    const [defined] = definitionsOf({ kind: 'level', id }, this.scope);
    const track = this.track(level);
    const data: HierarchyData = { kind: 'level', id, from };
    return [
      {
        name: level.name === id ? id : `${id} ${level.name}`,
        kind: icons.level,
        detail: bridge ? messages.bridgeTo(track) : track,
        ...placed({ uri: defined?.uri, use: defined?.use }, from),
        data,
      },
    ];
  }

  private occupation(system: string, code: string, from: Place): TypeHierarchyItem[] {
    const catalogue = this.snapshot.catalogue(system, this.governance.taxonomy);
    const entry = catalogue?.get(code);
    if (!catalogue || !entry) return [];
    const data: HierarchyData = { kind: 'occupation', system, code, from };
    return [
      {
        name: `${code} ${entry.title}`,
        kind: icons.occupation,
        detail: [entry.kind, catalogue.name].filter(Boolean).join(' · '),
        ...placed({ uri: undefined, use: undefined }, from),
        data,
      },
    ];
  }

  private track({ track }: Level): string {
    return track === undefined ? '' : (this.scope.taxonomy.tracks.get(track)?.name ?? track);
  }
}

function placed({ uri, use }: { uri: string | undefined; use: Use | undefined }, from: Place) {
  const range = use ? rangeOfUse(use) : from.range;
  return { uri: use && uri ? uri : from.uri, range, selectionRange: range };
}

function leadsUp(from: Level | undefined, to: Level): boolean {
  return (to.rank ?? 0) >= (from?.rank ?? 0);
}

function isOver(status: string | undefined): boolean {
  return status === 'deprecated' || status === 'retired';
}
