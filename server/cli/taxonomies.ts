import type { Taxonomy } from '../model/taxonomy/taxonomy';
import type { Workspace } from '../workspace/workspace';
import { UsageError } from './usage-error';

/** The taxonomies of all roles that have been read, in the order in which roles name them. */
export async function taxonomiesOfRoles(workspace: Workspace): Promise<readonly Taxonomy[]> {
  const oneRoleOfEach = new Map<string | undefined, string>();
  for (const { taxonomy, uri } of workspace.snapshot().index.roles())
    if (!oneRoleOfEach.has(taxonomy)) oneRoleOfEach.set(taxonomy, uri);
  const governances = [...oneRoleOfEach.values()].map((uri) => workspace.governance(uri));
  return (await Promise.all(governances)).map(({ taxonomy }) => taxonomy);
}

/** The one taxonomy of all roles below this folder. Where there is none or several a usage error says so. */
export async function onlyTaxonomy(workspace: Workspace): Promise<Taxonomy> {
  const [only, ...others] = await taxonomiesOfRoles(workspace);
  if (!only) throw new UsageError('there is no role below this folder.');
  if (others.length > 0)
    throw new UsageError(
      `there are ${others.length + 1} taxonomies below this folder; run it in the folder of one.`,
    );
  return only;
}
