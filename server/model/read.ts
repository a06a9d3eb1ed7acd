import { type DefinitionName, type ShapeError, validate } from './shape';
import type { Green } from './syntax/green';
import type { Node } from './syntax/node';
import type { View } from './syntax/view';
import type { Path } from './text/span';

/** A place where the text does not have the shape that the schema wants. */
export interface PlacedError extends ShapeError {
  /** Steps from the root of the file. */
  readonly path: (string | number)[];
}

/** Data without the nulls that YAML makes of values not yet typed. */
export type Typed<T> = T extends readonly (infer Item)[]
  ? Typed<NonNullable<Item>>[]
  : T extends object
    ? { [Key in keyof T]: Typed<Exclude<T[Key], null>> }
    : T;

/** Data that has the shape of its definition, because what had not was left out, and the list of what was. */
export interface Reading<T> {
  readonly data: T;
  readonly errors: readonly PlacedError[];
  /** The node behind an object of `data`. */
  nodeOf(value: object): Node | undefined;
}

/** Keywords that say "this value cannot be used"; the others (`required`, unknown keys) leave it usable. */
const unusable = new Set([
  'type',
  'enum',
  'const',
  'pattern',
  'minimum',
  'maximum',
  'anyOf',
  'oneOf',
  'minLength',
]);

/**
 * Reads a value as a definition of the schemas. A number or a boolean where text belongs is read as it was typed
 * (`code: 010` is "010"); what cannot be used is left out of the data and listed as an error. `unread` names lists
 * whose items are definitions of their own and read apart.
 */
export function readAs<T extends object>(
  definition: DefinitionName,
  node: Node | undefined,
  view: View,
  base: Path = [],
  unread?: ReadonlySet<Green>,
): Reading<T> {
  const nodes = new Map<object, Node>();
  const value = view.data(node, nodes, unread);
  const holder = { value: isObject(value) ? value : {} };
  const errors: PlacedError[] = [];
  for (const error of validate(definition, holder.value)) {
    if (typedAsText(error, node, view, holder)) continue;
    errors.push({ ...error, path: [...base, ...error.path] });
    if (unusable.has(error.keyword)) remove(holder, error.path);
  }
  return { data: compact(holder.value) as T, errors, nodeOf: (each) => nodes.get(each) };
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

type Holder = { value: Record<string | number, unknown> };

function owner(holder: Holder, path: Path): Record<string | number, unknown> | undefined {
  let value: unknown = holder.value;
  for (const step of path.slice(0, -1)) value = isObject(value) ? value[step] : undefined;
  return isObject(value) ? value : undefined;
}

function typedAsText(error: ShapeError, node: Node | undefined, view: View, holder: Holder): boolean {
  const last = error.path.at(-1);
  if (error.keyword !== 'type' || last === undefined) return false;
  if (![error.params.type].flat().includes('string')) return false;
  const place = owner(holder, error.path);
  const typed = place?.[last];
  if (!place || (typeof typed !== 'number' && typeof typed !== 'boolean')) return false;
  place[last] = view.at(node, error.path)?.text ?? String(typed);
  return true;
}

function remove(holder: Holder, path: Path): void {
  const last = path.at(-1);
  const place = owner(holder, path);
  if (last === undefined) holder.value = {};
  else if (place) place[last] = undefined;
}

/** Drops what was removed (and empty values) from maps and lists, in place so that objects keep their nodes. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.filter((each) => each !== undefined && each !== null);
    value.splice(0, value.length, ...kept);
    for (const each of value) compact(each);
  } else if (isObject(value)) {
    for (const [key, each] of Object.entries(value)) {
      if (each === undefined || each === null) delete value[key];
      else compact(each);
    }
  }
  return value;
}
