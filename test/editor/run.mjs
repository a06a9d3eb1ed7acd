// The suite inside a real VS Code with a Node extension host. `--vsix FILE`: against the packaged extension.
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { report } from '../../scripts/host/problem.mjs';
import { bundleSuite } from './bundle.mjs';
import { chooseHost } from './hosts.mjs';
import { unpackVsix } from './package.mjs';
import { LEFT_OVER, REPO } from './paths.mjs';
import { finish, resultReader } from './results.mjs';
import { copySample } from './sample.mjs';

async function main() {
  const host = await chooseHost();
  const at = process.argv.indexOf('--vsix');
  const vsix = at > 0 ? process.argv[at + 1] : undefined;
  console.log(`Tests in ${host.name}${vsix ? `, of ${vsix}` : ''}`);
  const extension = vsix ? await unpackVsix(vsix, host) : REPO;
  const suite = await bundleSuite('node');
  const sample = copySample();
  const reader = resultReader();
  try {
    await runTests({
      vscodeExecutablePath: host.executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      launchArgs: [sample.folder, '--disable-extensions'],
      extensionTestsEnv: { ROLEWRIGHT_TEST_SCREENSHOT: path.join(LEFT_OVER, 'editor.png') },
      stdout: reader.stream,
    });
    finish(reader.results());
  } catch (error) {
    // runTests() rejects where a test failed; the suite has told which one.
    if (!(error instanceof TestRunFailedError)) console.error(error);
    const results = reader.results();
    finish({ ...results, failed: Math.max(results.failed, 1) });
  } finally {
    sample.remove();
  }
}

main().catch((error) => {
  report(error);
  finish({ passed: 0, failed: 1, skipped: 0 });
});
