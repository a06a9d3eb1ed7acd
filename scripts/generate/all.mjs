// Runs every generator. With --check nothing is written: stale files are named, and the exit code is 1.
import { pathToFileURL } from 'node:url';
import { cardStyleStep } from './card-style.mjs';
import { differences, writeAll } from './freshness.mjs';
import { keysStep } from './keys.mjs';
import { noticesStep } from './notices.mjs';
import { rulesStep } from './rules.mjs';
import { sampleStep } from './sample.mjs';
import { schemasStep } from './schemas.mjs';
import { typesStep } from './types.mjs';
import { validatorsStep } from './validators.mjs';

/**
 * The generators. A step has a name, the folders that hold nothing but generated files besides subfolders, and
 * `outputs`, which gives all texts by their path from the top folder. Add a new step here.
 */
export const steps = [
  schemasStep,
  typesStep,
  validatorsStep,
  keysStep,
  cardStyleStep,
  noticesStep,
  rulesStep,
  sampleStep,
];

async function main(args) {
  const found = await differences(steps);
  if (!args.includes('--check'))
    return report(await writeAll(found), 'Wrote', 'All generated files are fresh.');
  if (found.length === 0) return console.log('All generated files are fresh.');
  for (const { path, kind } of found) console.error(`${path} is ${kind}.`);
  console.error('Run "npm run generate" and commit what it writes.');
  process.exitCode = 1;
}

function report(paths, verb, otherwise) {
  console.log(paths.length > 0 ? paths.map((path) => `${verb} ${path}`).join('\n') : otherwise);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
