// Compiles one validator per definition to plain code: no `new Function` where it runs, and no library to load.
// A definition marked `x-unit` is not entered from outside, so that one component can be checked alone.
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { header, root } from './paths.mjs';
import { slim } from './slim.mjs';
import { definitionNames, mapSchemas, readDefinitions, refName } from './source.mjs';

const folder = 'server/model/generated';
// Keywords that say something to people and check nothing.
const texts = /^(x-.*|title|description|examples|default|patternErrorMessage|enumDescriptions)$/;
const idOf = (name) => `urn:rolewright:definition:${name}`;

/** The step: `validators.js` with its types. */
export const validatorsStep = {
  name: 'validators',
  folders: [folder],
  outputs: async () => {
    const definitions = readDefinitions();
    return new Map([
      [`${folder}/validators.js`, await validators(definitions)],
      [`${folder}/validators.d.ts`, declarations()],
    ]);
  },
};

/** An ajv that knows our own marks and reports everything that is wrong, not only the first. */
export function newAjv(options = {}) {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    strictRequired: false,
    ...options,
  });
  const marks = ['expected', 'recommended', 'text', 'value', 'words', 'keys', 'meanings', 'unit'];
  ajv.addVocabulary([...marks.map((mark) => `x-${mark}`), 'patternErrorMessage', 'enumDescriptions']);
  return ajv;
}

async function validators(definitions) {
  const ajv = newAjv({ messages: false, inlineRefs: false, code: { source: true, esm: true, lines: false } });
  for (const [name, schema] of Object.entries(definitions)) {
    ajv.addSchema({ ...checksOnly(schema, definitions), $id: idOf(name) });
  }
  const names = definitionNames(definitions);
  const exported = Object.fromEntries(names.map((name) => [exportName(name), idOf(name)]));
  const table = names.map((name) => `${JSON.stringify(name)}: ${exportName(name)}`).join(', ');
  const code = `${slim(standaloneCode(ajv, exported))}\nexport const validators = { ${table} };`;
  return `// ${header}\n${await bundled(code)}`;
}

/** A definition without its texts, and without what other validators check: values that are units of their own. */
function checksOnly(schema, definitions) {
  if (typeof schema !== 'object') return schema;
  const name = refName(schema);
  if (name) return definitions[name]['x-unit'] ? {} : { $ref: idOf(name) };
  const checks = Object.entries(schema).filter(([keyword]) => !texts.test(keyword));
  return mapSchemas(Object.fromEntries(checks), (inner) => checksOnly(inner, definitions));
}

function exportName(name) {
  return `is_${name}`;
}

/** Takes in the few helpers of ajv that the code asks for. Only the table is kept as an export. */
async function bundled(code) {
  const result = await build({
    stdin: { contents: `export { validators } from 'code';`, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    plugins: [inMemory(code)],
  });
  return result.outputFiles[0].text;
}

function inMemory(contents) {
  return {
    name: 'in-memory',
    setup(api) {
      api.onResolve({ filter: /^code$/ }, ({ path }) => ({ path, namespace: 'in-memory' }));
      api.onLoad({ filter: /.*/, namespace: 'in-memory' }, () => ({
        contents,
        resolveDir: root,
        loader: 'js',
      }));
    },
  };
}

function declarations() {
  return `// ${header}
import type { DefinitionName } from './keys';

/** What a validator found: a JSON pointer to the value, and what is wrong in the schema's terms. */
export interface RawError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: RawError[] | null;
}

export const validators: Record<DefinitionName, Validator>;
`;
}
