import { type ExportRules, isDraft, isShown } from '../../card/export/audience';
import type { ExportFunction, ExportGroup, ExportIndex } from '../../card/export/index-page';
import { FileNames } from '../../card/export/names';
import { exportWords as words } from '../../card/export/words';
import type { RoleFacts } from '../../model/facts/facts';
import { groupBy } from '../../model/group-by';
import { parseCode } from '../../model/role/code';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Workspace } from '../../workspace/workspace';

export type ExportFormat = 'html' | 'markdown' | 'json' | 'csv';

export interface ExportOptions extends ExportRules {
  readonly format: ExportFormat;
  /** Drafts may go to candidates. */
  readonly withDrafts: boolean;
}

/** What goes where. Paths are relative to the export. */
export interface ExportPlan {
  readonly index: ExportIndex;
  readonly taxonomy: Taxonomy;
  /** Files of roles with the path that each gets. */
  readonly roles: ReadonlyMap<string, string>;
  /** Functions with roles, with the path of their ladder. */
  readonly ladders: ReadonlyMap<string, string>;
}

export interface ExportRefusal {
  /** For people. */
  readonly refusal: string;
  /** Only drafts stand in the way. */
  readonly drafts: boolean;
}

const endings = { html: 'html', markdown: 'md', json: 'json', csv: 'csv' } as const;

/** Plans the export of all roles of one taxonomy, or says in a sentence why there is none. */
export function planExport(
  workspace: Workspace,
  taxonomy: Taxonomy,
  { format, audience, withDrafts }: ExportOptions,
): ExportPlan | ExportRefusal {
  const all = [...workspace.snapshot().index.roles()].filter(
    (facts) => facts.taxonomy === taxonomy.uri && isShown(facts.status, audience),
  );
  const drafts = all.filter(({ status }) => isDraft(status));
  if (audience === 'candidate' && !withDrafts && drafts.length > 0)
    return { refusal: words.drafts(drafts.map(nameOf).sort()), drafts: true };
  if (all.length === 0) return { refusal: words.nothing, drafts: false };
  const names = { role: new FileNames(), ladder: new FileNames() };
  const sorted = all.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const ending = endings[format];
  const roles = new Map(
    sorted.map(
      (facts) => [facts.uri, `roles/${names.role.of(fileStem(facts, taxonomy))}.${ending}`] as const,
    ),
  );
  const functions = groupBy(sorted, ({ code }) => parseCode(code ?? '')?.function);
  const ladders = new Map(
    [...functions.keys()].flatMap((fn) =>
      fn === undefined ? [] : [[fn, `ladders/${names.ladder.of(fn)}.${ending}`] as const],
    ),
  );
  return { index: indexOf(taxonomy, functions, roles, ladders), taxonomy, roles, ladders };
}

function nameOf({ code, title, uri }: RoleFacts): string {
  return code ?? title ?? uri;
}

/** The code, and the region where it is not that of the taxonomy. */
function fileStem({ code, region, title }: RoleFacts, taxonomy: Taxonomy): string {
  const elsewhere = region === undefined || region === taxonomy.region ? [] : [region];
  return [code ?? title ?? 'role', ...elsewhere].join('.');
}

function indexOf(
  taxonomy: Taxonomy,
  functions: ReadonlyMap<string | undefined, readonly RoleFacts[]>,
  roles: ReadonlyMap<string, string>,
  ladders: ReadonlyMap<string, string>,
): ExportIndex {
  const listed = [...functions].map(([fn, facts]): ExportFunction & { above: string | undefined } => {
    const defined = fn === undefined ? undefined : taxonomy.functions.get(fn);
    const ladder = fn === undefined ? undefined : ladders.get(fn);
    return {
      id: fn ?? '',
      name: defined?.name ?? fn ?? words.elsewhere,
      above: defined?.superfunction,
      ...(defined?.description === undefined ? {} : { description: defined.description }),
      ...(ladder === undefined ? {} : { ladder }),
      roles: byRank(facts, taxonomy).map((each) => exported(each, taxonomy, roles.get(each.uri) ?? '')),
    };
  });
  const groups = groupBy(listed, ({ above }) => above);
  const order = [...taxonomy.superfunctions.keys(), undefined];
  const rest = [...groups.keys()].filter((id) => !order.includes(id));
  return {
    title: words.title(taxonomy.name),
    groups: [...order, ...rest].flatMap((id): ExportGroup[] => {
      const inside = groups.get(id);
      if (!inside) return [];
      const name = id === undefined ? words.elsewhere : (taxonomy.superfunctions.get(id)?.name ?? id);
      return [{ name, functions: inside.map(({ above: _, ...each }) => each) }];
    }),
  };
}

/** The lowest level first; roles without a known one last. */
function byRank(facts: readonly RoleFacts[], { levels }: Taxonomy): readonly RoleFacts[] {
  const rank = ({ level }: RoleFacts): number => levels.get(level ?? '')?.rank ?? Number.MAX_SAFE_INTEGER;
  return facts.toSorted((a, b) => rank(a) - rank(b));
}

function exported({ code, title, level, region, uri }: RoleFacts, taxonomy: Taxonomy, path: string) {
  const focus = parseCode(code ?? '')?.focus;
  const known = level === undefined ? undefined : taxonomy.levels.get(level);
  return {
    path,
    code: code ?? '',
    title: title ?? code ?? uri,
    level: known ? `${known.id} ${known.name}` : (level ?? ''),
    focus: focus === undefined ? '' : (taxonomy.focuses.get(focus)?.name ?? focus),
    ...(region === undefined || region === taxonomy.region ? {} : { region }),
  };
}
