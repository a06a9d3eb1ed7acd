// The suite in VS Code for the Web: the `browser` entry, the server in a worker, the sample in memory, no disk at all.
import path from 'node:path';
import { launchChromium } from '../../scripts/host/chromium.mjs';
import { isSupported } from '../../scripts/host/platform.mjs';
import { report } from '../../scripts/host/problem.mjs';
import { runTestPage } from '../../scripts/host/test-page.mjs';
import { serveWebWorkbench } from '../../scripts/host/web-server.mjs';
import { bundleMemfs, bundleSuite } from './bundle.mjs';
import { LEFT_OVER, REPO } from './paths.mjs';
import { finish, resultReader } from './results.mjs';

/** Where the page finds a file of the working tree. */
const served = (file) => `extension/${path.relative(REPO, file)}`;

async function main() {
  if (!isSupported()) {
    console.log('Skipped: the embedded VS Code for the Web exists for Linux x64 only.');
    return finish({ passed: 0, failed: 0, skipped: 1 });
  }
  console.log('Tests in VS Code for the Web (worker extension host)');
  const workbench = await serveWebWorkbench(
    { extension: REPO },
    {
      folder: { scheme: 'memfs', path: '/acme' },
      extensions: [served(await bundleMemfs())],
      // VS Code looks for a host for the tests by the extension whose folder they are in.
      test: { extensions: ['extension'], path: served(await bundleSuite('web')) },
    },
  );
  const browser = await launchChromium();
  const reader = resultReader();
  try {
    const { code, reason } = await runTestPage(browser, `${workbench.origin}/`, {
      timeoutMs: 60_000,
      onLine: reader.line,
      screenshot: path.join(LEFT_OVER, 'web.png'),
      verbose: Boolean(process.env.ROLEWRIGHT_TEST_VERBOSE),
    });
    if (reason) console.error(`The test run ended early: ${reason}.`);
    const results = reader.results();
    finish(code === 0 ? results : { ...results, failed: Math.max(results.failed, 1) });
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

main().catch((error) => {
  report(error);
  finish({ passed: 0, failed: 1, skipped: 0 });
});
