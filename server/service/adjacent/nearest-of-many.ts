import { type Coordinates, coordinatesOf } from '../../model/coordinates/coordinates';
import { scaleOf } from '../../model/coordinates/distance';
import type { Index } from '../../model/facts/facts';
import { parseCode, type RoleCode } from '../../model/role/code';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { leaving } from './leaving';
import { mainFile } from './main-file';
import { comparePlaces, exact, type Found, foundAt, type Near, type NearestRoles } from './nearest';

/**
 * The search of `nearestRoles` for many roles of one index, one after the other: the codes are laid out once, and then a
 * search costs the same however many there are.
 */
export function nearestOfMany(): NearestRoles {
  let kept: { readonly taxonomy: Taxonomy; readonly heads: object; readonly table: Table } | undefined;
  return (code, taxonomy, index, count) => {
    if (kept?.taxonomy !== taxonomy || kept.heads !== index.heads || kept.table.count < count)
      kept = { taxonomy, heads: index.heads, table: new Table(taxonomy, index, count) };
    return kept.table.around(code, count);
  };
}

interface Standing {
  readonly uri: string;
  readonly code: RoleCode;
  readonly leaving: number;
}

/** Codes that share some coordinates with a place, and how far from it they are at most. */
interface Ring {
  readonly key: string;
  readonly distance: number;
}

/**
 * Codes by level with what they share of the tree. All codes of a ring that are in no narrower one are equally far from a
 * place, so that the first few of each ring (living ones first, then by code) are all that can be among the nearest.
 */
class Table {
  private readonly rings = new Map<string, Standing[]>();
  private readonly levels = new Set<string>();

  constructor(
    private readonly taxonomy: Taxonomy,
    index: Index,
    readonly count: number,
  ) {
    for (const each of standing(taxonomy, index)) {
      this.levels.add(each.code.level);
      for (const key of ringKeys(coordinatesOf(each.code, taxonomy))) this.put(key, each);
    }
  }

  /** One more than are asked for: the role itself may be among them. */
  private put(key: string, each: Standing): void {
    const ring = this.rings.get(key);
    if (!ring) this.rings.set(key, [each]);
    else if (ring.length <= this.count) ring.push(each);
  }

  around(code: RoleCode, count: number): readonly Near[] {
    const best = new Map<string, Found>();
    let limit = Number.POSITIVE_INFINITY;
    for (const { key, distance } of this.ringsAround(code)) {
      if (distance > limit) break;
      for (const { uri, code: other, leaving } of this.rings.get(key) ?? [])
        if (other.text !== code.text && !best.has(other.text))
          best.set(other.text, foundAt(code, { uri, code: other, leaving }, this.taxonomy));
      if (best.size >= count) limit = distance;
    }
    const sorted = [...best.values()].sort(comparePlaces).slice(0, count);
    return sorted.map(({ uri, code: other, distance }) => ({ uri, code: other, distance }));
  }

  /** The nearest first. */
  private ringsAround(code: RoleCode): readonly Ring[] {
    const { taxonomy } = this;
    const here = coordinatesOf(code, taxonomy);
    const rings = [...this.levels].flatMap((level) => {
      const at = coordinatesOf({ ...code, level }, taxonomy);
      const keys = ringKeys(at);
      return outside(at).map((place, which): Ring => {
        const { total } = scaleOf(taxonomy).between(here, place);
        return { key: keys[which] ?? '', distance: exact(total) };
      });
    });
    return rings.filter(({ key }) => this.rings.has(key)).sort((a, b) => a.distance - b.distance);
  }
}

/** Living ones first, then by code. */
function standing(taxonomy: Taxonomy, index: Index): readonly Standing[] {
  const codes = [...index.codesByFunction()].flatMap(([, some]) => some);
  const all = codes.flatMap((text): Standing[] => {
    const code = parseCode(text);
    const facts = code && mainFile(index.byCode(text), taxonomy);
    return facts ? [{ uri: facts.uri, code, leaving: Number(leaving(facts.status)) }] : [];
  });
  return all.sort((a, b) => a.leaving - b.leaving || (a.code.text < b.code.text ? -1 : 1));
}

/** From the narrowest to the widest; the places of `outside` stand in the same order. */
function ringKeys({ level, superfunction, function: fn, focus }: Coordinates): readonly string[] {
  return [
    ...[`f ${fn} ${level} ${focus}`, `f ${fn} ${level}`],
    ...[`s ${superfunction} ${level} ${focus}`, `s ${superfunction} ${level}`],
    ...[`a ${level} ${focus}`, `a ${level}`],
  ];
}

/** A place in each ring that is in no narrower one. */
function outside(at: Coordinates): readonly Coordinates[] {
  const [focus, fn, superfunction] = [{ focus: '' }, { function: '' }, { function: '', superfunction: '' }];
  return [{}, focus, fn, { ...fn, ...focus }, superfunction, { ...superfunction, ...focus }].map((other) => ({
    ...at,
    ...other,
  }));
}
