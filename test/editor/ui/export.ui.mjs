import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WITHIN_MS } from './editor.mjs';
import { uiTest } from './harness.mjs';
import { answer, question } from './questions.mjs';

const LIST = '.rolewright-export.json';

uiTest(
  'roles are exported as pages that lead to each other, and again into the same folder',
  async (editor) => {
    const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'rolewright-export-'));
    try {
      await exportInto(editor, folder);
      const files = await exported(folder, () => true);
      assert.ok(files.includes('index.html') && files.includes('roles/DEVO.GEN.P5.html'));
      assert.deepEqual(deadLinks(folder, files), []);
      // A folder that is an export needs no question. What it held before and holds no longer is gone.
      fs.rmSync(path.join(editor.folder, 'devops/DEVO.GEN.P5.role.yaml'));
      await editor.page.locator('.explorer-folders-view', { hasText: 'taxonomy.yaml' }).waitFor();
      await exportInto(editor, folder);
      const fewer = await exported(folder, (list) => !list.includes('roles/DEVO.GEN.P5.html'));
      assert.equal(fewer.length, files.length - 1);
      assert.ok(!fs.existsSync(path.join(folder, 'roles/DEVO.GEN.P5.html')));
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
);

uiTest(
  'an export asks before it writes beside other files, and says what stands in its way',
  async (editor) => {
    const { page } = editor;
    const folder = path.join(editor.folder, 'sales');
    await exportInto(editor, folder);
    const asked = page.locator('.monaco-dialog-box', { hasText: 'This folder is not empty' });
    await asked.waitFor();
    await asked.getByRole('button', { name: 'Cancel' }).click();
    await asked.waitFor({ state: 'detached' });
    assert.ok(!fs.existsSync(path.join(folder, LIST)));
    // A file where the pages of roles belong.
    fs.writeFileSync(path.join(folder, 'roles'), 'a file');
    await exportInto(editor, folder);
    await asked.getByRole('button', { name: 'Write into it' }).click();
    await page
      .locator('.notification-list-item', {
        hasText: 'The export could not be finished: a file stands where',
      })
      .waitFor();
    assert.equal(fs.readFileSync(path.join(folder, 'roles'), 'utf8'), 'a file');
  },
);

/** Answers the questions of the command up to the folder, whose path is typed where a browser shows its own dialog. */
async function exportInto(editor, folder) {
  const { page } = editor;
  await editor.openFile('taxonomy.yaml');
  await editor.command('Rolewright: Export Roles…');
  await question(editor, 'As what?');
  await answer(editor, 'Web', 'Web pages');
  await question(editor, 'For whom?');
  await answer(editor, 'Employees', 'Employees');
  await question(editor, 'With pay?');
  await answer(editor, 'Without', 'Without pay');
  const dialog = page.locator('.quick-input-widget', { hasText: 'Export into this folder' });
  // It shows the folder where it starts, and from then on what is typed.
  await dialog
    .locator('.quick-input-list .monaco-list-row', { hasText: path.basename(editor.folder) })
    .waitFor();
  await dialog.locator('input').first().fill(`${folder}${path.sep}`);
  // What is inside is listed below the way up; until then the button would mean the folder before.
  await until(async () => {
    const rows = await dialog.locator('.quick-input-list .monaco-list-row').count();
    const path = await dialog.locator('input').first().inputValue();
    return path.startsWith(folder) && rows === foldersIn(folder) + 1;
  });
  await dialog.getByRole('button', { name: 'Export into this folder' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

function foldersIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length;
}

/** The files of an export, once all that it lists are there and the list is the one that is meant. */
async function exported(folder, isMeant) {
  let list = [];
  await until(() => {
    const file = path.join(folder, LIST);
    const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    list = text === '' ? [] : JSON.parse(text);
    const isThere = list.length > 0 && list.every((each) => fs.existsSync(path.join(folder, each)));
    return isThere && isMeant(list);
  });
  return list;
}

/** Waits for what no event of the page tells. */
async function until(holds) {
  for (const end = Date.now() + WITHIN_MS; Date.now() < end; await pause(100)) if (await holds()) return;
  throw new Error(`It did not come true: ${holds}`);
}

function deadLinks(folder, files) {
  return files.flatMap((file) => {
    const links = fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/href="([^"#]+)/g);
    return [...links]
      .filter(([, href]) => !/^[a-z]+:/.test(href))
      .map(([, href]) => path.join(path.dirname(file), decodeURIComponent(href)))
      .filter((to) => !fs.existsSync(path.join(folder, to)));
  });
}
