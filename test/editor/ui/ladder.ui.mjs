import { uiTest } from './harness.mjs';

uiTest('a career ladder opens its roles, and offers a new one where none is', async (editor) => {
  await editor.openFile('DEVO.GEN.P3.role.yaml');
  await editor.command('Rolewright: Open Career Ladder…');
  const { page } = editor;
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'DevOps' }).waitFor();
  await editor.press('Enter');
  await page.locator('.tab', { hasText: 'DevOps · career ladder' }).waitFor();
  const ladder = editor.card();
  await ladder.getByRole('button', { name: 'Staff DevOps Engineer' }).click();
  await page.locator('.tab[data-resource-name="DEVO.GEN.P5.role.yaml"]').waitFor();
  await editor.screenshot('ladder', { of: page.locator('iframe.webview').first() });
  await ladder.getByRole('button', { name: 'New role at M3 Senior manager' }).click();
  await page.locator('.quick-input-widget input[placeholder="Which focus?"]').waitFor();
});
