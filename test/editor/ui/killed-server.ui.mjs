// A language server that dies comes back, and nothing of what was typed is lost.
import assert from 'node:assert/strict';
import { uiTest } from './harness.mjs';
import { languageServer } from './language-server.mjs';

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
