import type { Node } from '../syntax/node';
import type { Path } from '../text/span';
import type { Part, Place, Role, RoleHead } from './role';

/**
 * A role of another region as it is meant: top-level keys that it has replace those of the base, component sections
 * one by one, and everything else is the base's. What comes from the base says so: parts carry its uri, and `taken`
 * names the keys. A key without a value replaces nothing; an empty list replaces what the base has. Pure.
 */
export function overlay(base: Role, over: Role): Role {
  const own = (key: string): boolean => hasKey(over, key);
  const taken = new Map<string, Place>(over.taken);
  const take = (key: string, path: Path): void => {
    taken.set(key, base.taken?.get(key) ?? { uri: base.uri, path });
  };
  const fromBase = Object.keys(base.head).filter((key) => !own(key));
  const parts = [...lists, 'components'].filter((key) => !own(key) && hasKey(base, key));
  for (const key of [...fromBase, ...parts]) take(key, [key]);
  const head = Object.fromEntries(fromBase.map((key) => [key, base.head[key as keyof RoleHead]]));
  return {
    ...over,
    head: { ...head, ...over.head },
    sections: sections(base, over, take),
    aliases: own('aliases') ? over.aliases : of(base, base.aliases),
    classifications: own('classifications') ? over.classifications : of(base, base.classifications),
    outputs: own('outputs') ? over.outputs : of(base, base.outputs),
    excludes: own('excludes') ? over.excludes : of(base, base.excludes),
    base: base.uri,
    taken,
  };
}

const lists = ['aliases', 'classifications', 'outputs', 'excludes'] as const;

function sections(base: Role, over: Role, take: (key: string, path: Path) => void): Role['sections'] {
  const own = new Map(
    over.sections.filter(({ path }) => has(over, path)).map((section) => [section.key, section]),
  );
  const merged = base.sections.map((section) => {
    const replaced = own.get(section.key);
    if (replaced) return replaced;
    take(`components.${section.key}`, section.path);
    return { ...section, parts: of(base, section.parts) };
  });
  const known = new Set(base.sections.map(({ key }) => key));
  return [...merged, ...over.sections.filter(({ key }) => !known.has(key))];
}

function of<T>(base: Role, parts: readonly Part<T>[]): readonly Part<T>[] {
  return parts.map(({ data, path, node, green, uri = base.uri }) => ({ data, path, node, green, uri }));
}

/** A key that stands in the file, or was taken already. */
function hasKey(role: Role, key: string): boolean {
  return has(role, [key]) || role.taken?.has(key) === true;
}

function has({ view, tree }: Role, path: Path): boolean {
  return !isBlank(view.at(tree.root, path));
}

function isBlank(node: Node | undefined): boolean {
  return !node || (node.green.kind === 'scalar' && node.green.value === null);
}

/** Where a part of a role stands when it was taken from another file; undefined for what is the role's own. */
export function takenFrom({ taken }: Role, path: Path): Place | undefined {
  const [first, section] = path;
  if (!taken || first === undefined) return undefined;
  const inSection = first === 'components' && section !== undefined;
  const place = taken.get(inSection ? `components.${section}` : String(first));
  return place && { uri: place.uri, path: [...place.path, ...path.slice(inSection ? 2 : 1)] };
}
