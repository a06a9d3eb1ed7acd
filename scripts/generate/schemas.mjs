// Writes one self-contained JSON Schema per kind of file, so that each works alone in any editor.
import { header } from './paths.mjs';
import { fileKinds, mapSchemas, readDefinitions, refName } from './source.mjs';

/** The step: `schemas/<kind>.schema.json`. */
export const schemasStep = {
  name: 'schemas',
  folders: ['schemas'],
  outputs: async () => {
    const definitions = readDefinitions();
    return new Map(
      fileKinds.map((kind) => [`schemas/${kind}.schema.json`, text(fileSchema(kind, definitions))]),
    );
  },
};

/** The schema of one kind of file with exactly the definitions that it needs. */
export function fileSchema(kind, definitions) {
  const used = [...reachable(definitions[kind], definitions)].sort();
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:rolewright:${kind}`,
    $comment: header.replace('schemas/;', 'schemas/source;'),
    ...definitions[kind],
    definitions: Object.fromEntries(used.map((name) => [name, definitions[name]])),
  };
}

function reachable(schema, definitions, found = new Set()) {
  const name = refName(schema);
  if (name && !found.has(name)) {
    if (!definitions[name]) throw new Error(`schemas/source refers to "${name}", which nothing defines.`);
    found.add(name);
    reachable(definitions[name], definitions, found);
  }
  mapSchemas(schema, (inner) => {
    reachable(inner, definitions, found);
    return inner;
  });
  return found;
}

/** JSON as the formatter of the repository writes it: lists of words stand on one line where they fit. */
function text(schema) {
  const long = JSON.stringify(schema, null, 2);
  const short = long.replace(/^( *)(.*)\[([^[\]{}]*?)\](,?)$/gm, (all, indent, before, items, comma) => {
    const list = items.trim().replace(/,\n\s*/g, ', ');
    const line = `${indent}${before}[${list}]${comma}`;
    return line.length <= 110 ? line : all;
  });
  return `${short}\n`;
}
