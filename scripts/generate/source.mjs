// Reads schemas/source: many small YAML files, one namespace of definitions. Short spellings that only the
// sources know are written out here, so that every other step works on plain JSON Schema (draft-07).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './paths.mjs';

/** The kinds of files, each the name of a definition and of a schema. */
export const fileKinds = ['role', 'taxonomy', 'library', 'pay', 'assessment'];

const ownKey = { description: 'A key of your own. Rolewright keeps it as it is and never checks it.' };

/** All definitions by name, in plain JSON Schema. Throws when two files define one name. */
export function readDefinitions(folder = join(root, 'schemas/source')) {
  const sources = {};
  for (const file of readdirSync(folder).sort()) {
    for (const [name, schema] of Object.entries(parse(readFileSync(join(folder, file), 'utf8')))) {
      if (sources[name]) throw new Error(`schemas/source/${file} defines "${name}" a second time.`);
      sources[name] = schema;
    }
  }
  const parts = Object.entries(sources).filter(([name]) => name !== 'lists');
  return Object.fromEntries(parts.map(([name, schema]) => [name, writtenOut(schema, sources)]));
}

/** The names of definitions of maps; the others are single values and lists inside them. */
export function definitionNames(definitions) {
  return Object.keys(definitions)
    .filter((name) => definitions[name].properties)
    .sort();
}

/** A copy of a schema in which every nested schema has gone through `change`. */
export function mapSchemas(schema, change) {
  if (schema === null || typeof schema !== 'object') return schema;
  const each = (map) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
  const copy = { ...schema };
  for (const key of ['properties', 'patternProperties']) if (copy[key]) copy[key] = each(copy[key]);
  for (const key of ['items', 'additionalProperties', 'if', 'then', 'else', 'not']) {
    if (key in copy) copy[key] = change(copy[key]);
  }
  for (const key of ['anyOf', 'allOf', 'oneOf']) if (copy[key]) copy[key] = copy[key].map(change);
  return copy;
}

/** The name of the definition that a schema refers to, or undefined. */
export function refName(schema) {
  return schema?.$ref?.replace('#/definitions/', '');
}

function writtenOut(schema, sources) {
  const copy = mapSchemas(spread(schema, sources), (inner) => writtenOut(inner, sources));
  if (copy?.properties) {
    copy.patternProperties = { '^x-': ownKey };
    copy.additionalProperties ??= false;
  }
  if (copy?.enum && copy['x-meanings']) {
    copy.enumDescriptions = copy.enum.map((word) => copy['x-meanings'][word]);
  }
  return copy;
}

/** Puts the keys of another definition where a schema says `$include`. */
function spread(schema, sources) {
  if (!schema?.properties?.$include) return schema;
  const entries = Object.entries(schema.properties).flatMap(([key, value]) =>
    key === '$include' ? Object.entries(sources[value].properties) : [[key, value]],
  );
  return { ...schema, properties: Object.fromEntries(entries) };
}
