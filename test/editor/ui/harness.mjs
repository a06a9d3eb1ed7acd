// Drives the editor as a person does, with real keys and the mouse, and reads what stands on the screen.
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { launchChromium, VIEWPORT } from '../../../scripts/host/chromium.mjs';
import { onInterrupt } from '../../../scripts/host/interrupt.mjs';
import { startServer } from '../../../scripts/host/server.mjs';
import { workbenchUrl } from '../../../scripts/host/workbench-url.mjs';
import { LEFT_OVER, REPO } from '../paths.mjs';
import { copySample } from '../sample.mjs';
import { Editor, WITHIN_MS } from './editor.mjs';

/**
 * A test that gets an editor of its own, with a copy of the sample open. Where it fails, a picture is left behind, and it
 * gets a second editor: on a busy machine the workbench itself now and then loses a key or a click. A test that needed
 * two says so, for one that often does has a race of its own.
 */
export function uiTest(name, body, options = {}) {
  test(name, async (context) => {
    try {
      await inNewEditor(name, body, options);
    } catch (error) {
      context.diagnostic(`A second try was needed. ${describe(error)}`);
      await inNewEditor(name, body, options);
    }
  });
}

async function inNewEditor(name, body, options) {
  const editor = await openEditor(options);
  try {
    await body(editor);
  } catch (error) {
    const file = path.join(LEFT_OVER, 'ui', `${name.replace(/\W+/g, '-')}.png`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await editor.page.screenshot({ path: file }).catch(() => {});
    throw new Error(`Failed; the screen then: ${path.relative(REPO, file)}`, { cause: error });
  } finally {
    await editor.close();
  }
}

function describe({ message, cause }) {
  return [message, cause?.stack].filter(Boolean).join('\n');
}

/**
 * Opens VS Code with the extension of the working tree. `settings`: VS Code settings; `viewport`: size in pixels;
 * `prepare(folder)`: changes the copy of the sample before it is opened; `restricted`: nobody has trusted it yet.
 */
export async function openEditor({ settings, viewport = VIEWPORT, prepare, restricted } = {}) {
  const sample = copySample();
  await prepare?.(sample.folder);
  // In a browser VS Code saves on its own; on the desktop, and so here, it does when asked.
  const server = await startServer({
    extension: REPO,
    settings: { 'files.autoSave': 'off', ...settings },
    restricted,
  });
  const browser = await launchChromium({ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  const close = async () => {
    keepInterrupts();
    await browser.close();
    await server.stop();
    sample.remove();
  };
  const keepInterrupts = onInterrupt(close);
  try {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(WITHIN_MS);
    await page.goto(workbenchUrl(server, { folder: sample.folder }));
    await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
    return new Editor({ page, folder: sample.folder, pid: server.pid, close });
  } catch (error) {
    await close();
    throw error;
  }
}
