import fs from 'node:fs';
import path from 'node:path';
import { HOST } from './paths.mjs';
import { HostProblem } from './problem.mjs';

export const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

/**
 * code-server changed VS Code in two places so that there is always a server: settings live on it, and every page has
 * its address as the remote. For a page without a server both are taken back, to what VS Code itself has there.
 */
const REPLACEMENTS = [
  [
    /(get userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote(\}\),"User"\)\})/g,
    '$1vscodeUserData$2',
  ],
  [/(=\{\.\.\.JSON\.parse\(\w+\)),remoteAuthority:location\.host\}/g, '$1}'],
];

/** The workbench's script for a page without a server. */
export function serverlessWorkbench() {
  let script = fs.readFileSync(path.join(HOST.vscode, WORKBENCH), 'utf8');
  for (const [pattern, replacement] of REPLACEMENTS) {
    const found = script.match(pattern)?.length ?? 0;
    if (found !== 1) {
      throw new HostProblem(
        `${WORKBENCH} of this code-server has ${found} places like ${pattern.source}, not one.\n` +
          'The version in scripts/host/versions.mjs and the replacements here belong together.',
      );
    }
    script = script.replace(pattern, replacement);
  }
  return script;
}
