// Writes the TypeScript shapes of what stands in files, from the same definitions as the schemas.
import { compile } from 'json-schema-to-typescript';
import { header } from './paths.mjs';
import { definitionNames, mapSchemas, readDefinitions, refName } from './source.mjs';

const path = 'server/model/generated/types.ts';
const ownKeys = 'ownKeysStandHere';
const dollar = '$';

/** The step: `types.ts`. */
export const typesStep = {
  name: 'types',
  folders: ['server/model/generated'],
  outputs: async () => new Map([[path, await types(readDefinitions())]]),
};

async function types(definitions) {
  const names = definitionNames(definitions);
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }]));
  const bundle = {
    title: 'FilesByDefinition',
    description: 'The type of each definition of the schemas, by its name.',
    type: 'object',
    required: names,
    additionalProperties: false,
    properties,
    definitions: Object.fromEntries(names.map((name) => [name, shape(name, definitions)])),
  };
  const text = await compile(bundle, 'FilesByDefinition', {
    bannerComment: `// ${header}`,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 110 },
  });
  return withOwnKeys(text);
}

/** The shape of a definition alone: no conditions, no empty value, no key that is not known. */
function shape(name, definitions) {
  const { title, description, properties, additionalProperties, required } = definitions[name];
  return {
    title: typeName(name),
    description: description ?? title,
    type: 'object',
    ...(required && { required }),
    additionalProperties: additionalProperties === true ? false : placed(additionalProperties, definitions),
    properties: {
      ...Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, placed(value, definitions)]),
      ),
      ...(typeof additionalProperties !== 'object' && { [ownKeys]: {} }),
    },
  };
}

/** A value as it may stand at its place: definitions of maps by name, all others written out. */
function placed(schema, definitions) {
  const target = definitions[refName(schema)];
  if (!target) return mapSchemas(schema, (inner) => placed(inner, definitions));
  if (!target.properties) return placed({ ...target, description: schema.description }, definitions);
  const other = [target.type].flat().filter((type) => type !== 'object');
  const alternatives = [...other.map((type) => ({ type })), { $ref: schema.$ref }];
  return { description: schema.description, anyOf: alternatives };
}

function typeName(name) {
  return `${name[0].toUpperCase()}${name.slice(1)}File`;
}

/** The user's own keys are known by their beginning, so that a mistyped key stays an error of the compiler. */
function withOwnKeys(text) {
  return text.replaceAll(`${ownKeys}?: unknown;`, `[ownKey: \`x-${dollar}{string}\`]: unknown;`);
}
