/** Marks the lines of a test reporter among everything else that a workbench writes to its console. */
export const TEST_LINE = '[test] ';

/**
 * Opens `url` and waits for the result of the test run that goes on behind it, the way VS Code's own browser tests do:
 * the workbench calls codeAutomationLog for every console line of its extension host, and codeAutomationExit once.
 * Resolves to `{ code, reason? }`: 0 passed, 1 failed, 70 crashed, 124 took too long.
 */
export async function runTestPage(
  browser,
  url,
  { timeoutMs, onLine = console.log, screenshot, verbose = false },
) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  let finish;
  const done = new Promise((resolve) => {
    finish = resolve;
  });
  const timer = setTimeout(
    () => finish({ code: 124, reason: `no result within ${timeoutMs / 1000} s` }),
    timeoutMs,
  );
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = args.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
    if (text.startsWith(TEST_LINE)) onLine(text.slice(TEST_LINE.length));
    else if (verbose) console.error(`[workbench ${type}] ${text}`);
  });
  await page.exposeFunction('codeAutomationExit', (code) => finish({ code }));
  page.on('crash', () => finish({ code: 70, reason: 'the page crashed' }));
  if (verbose) page.on('pageerror', (error) => console.error(`[page] ${error.stack}`));
  await Promise.race([page.goto(url), done]);
  const result = await done;
  clearTimeout(timer);
  if (screenshot && result.code !== 0) await page.screenshot({ path: screenshot }).catch(() => {});
  await page.close().catch(() => {});
  return result;
}
