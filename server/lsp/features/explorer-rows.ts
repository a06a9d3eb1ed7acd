import type { Index } from '../../model/facts/facts';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { fileName, folderOf } from '../../model/text/uri';
import type { ExplorerRow, FindRolesResult } from '../../protocol/explorer';
import type { FoundRole } from '../../service/explorer/find-roles';
import { codeOf } from '../../service/explorer/grouped-roles';
import { levelOf } from '../../service/explorer/order';
import { type Branch, idOf, isRole, type RoleLeaf, type TreeNode } from '../../service/explorer/tree-node';
import { explorerMessages as say } from '../../service/messages/explorer';
import type { Overview, ProblemCount } from '../overview';

/** What of the overview rows show. */
type Shown = Pick<Overview, 'countOf' | 'reading'>;

/** A row of the tree in the words that a person reads. */
export function explorerRow(node: TreeNode, overview: Shown): ExplorerRow {
  return isRole(node) ? roleRow(node, overview.countOf(node.facts.uri)) : branchRow(node, overview);
}

function roleRow(node: RoleLeaf, { errors, warnings }: ProblemCount): ExplorerRow {
  const { facts, taxonomy, title, owner } = node;
  const code = codeOf(facts);
  const label = title ?? facts.code ?? say.untitled;
  const level = levelText(node);
  const region = facts.region === taxonomy.region ? undefined : facts.region;
  const status = taxonomy.words.status.get(node.status ?? '')?.name.toLowerCase() ?? node.status;
  // A side bar is narrow: the level's name stands in the tooltip.
  const brief = [code?.level ?? facts.level, region, status];
  const problems = say.problems(errors, warnings);
  const lines = [
    ...[label, texts([facts.code, level, status]).join(' · '), region && say.region(region)],
    ...[owner && say.owner(owner), problems, fileName(facts.uri)],
  ];
  return {
    id: idOf(node),
    kind: 'role',
    label,
    description: texts(brief).join(' · '),
    tooltip: texts(lines).join('\n'),
    spoken: texts([label, level, region, status, problems]).join(', '),
    open: false,
    errors,
    warnings,
    uri: facts.uri,
    ...idsOf(taxonomy, code),
  };
}

function branchRow(node: Branch, overview: Shown): ExplorerRow {
  const { place, taxonomy, roles } = node;
  const label = branchLabel(node);
  const counts = roles.map(({ uri }) => overview.countOf(uri));
  const errors = counts.reduce((sum, each) => sum + each.errors, 0);
  const warnings = counts.reduce((sum, each) => sum + each.warnings, 0);
  const full = branchMeaning(node);
  // Roles that are not read yet are not none.
  const many = roles.length === 0 && overview.reading ? '' : say.roles(roles.length);
  const problems = say.problems(errors, warnings);
  const ids = place.kind === 'focus' ? { function: place.function, focus: place.id } : undefined;
  return {
    id: idOf(node),
    kind: place.kind,
    label,
    description: many,
    tooltip: texts([full, node.description, many, problems]).join('\n'),
    spoken: texts([full, many, problems]).join(', '),
    open: roles.length > 0 || place.kind === 'superfunction' || taxonomyHasRows(node),
    errors,
    warnings,
    ...idsOf(taxonomy, place.kind === 'function' ? { function: place.id } : ids),
  };
}

/** A taxonomy shows its functions also while none has a role. */
function taxonomyHasRows({ place, taxonomy }: Branch): boolean {
  return place.kind === 'taxonomy' && taxonomy.functions.size > 0;
}

function branchLabel({ place, name, taxonomy: { uri } }: Branch): string {
  if (place.kind === 'uncoded') return say.uncoded;
  if (place.kind !== 'taxonomy') return name ?? place.id;
  return name ?? (uri === undefined ? say.builtIn : fileName(folderOf(uri).slice(0, -1)));
}

/** What kind of thing it is, under the taxonomy's own word, and its id. */
function branchMeaning(node: Branch): string {
  const { place, name, taxonomy } = node;
  if (place.kind === 'uncoded') return say.uncodedTip;
  if (place.kind === 'taxonomy')
    return taxonomy.uri === undefined
      ? say.builtIn
      : say.taxonomy(fileName(folderOf(taxonomy.uri).slice(0, -1)));
  const label = taxonomy.labels[place.kind] ?? place.kind;
  return name === undefined ? say.undeclared(label, place.id) : say.branch(label, name, place.id);
}

/** The level as `P3 Senior`. */
function levelText({ facts, taxonomy }: RoleLeaf): string | undefined {
  const level = levelOf(facts, taxonomy);
  if (!level) return codeOf(facts)?.level ?? facts.level;
  return level.name === level.id ? level.id : `${level.id} ${level.name}`;
}

function idsOf(
  { uri }: Taxonomy,
  code: { readonly function: string; readonly focus?: string } | undefined,
): Pick<ExplorerRow, 'taxonomy' | 'function' | 'focus'> {
  return {
    ...(uri === undefined ? {} : { taxonomy: uri }),
    ...(code ? { function: code.function } : {}),
    ...(code?.focus === undefined ? {} : { focus: code.focus }),
  };
}

/** A role in the list of those that were found; of several taxonomies `taxonomies` tells the names. */
export function foundRow(
  { facts, title, by }: FoundRole,
  taxonomies: ReadonlyMap<string | undefined, Taxonomy>,
): FindRolesResult['roles'][number] {
  const taxonomy = taxonomies.get(facts.taxonomy);
  const code = codeOf(facts);
  const fn = code && (taxonomy?.functions.get(code.function)?.name ?? code.function);
  const region = facts.region === taxonomy?.region ? undefined : facts.region;
  const where = taxonomies.size > 1 ? taxonomy?.name : undefined;
  return {
    uri: facts.uri,
    label: title ?? facts.code ?? fileName(facts.uri),
    description: texts([title && facts.code, fn, region, where]).join(' · '),
    ...(by ? { detail: by.field === 'owner' ? say.owner(by.text) : say[by.field](by.text) } : {}),
  };
}

function texts(parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part) => part !== undefined && part !== '') as string[];
}

/** Where the code of a role stands; undefined where it has none. */
export function codePlace(index: Index, uri: string) {
  return index.role(uri)?.uses.find(({ kind, definition }) => kind === 'role' && definition);
}
