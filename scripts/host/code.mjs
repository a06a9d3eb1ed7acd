// Stands in for the `code` program of desktop VS Code in extension tests: @vscode/test-electron's runTests() starts it
// with the same arguments, and the tests run in the same kind of extension host. Exit code: that of the test run.
import fs from 'node:fs';
import path from 'node:path';
import { report } from './problem.mjs';
import { runTests } from './run-tests.mjs';

const WRONG_USE = 64;

/** Of the arguments only these matter here: the profile is always fresh, and there is no sandbox or update. */
function read(args) {
  const values = (name) =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.split('=').slice(1).join('='));
  return {
    extensions: values('extensionDevelopmentPath').map((folder) => path.resolve(folder)),
    testsPath: values('extensionTestsPath').map((file) => path.resolve(file))[0],
    folder: args.filter((arg) => !arg.startsWith('-')).map((folder) => path.resolve(folder))[0],
  };
}

function misuse({ testsPath, folder }) {
  if (!testsPath) return '--extensionTestsPath is missing';
  if (folder && !fs.existsSync(folder)) return `there is no folder ${folder}`;
  return undefined;
}

async function main() {
  const options = read(process.argv.slice(2));
  const wrong = misuse(options);
  if (wrong) {
    console.error(`code stand-in: ${wrong}`);
    return WRONG_USE;
  }
  const verbose = Boolean(process.env.ROLEWRIGHT_TEST_VERBOSE);
  const result = await runTests({ ...options, verbose, screenshot: process.env.ROLEWRIGHT_TEST_SCREENSHOT });
  if (result.reason) console.error(`The test run ended early: ${result.reason}.`);
  return result.code;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    report(error);
    process.exitCode = 1;
  },
);
