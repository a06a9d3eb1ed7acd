// ajv writes stand-alone code for every purpose. Ours needs less: no messages, no path inside the schema, no parent
// of a value, and no copy of the schemas. What is left is a third as large and easier to read.

const helper = `
function failed(errors, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  return errors === null ? [error] : (errors.push(error), errors);
}
function joined(errors, more) {
  return errors === null ? more : errors.concat(more);
}
`;

/** Shorter code with the same findings. Throws when ajv's code has another form than this expects. */
export function slim(code) {
  const short = withoutSchemas(code)
    .replace(/,\s*parentData:[^,]+,\s*parentDataProperty:[^,]+,\s*rootData(:[^}]+)?\}/g, '}')
    .replace(/,\s*parentData,\s*parentDataProperty,\s*rootData=data\}/g, '}')
    .replace(
      /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      'joined(vErrors, $1.errors)',
    )
    .replace(
      /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:"[^"]*",keyword:("\w+"),params:(.*?)\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g,
      (_all, _name, path, keyword, params) =>
        `vErrors = failed(vErrors, ${path ?? 'instancePath'}, ${keyword}, ${params});`,
    );
  const left = short.match(/parentData|schemaPath|schema\d+/);
  if (left)
    throw new Error(
      `The code of this ajv has another form: "${left[0]}" is left. Mend scripts/generate/slim.mjs.`,
    );
  return helper + short;
}

/** Writes the few values that the code looks up in its schemas where they are used. */
function withoutSchemas(code) {
  const schemas = new Map();
  const rest = code.replace(
    /const (schema\d+) = (\{.*?\});(?=const |function |export |\n|$)/g,
    (_all, name, json) => {
      schemas.set(name, JSON.parse(json));
      return '';
    },
  );
  return rest.replace(/\b(schema\d+)((?:\.\w+|\["[^"]+"\])+)/g, (_all, name, path) => {
    const steps = [...path.matchAll(/\.(\w+)|\["([^"]+)"\]/g)].map((step) => step[1] ?? step[2]);
    return JSON.stringify(steps.reduce((value, step) => value[step], schemas.get(name)));
  });
}
