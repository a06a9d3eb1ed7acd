import { uiTest } from './harness.mjs';

uiTest(
  'a development plan to the next level opens as a document with check boxes',
  async (editor) => {
    await editor.openFile('DEVO.GEN.P3.role.yaml');
    await editor.command('Rolewright: Development Plan…');
    const { page } = editor;
    const first = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'DEVO.GEN.P4' });
    await first.waitFor();
    await editor.press('Enter');
    await page.locator('.tab', { hasText: 'Development plan' }).first().waitFor();
    await page
      .locator('.view-line', { hasText: /What.Senior.DevOps.Engineer.asks/ })
      .first()
      .waitFor();
    await editor.select('and environments fit together');
    await editor.screenshot('plan', { of: page.locator('.editor-group-container').last() });
  },
  { viewport: { width: 1300, height: 600 } },
);
