// Writes the table of keys behind completions, hovers and checks: what may stand where, in which order, and why.
import { header } from './paths.mjs';
import { definitionNames, readDefinitions, refName } from './source.mjs';

const path = 'server/model/generated/keys.ts';

/** The step: `keys.ts`. */
export const keysStep = {
  name: 'keys',
  folders: ['server/model/generated'],
  outputs: async () => new Map([[path, keyTable(readDefinitions())]]),
};

function keyTable(definitions) {
  const maps = { ...definitions };
  for (const [name, schema] of Object.entries(definitions)) nameInnerMaps(schema, name, maps);
  const table = Object.fromEntries(
    Object.entries(maps)
      .filter(([, schema]) => isMap(schema))
      .map(([name, schema]) => [name, definitionInfo(name, schema, definitions)]),
  );
  const rows = Object.entries(table).map(
    ([name, info]) => `  ${JSON.stringify(name)}: ${definitionText(info)},\n`,
  );
  const names = definitionNames(definitions);
  return `// ${header}
import type { DefinitionInfo } from '../key-info';

/** A definition of the schemas, each with a compiled validator. */
export type DefinitionName =
${names.map((name) => `  | ${JSON.stringify(name)}`).join('\n')};

/** Definitions of maps by name; a dot stands in names of maps that have no definition of their own. */
export const definitions: Readonly<Record<string, DefinitionInfo>> = {
${rows.join('')}};
`;
}

function isMap(schema) {
  return schema.properties !== undefined || typeof schema.additionalProperties === 'object';
}

function nameInnerMaps(schema, name, maps) {
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    if (!value.$ref && isMap(value)) maps[`${name}.${key}`] = value;
  }
}

function definitionInfo(name, schema, definitions) {
  const free = schema.additionalProperties;
  return compact({
    description: schema.description,
    unit: schema['x-unit'],
    open: free === true || undefined,
    freeWords: schema['x-keys'],
    oneOf: schema.anyOf?.flatMap((branch) => branch.required),
    notTogether: schema.not?.required,
    freeKey: typeof free === 'object' ? keyInfo('', free, name, schema, definitions) : undefined,
    keys: Object.entries(schema.properties ?? {}).map(([key, value]) =>
      keyInfo(key, value, name, schema, definitions),
    ),
  });
}

function keyInfo(key, value, ownerName, owner, definitions) {
  const demanded = [...(owner.required ?? []), ...(owner.else?.required ?? [])];
  return compact({
    key,
    description: value.description,
    required: demanded.includes(key) || undefined,
    expected: value['x-expected'],
    recommended: value['x-recommended'],
    ...valueInfo(value, definitions, `${ownerName}.${key}`),
  });
}

function valueInfo(value, definitions, innerName) {
  const name = refName(value);
  const whole = name ? { ...definitions[name], ...value } : value;
  const types = [whole.type ?? []].flat();
  return compact({
    kind: kindOf(whole, types),
    definition: isMap(whole) ? (name ?? innerName) : undefined,
    items: types.includes('array') && whole.items ? valueInfo(whole.items, definitions) : undefined,
    words: whole['x-words'],
    values: (whole.enum ?? whole.examples)?.map(String),
    fixed: whole.enum ? true : undefined,
    meanings: whole['x-meanings'],
    default: whole.default === undefined ? undefined : String(whole.default),
    hint: whole.patternErrorMessage,
  });
}

function kindOf(schema, types) {
  if (types.includes('string') && schema.properties) return 'statement';
  if (schema['x-text']) return 'text';
  if (schema['x-value']) return schema['x-value'];
  if (types.includes('array')) return 'list';
  if (types.includes('object')) return 'map';
  if (schema.enum || schema['x-words']) return 'word';
  return types.find((type) => type !== 'null') ?? 'string';
}

function compact(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function definitionText({ keys, ...rest }) {
  const lines = keys.map((key) => `      ${JSON.stringify(key)},\n`).join('');
  const head = Object.entries(rest).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`);
  return `{\n${head.join('')}    keys: [\n${lines}    ],\n  }`;
}
