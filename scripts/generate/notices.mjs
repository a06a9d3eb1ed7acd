// The licences of the packages whose code is inside the bundles, as their terms ask.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { BUNDLES, webviewBundles } from '../build/bundles.mjs';
import { root } from './paths.mjs';

const head = `# Third-party notices

Rolewright's bundles contain code of the packages below. This file is generated: \`npm run generate\`.
`;

export const noticesStep = {
  name: 'third-party notices',
  outputs: async () => {
    const folders = await bundledPackages();
    return new Map([
      ['THIRD-PARTY-NOTICES.md', [head, ...new Set([...folders].map(notice).sort())].join('\n')],
    ]);
  },
};

/** Folders of the npm packages that have at least one byte in a bundle; a package may be there in two versions. */
async function bundledPackages() {
  const bundles = [...BUNDLES, ...webviewBundles(root)].filter(({ entry }) => existsSync(join(root, entry)));
  const inputs = await Promise.all(bundles.map(inputsOf));
  const folders = inputs.flat().map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]);
  return new Set(folders.filter((folder) => folder !== undefined));
}

async function inputsOf({ entry, ...bundle }) {
  const options = { ...bundle, absWorkingDir: root, entryPoints: [entry], write: false };
  const { metafile } = await esbuild.build(options);
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
}

function notice(folder) {
  const place = join(root, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  const file = readdirSync(place).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file: find its terms and name them in this script.`);
  const text = readFileSync(join(place, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}
