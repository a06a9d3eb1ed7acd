import type { FileKind } from './file-kind';
import { definitions } from './generated/keys';
import type { DefinitionInfo, KeyInfo, ValueInfo } from './key-info';
import type { Path } from './text/span';

const ownKey: Omit<KeyInfo, 'key'> = {
  kind: 'string',
  description: 'A key of your own. Rolewright keeps it as it is and never checks it.',
};

/** What the schema says of the map at a path, or undefined where no map with known keys can stand. */
export function definitionAt(kind: FileKind, path: Path): DefinitionInfo | undefined {
  const name = valueAt(kind, path)?.definition;
  return name === undefined ? undefined : definitions[name];
}

/**
 * The keys that may stand in the map at a path, in the order in which they are offered. Keys that a taxonomy adds are
 * not among them: see `open` and `freeKey` of `definitionAt`.
 */
export function keysAt(kind: FileKind, path: Path): readonly KeyInfo[] {
  return definitionAt(kind, path)?.keys ?? [];
}

/** The key at a path, also one that is free to choose; undefined for an unknown key and for an item of a list. */
export function keyInfo(kind: FileKind, path: Path): KeyInfo | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  const definition = definitionAt(kind, path.slice(0, -1));
  return definition && keyOf(definition, key);
}

/** What may stand as the value at a path: behind a key, or as an item of a list. The kind names the top map. */
export function valueAt(kind: FileKind, path: Path): ValueInfo | undefined {
  let value: ValueInfo | undefined = { kind: 'map', definition: kind };
  for (const step of path) {
    if (value === undefined) return undefined;
    value = typeof step === 'number' ? value.items : keyIn(value, step);
  }
  return value;
}

/** The definition of a name, such as `component`; undefined for a name that is none. */
export function definitionNamed(name: string): DefinitionInfo | undefined {
  return Object.hasOwn(definitions, name) ? definitions[name] : undefined;
}

function keyIn(value: ValueInfo, key: string): KeyInfo | undefined {
  const definition = value.definition === undefined ? undefined : definitions[value.definition];
  return definition && keyOf(definition, key);
}

function keyOf(definition: DefinitionInfo, key: string): KeyInfo | undefined {
  const known = definition.keys.find((candidate) => candidate.key === key);
  if (known) return known;
  if (key.startsWith('x-')) return { ...ownKey, key };
  return definition.freeKey && { ...definition.freeKey, key };
}

let names: ReadonlySet<string> | undefined;

/** True for a name that is a key in some place of some file. */
export function isKeyName(name: string): boolean {
  names ??= new Set(Object.values(definitions).flatMap(({ keys }) => keys.map(({ key }) => key)));
  return names.has(name);
}
