import type { FileKind } from './file-kind';
import type { DefinitionName } from './generated/keys';
import type { RawError } from './generated/validators';
import { validators } from './generated/validators';
import type { ValueInfo } from './key-info';
import { definitionNamed } from './keys';

export type { DefinitionName } from './generated/keys';

type Path = (string | number)[];

/** A place where a value has not the shape that its schema asks for. */
export interface ShapeError {
  /** Where the wrong value stands; for a missing or an unknown key, the map around it. */
  path: Path;
  /** The schema's word for what is wrong: `type`, `required`, `additionalProperties`, `enum`, `pattern`, `not`, … */
  keyword: string;
  /** The schema's details, such as `allowedValues` or `limit`; `alternatives` where one of several keys is missing, `keys` for keys that exclude each other. */
  params: Record<string, unknown>;
  /** The key that is missing or unknown. */
  key?: string;
}

/** A value with a definition of its own, which can be checked alone. */
export interface ShapeUnit {
  definition: DefinitionName;
  path: Path;
  value: unknown;
}

/**
 * Checks one value against one definition, without entering units inside it (a role's components, a taxonomy's
 * levels). Each fault is told once. The value is plain data; it may be of any shape.
 */
export function validate(definition: DefinitionName, value: unknown): ShapeError[] {
  const validator = validators[definition];
  if (validator(value)) return [];
  const raw = validator.errors ?? [];
  return raw.flatMap((error) => shapeError(error, raw, value, definition));
}

/** The units of a file: its top map first, then every unit inside, in the order of the text. */
export function shapeUnits(kind: FileKind, value: unknown): ShapeUnit[] {
  const units: ShapeUnit[] = [];
  collect({ kind: 'map', definition: kind }, value, [], units, true);
  return units;
}

/** Checks a whole file: its top map and every unit inside, with paths from the top of the file. */
export function validateFile(kind: FileKind, value: unknown): ShapeError[] {
  return shapeUnits(kind, value).flatMap(({ definition, path, value: part }) =>
    validate(definition, part).map((error) => ({ ...error, path: [...path, ...error.path] })),
  );
}

function collect(info: ValueInfo, value: unknown, path: Path, units: ShapeUnit[], top = false): void {
  const { items } = info;
  if (items && Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(items, item, [...path, index], units);
    });
    return;
  }
  const definition = info.definition === undefined ? undefined : definitionNamed(info.definition);
  if (!definition) return;
  if (top || definition.unit) units.push({ definition: info.definition as DefinitionName, path, value });
  if (!isMap(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const known =
      definition.keys.find((candidate) => candidate.key === key) ?? freeKey(definition.freeKey, key);
    if (known) collect(known, inner, [...path, key], units);
  }
}

function freeKey(info: ValueInfo | undefined, key: string): ValueInfo | undefined {
  return key.startsWith('x-') ? undefined : info;
}

function shapeError(
  error: RawError,
  all: RawError[],
  value: unknown,
  definition: DefinitionName,
): ShapeError[] {
  const { keyword, instancePath, params } = error;
  const place = pathOf(instancePath, value);
  switch (keyword) {
    case 'if':
      return [];
    case 'required':
      return isAlternative(error, all)
        ? []
        : [{ path: place, keyword, params, key: String(params.missingProperty) }];
    case 'anyOf':
      return [missingAlternative(error, all, place)];
    case 'additionalProperties':
      return [{ path: place, keyword, params, key: String(params.additionalProperty) }];
    case 'not':
      return [{ path: place, keyword, params: { keys: definitionNamed(definition)?.notTogether ?? [] } }];
    default:
      return [{ path: place, keyword, params }];
  }
}

/** In these schemas `anyOf` only ever says that one of several keys must stand. */
function missingAlternative(error: RawError, all: RawError[], path: Path): ShapeError {
  const alternatives = all
    .filter((other) => other.keyword === 'required' && other.instancePath === error.instancePath)
    .map((other) => String(other.params.missingProperty));
  const first = alternatives[0] ?? '';
  return { path, keyword: 'required', params: { missingProperty: first, alternatives }, key: first };
}

function isAlternative(error: RawError, all: RawError[]): boolean {
  return all.some((other) => other.keyword === 'anyOf' && other.instancePath === error.instancePath);
}

/** The steps of a JSON pointer; a number only where the value has a list, as a key may look like a number. */
function pathOf(pointer: string, value: unknown): Path {
  const path: Path = [];
  let current = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(current) ? Number(key) : key);
    current = (current as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
