import type { ExportIndex } from '../../card/export/index-page';
import { FileNames } from '../../card/export/names';
import { type ExportRules, isDraft, isShown } from '../../card/export/rules';
import { exportWords as words } from '../../card/export/words';
import type { Index, RoleFacts } from '../../model/facts/facts';
import { groupBy } from '../../model/group-by';
import { parseCode } from '../../model/role/code';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { mainFile } from '../../service/adjacent/main-file';
import type { Workspace } from '../../workspace/workspace';
import { tableOfContents } from './contents';

export type ExportFormat = 'html' | 'markdown' | 'json' | 'csv';

export interface ExportOptions extends ExportRules {
  readonly format: ExportFormat;
}

/** What goes where. Paths are relative to the export. */
export interface ExportPlan {
  readonly index: ExportIndex;
  readonly taxonomy: Taxonomy;
  /** Files of roles with the path that each gets, function by function. */
  readonly roles: ReadonlyMap<string, string>;
  readonly functions: readonly PlannedFunction[];
  /** Every file that will be written. */
  readonly paths: readonly string[];
}

/** A role as readers see it in a list; its region only where it is not that of the taxonomy. */
export interface ShownRole
  extends Pick<RoleFacts, 'uri' | 'code' | 'region' | 'title' | 'level' | 'status'> {}

export interface PlannedRole extends ShownRole {
  readonly path: string;
}

export interface PlannedFunction {
  /** Undefined for roles whose code names none. */
  readonly id: string | undefined;
  /** The path of its ladder, where it has one. */
  readonly ladder: string | undefined;
  readonly roles: readonly PlannedRole[];
}

export interface ExportRefusal {
  /** For people. */
  readonly refusal: string;
  /** Only drafts stand in the way. */
  readonly drafts: boolean;
}

const endings = { html: 'html', markdown: 'md', json: 'json', csv: 'csv' } as const;

/** The page, document or table that a reader opens first. */
export const firstFiles = {
  html: 'index.html',
  markdown: 'index.md',
  json: 'index.json',
  csv: 'roles.csv',
} as const;

/** Plans the export of all roles of one taxonomy, or says in a sentence why there is none. */
export function planExport(
  workspace: Workspace,
  taxonomy: Taxonomy,
  options: ExportOptions,
): ExportPlan | ExportRefusal {
  const { audience, withDrafts } = options;
  const { index } = workspace.snapshot();
  const all = [...index.roles()]
    .filter((facts) => facts.taxonomy === taxonomy.uri)
    .map((facts) => asShown(facts, index, taxonomy))
    .filter(({ status }) => isShown(status, audience))
    .sort(byName);
  const drafts = all.filter(({ status }) => isDraft(status));
  if (audience === 'candidate' && !withDrafts && drafts.length > 0)
    return { refusal: words.drafts(drafts.map(nameOf)), drafts: true };
  if (all.length === 0) return { refusal: words.nothing, drafts: false };
  return planned(all, taxonomy, options);
}

function planned(
  all: readonly ShownRole[],
  taxonomy: Taxonomy,
  { format, audience }: ExportOptions,
): ExportPlan {
  const ending = endings[format];
  const names = { role: new FileNames(), ladder: new FileNames() };
  const functions = [...groupBy(all, ({ code }) => parseCode(code ?? '')?.function)].map(
    ([id, roles]): PlannedFunction => ({
      id,
      ladder: id === undefined || format === 'csv' ? undefined : `ladders/${names.ladder.of(id)}.${ending}`,
      roles: roles.map((role) => ({
        ...role,
        path: `roles/${names.role.of(fileStem(role))}.${ending}`,
      })),
    }),
  );
  const roles = functions.flatMap((each) => each.roles);
  const ladders = functions.flatMap(({ ladder }) => ladder ?? []);
  return {
    index: tableOfContents(taxonomy, functions, audience),
    taxonomy,
    roles: new Map(roles.map(({ uri, path }) => [uri, path])),
    functions,
    paths:
      format === 'csv'
        ? [firstFiles.csv, 'components.csv']
        : [firstFiles[format], ...ladders, ...roles.map(({ path }) => path)],
  };
}

/** What a file for one region does not say stands in the main file of its code. */
function asShown(facts: RoleFacts, index: Index, taxonomy: Taxonomy): ShownRole {
  const { uri, code, region, title, level, status } = facts;
  const main = code === undefined ? undefined : mainFile(index.byCode(code), taxonomy);
  return {
    ...{ uri, code, region: region === taxonomy.region ? undefined : region },
    title: title ?? main?.title,
    level: level ?? main?.level,
    status: status ?? main?.status,
  };
}

/** By code, then the main file before those of regions. */
function byName(a: ShownRole, b: ShownRole): number {
  const keys = (role: ShownRole): string[] => [nameOf(role), role.region ?? '', role.uri];
  const [first, second] = [keys(a), keys(b)];
  const at = first.findIndex((key, index) => key !== second[index]);
  return at < 0 ? 0 : (first[at] ?? '') < (second[at] ?? '') ? -1 : 1;
}

function nameOf({ code, title, uri }: ShownRole): string {
  return code ?? title ?? uri;
}

/** The code, and the region where it is not that of the taxonomy. */
function fileStem({ code, title, region }: ShownRole): string {
  return [code ?? title ?? 'role', region ?? []].flat().join('.');
}
