// Roles side by side in the real editor: chosen from lists, following the text, against their own past, all of a level.
import { spawnSync } from 'node:child_process';
import { uiTest } from './harness.mjs';

const wide = { settings: { 'editor.minimap.enabled': false }, viewport: { width: 1460, height: 700 } };

/** Waits for the list that a command has opened, and narrows it down to one row. */
async function rowInList(editor, title, text) {
  const list = editor.page.locator('.quick-input-widget', { hasText: title });
  await list.waitFor();
  await list.locator('input.input').fill(text);
  const row = list.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  await row.waitFor();
  return { list, row };
}

/** The panel alone, with a part of it at its top. */
async function picture(editor, name, part) {
  await part.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await editor.screenshot(name, { of: editor.page.locator('iframe.webview').first() });
}

uiTest(
  'a comparison is chosen from a list and follows while typing',
  async (editor) => {
    await editor.openFile('DEVO.GEN.P3.role.yaml');
    await editor.command('Rolewright: Compare Roles…');
    const { list, row } = await rowInList(editor, 'Compare roles', 'DEVO.GEN.P4');
    await row.click();
    await list.locator('.quick-input-count', { hasText: '2 Selected' }).waitFor();
    await editor.press('Enter');
    const view = editor.card();
    await view.getByRole('heading', { name: 'Roles side by side' }).waitFor();
    await editor.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await view.getByRole('checkbox', { name: 'Only differences' }).check();
    await picture(editor, 'comparing-roles', view.locator('[data-key="qualifications"]'));

    await editor.openFile('DEVO.GEN.P3.role.yaml');
    await editor.cursorAfter('title: ');
    await editor.type('Very ');
    await view.getByRole('cell', { name: 'Very DevOps Engineer' }).first().waitFor();
    await view.getByText('Advises neighbouring teams before they choose a technology.').click();
    await editor.page.locator('.tab[data-resource-name="DEVO.GEN.P4.role.yaml"]').first().waitFor();
  },
  wide,
);

uiTest(
  'a role is compared with its text at a Git revision',
  async (editor) => {
    await editor.openFile('DEVO.GEN.P3.role.yaml');
    await editor.command('Rolewright: Compare with Git Revision…');
    const { row } = await rowInList(editor, 'Compare with a Git revision', 'Begin');
    await row.click();
    const view = editor.card();
    await view.getByRole('heading', { name: 'Roles side by side' }).waitFor();
    await editor.openFile('DEVO.GEN.P3.role.yaml');
    await editor.cursorAfter('summary: ');
    await editor.type('Always ');
    await view.locator('ins', { hasText: 'Always' }).waitFor();
  },
  {
    ...wide,
    prepare: (folder) => {
      const author = [
        '-c',
        'user.name=Ada',
        '-c',
        'user.email=ada@example.org',
        '-c',
        'commit.gpgsign=false',
      ];
      for (const args of [
        ['init', '--quiet'],
        ['add', '--all'],
        ['commit', '--quiet', '--message', 'Begin'],
      ]) {
        const { status, stderr } = spawnSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' });
        if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
      }
    },
  },
);

uiTest(
  'all roles of a level stand side by side, and come back with the window',
  async (editor) => {
    await editor.openFile('DEVO.GEN.P4.role.yaml');
    await editor.command('Rolewright: Compare All Roles of a Level…');
    const { row } = await rowInList(editor, 'Compare all roles of a level', 'P4');
    await row.click();
    await editor.card().getByRole('heading', { name: 'All roles of level P4' }).waitFor();
    await editor.card().getByRole('cell', { name: 'Approved' }).first().waitFor();
    await picture(editor, 'comparing-level', editor.card().locator('h1'));

    await editor.command('Developer: Reload Window');
    await editor.page.locator('iframe.webview').waitFor({ state: 'detached' });
    const again = editor.card();
    await again.getByRole('heading', { name: 'All roles of level P4' }).waitFor();
    await again
      .getByRole('button', { name: /^NURS\.GEN\.P4/ })
      .first()
      .click();
    await editor.page.locator('.tab[data-resource-name="NURS.GEN.P4.role.yaml"]').first().waitFor();
  },
  wide,
);
