import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type Message,
} from 'vscode-languageserver-protocol/node';
import type { Transport } from './lsp-client';

const origin = 'http://worker.test';

/** A page that does nothing but hand messages between its worker and the test. */
const html = `<!doctype html><title>worker</title><script>
  const worker = new Worker('/server.js');
  worker.onmessage = ({ data }) => fromWorker(JSON.stringify(data));
  worker.onerror = ({ message }) => workerFailed(message);
  const toWorker = (text) => worker.postMessage(JSON.parse(text));
  const endWorker = () => worker.terminate();
</script>`;

/**
 * The server as a worker of a real browser page, the way a browser runs it: one classic script, messages by
 * postMessage. Nothing leaves the machine, the page and the script come from memory.
 */
export async function inWorker(browser: Browser, script: string): Promise<Transport> {
  const page = await browser.newPage();
  let ended: (code: string) => void = () => undefined;
  const exited = new Promise<string>((resolve) => {
    ended = resolve;
  });
  const reader = new WorkerReader();
  await page.exposeFunction('fromWorker', (text: string) => reader.take(JSON.parse(text)));
  await page.exposeFunction('workerFailed', (message: string) => ended(message));
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/server.js')
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(script, 'utf8') });
    return pathname === '/' ? route.fulfill({ contentType: 'text/html', body: html }) : route.abort();
  });
  await page.goto(`${origin}/`);
  return {
    reader,
    writer: new WorkerWriter(page),
    exited,
    kill: () => void page.close().then(() => ended('closed')),
  };
}

class WorkerReader extends AbstractMessageReader {
  private callback: ((message: Message) => void) | undefined;
  private readonly early: Message[] = [];

  listen(callback: (message: Message) => void): { dispose: () => void } {
    this.callback = callback;
    for (const message of this.early.splice(0)) callback(message);
    return { dispose: () => undefined };
  }

  take(message: Message): void {
    if (this.callback) this.callback(message);
    else this.early.push(message);
  }
}

class WorkerWriter extends AbstractMessageWriter {
  private readonly page: Page;

  constructor(page: Page) {
    super();
    this.page = page;
  }

  async write(message: Message): Promise<void> {
    await this.page.evaluate(`toWorker(${JSON.stringify(JSON.stringify(message))})`);
  }

  end(): void {}
}
