import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cardModel } from '../card/model';
import { sliceOfLevel } from '../card/slice/of-level';
import { renderSlice, sliceFormats } from '../card/slice/render';
import { sliceWords } from '../card/slice/words';
import { toUri } from '../host/node/node-host';
import type { Taxonomy } from '../model/taxonomy/taxonomy';
import { rolesAt } from '../workspace/level-roles';
import type { Workspace } from '../workspace/workspace';
import { openProject, payOption } from './project';
import { onlyTaxonomy, taxonomiesOfRoles } from './taxonomies';
import { orUsageError, UsageError } from './usage-error';

/** `rolewright slice`: prints all roles of one level side by side, with gaps and outliers. */
export async function runSlice(args: string[]): Promise<number> {
  const { values, positionals } = orUsageError(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, ...payOption },
    }),
  );
  const [level, ...more] = positionals;
  if (level === undefined || more.length > 0) throw new UsageError('name one level, such as P4.');
  const format = sliceFormats.find((each) => each === values.format);
  if (!format) throw new UsageError(`--format is ${sliceFormats.join(', ')}, not "${values.format}".`);
  const { workspace } = await openProject(['.'], values.pay);
  const taxonomy = await taxonomyHere(workspace);
  const snapshot = workspace.snapshot();
  const id = levelNamed(taxonomy, level);
  const models = await rolesAt(workspace, taxonomy, id, ({ resolved, governance }) =>
    cardModel({
      resolved,
      problems: [],
      catalogue: (system) => snapshot.catalogue(system, governance.taxonomy),
    }),
  );
  if (models.length === 0)
    throw new UsageError(
      `${sliceWords.noRoles(id)} ${sliceWords.levelsOfRoles(levelsOfRoles(workspace, taxonomy))}`,
    );
  process.stdout.write(renderSlice(sliceOfLevel(taxonomy, id, models), format));
  return 0;
}

/** The id of the level that a person named by its id or its name, in any capitals; else what was typed. */
function levelNamed({ levels }: Taxonomy, typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const named = [...levels.values()].find((each) =>
    [each.id, each.name].some((name) => name.toLowerCase() === wanted),
  );
  return levels.has(typed) ? typed : (named?.id ?? typed);
}

/** The levels that have a role, the lowest first. */
function levelsOfRoles(workspace: Workspace, { uri, levels }: Taxonomy): readonly string[] {
  const used = new Set<string>();
  for (const { taxonomy, level } of workspace.snapshot().index.roles())
    if (taxonomy === uri && level !== undefined) used.add(level);
  const rank = (id: string): number => levels.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...used].sort((a, b) => rank(a) - rank(b));
}

/** The taxonomy that governs this folder; else the one of all roles below it. */
async function taxonomyHere(workspace: Workspace): Promise<Taxonomy> {
  const { taxonomy, state } = await workspace.governance(toUri(resolve('here.role.yaml')));
  const known = await taxonomiesOfRoles(workspace);
  const isUsed = known.some(({ uri }) => uri === taxonomy.uri);
  return state !== 'framework' || isUsed || known.length === 0 ? taxonomy : onlyTaxonomy(workspace);
}
