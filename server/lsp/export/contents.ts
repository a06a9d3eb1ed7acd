import type { ExportedRole, ExportFunction, ExportGroup, ExportIndex } from '../../card/export/index-page';
import type { Audience } from '../../card/export/rules';
import { exportWords as words } from '../../card/export/words';
import { groupBy } from '../../model/group-by';
import { parseCode } from '../../model/role/code';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { fileName } from '../../model/text/uri';
import type { PlannedFunction, PlannedRole } from './plan';

/** What the first page of an export lists: superfunctions in the order of the taxonomy, functions by id, roles by track and rank. */
export function tableOfContents(
  taxonomy: Taxonomy,
  functions: readonly PlannedFunction[],
  audience: Audience | undefined,
): ExportIndex {
  const groups = groupBy(functions, ({ id }) => taxonomy.functions.get(id ?? '')?.superfunction);
  const order = [...taxonomy.superfunctions.keys(), undefined];
  const rest = [...groups.keys()].filter((id) => !order.includes(id));
  const isFlat = groups.size === 1 && groups.has(undefined);
  return {
    title: words.title(taxonomy.name),
    groups: [...order, ...rest].flatMap((id): ExportGroup[] => {
      const inside = groups.get(id);
      if (!inside) return [];
      const name = id === undefined ? words.elsewhere : (taxonomy.superfunctions.get(id)?.name ?? id);
      return [
        {
          ...(isFlat ? {} : { name }),
          functions: inside.map((each) => functionOf(taxonomy, each, audience)),
        },
      ];
    }),
  };
}

function functionOf(
  taxonomy: Taxonomy,
  { id, ladder, roles }: PlannedFunction,
  audience: Audience | undefined,
): ExportFunction {
  const defined = taxonomy.functions.get(id ?? '');
  return {
    id: id ?? '',
    name: defined?.name ?? id ?? words.elsewhere,
    ...(defined?.description === undefined ? {} : { description: defined.description }),
    ...(ladder === undefined ? {} : { ladder }),
    roles: byRank(roles, taxonomy).map((role) => listed(role, taxonomy, audience)),
  };
}

/** Track by track, the lowest level first; roles without a known one last. */
function byRank(roles: readonly PlannedRole[], { levels, tracks }: Taxonomy): readonly PlannedRole[] {
  const order = [...tracks.keys()];
  const place = ({ level }: PlannedRole): number => {
    const known = levels.get(level ?? '');
    if (known?.rank === undefined) return Number.MAX_SAFE_INTEGER;
    return order.indexOf(known.track ?? '') * 1e6 + known.rank;
  };
  return roles.toSorted((a, b) => place(a) - place(b));
}

function listed(
  { code, title, level, region, status, uri, path }: PlannedRole,
  taxonomy: Taxonomy,
  audience: Audience | undefined,
): ExportedRole {
  const focus = parseCode(code ?? '')?.focus;
  const known = level === undefined ? undefined : taxonomy.levels.get(level);
  const isTold = audience === 'candidate' ? status === 'draft' : status !== 'approved';
  const state =
    status !== undefined && isTold ? (taxonomy.words.status?.get(status)?.name ?? status) : undefined;
  return {
    path,
    code: code ?? '',
    title: title ?? code ?? fileName(uri),
    level: known ? `${known.id} ${known.name}` : (level ?? ''),
    focus: focus === undefined ? '' : (taxonomy.focuses.get(focus)?.name ?? focus),
    ...(region === undefined ? {} : { region }),
    ...(state === undefined ? {} : { status: state }),
  };
}
