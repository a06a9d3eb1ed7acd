// A language server that dies comes back, and nothing of what was typed is lost.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { REPO } from '../paths.mjs';
import { uiTest } from './harness.mjs';
import { environmentOf, languageServer } from './language-server.mjs';

uiTest('a killed server comes back and knows what is not saved', async (editor) => {
  await editor.openFile('DEVO.GEN.P4.role.yaml');
  await editor.command('Rolewright: Open Role Card');
  const heading = editor.card().getByRole('heading', { level: 1 });
  await heading.waitFor();
  await editor.openFile('DEVO.GEN.P4.role.yaml');
  await editor.cursorAfter('title: ');
  await editor.type('Unsaved ');
  await editor.select('level: P4');
  await editor.type('levle: P4');
  await editor.press('Escape');
  await editor.squiggles('error').first().waitFor();
  await editor
    .card()
    .getByRole('heading', { level: 1, name: /^Unsaved / })
    .waitFor();

  const before = await languageServer(editor);
  process.kill(before, 'SIGKILL');
  const after = await languageServer(editor, before);
  assert.notEqual(after, before);

  // The new server has the text as it stands in the editor: what is typed now joins what was typed before.
  await editor.cursorAfter('title: ');
  await editor.type('Still ');
  await editor
    .card()
    .getByRole('heading', { level: 1, name: /^Still Unsaved / })
    .waitFor();
  assert.ok((await editor.problems()).some(({ message }) => /level/.test(message)));
  await editor.openFile('DEVO.GEN.P4.role.yaml');
  await editor.select('levle: P4');
  await editor.type('level: P4');
  await editor.press('Escape');
  await editor.squiggles('error').first().waitFor({ state: 'detached' });
  assert.equal(await editor.page.locator('.notifications-toasts .notification-list-item').count(), 0);
  assert.match(await editor.savedText('devops/DEVO.GEN.P4.role.yaml'), /^title: Still Unsaved Senior/m);
});

uiTest('a restarted server finds its code as the one before has left it, compiled', async (editor) => {
  await editor.openFile('DEVO.GEN.P4.role.yaml');
  const first = await languageServer(editor);
  const kept = environmentOf(first, 'NODE_COMPILE_CACHE');
  const { version } = JSON.parse(fs.readFileSync(path.join(REPO, 'package.json'), 'utf8'));
  assert.match(kept, new RegExp(`rolewright\\.rolewright/compiled/${version}$`));
  await editor.command('Rolewright: Restart Language Server');
  const second = await languageServer(editor, first);
  assert.equal(environmentOf(second, 'NODE_COMPILE_CACHE'), kept);
  // Each Node keeps it in a folder of its own, one file for each script.
  assert.equal(fs.readdirSync(kept).flatMap((node) => fs.readdirSync(path.join(kept, node))).length, 1);
});
