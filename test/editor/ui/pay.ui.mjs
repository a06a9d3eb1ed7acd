// Pay that lies outside of the folder: on the card, in the status, and as it changes on the disk.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';

const fileOf = (folder) => path.join(folder, '../hr/all.pay.yaml');
const payOf = (mid) => `pay:\n  - code: NURS.GEN.P1\n    range:\n      mid: ${mid}\n`;

function withPayOutside(folder) {
  fs.mkdirSync(path.dirname(fileOf(folder)));
  fs.writeFileSync(fileOf(folder), payOf(47110));
  fs.mkdirSync(path.join(folder, '.vscode'));
  const settings = { 'rolewright.pay.files': ['../hr'] };
  fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
}

uiTest(
  'pay from outside of the folder is on the card, and follows its file',
  async (editor) => {
    const { page, folder } = editor;
    await editor.openFile('NURS.GEN.P1.role.yaml');
    await editor.command('Rolewright: Open Role Card');
    const card = editor.card();
    await card.getByText('47,110').waitFor();
    await card.getByText('all.pay.yaml').waitFor();

    fs.writeFileSync(fileOf(folder), payOf(52340));
    await card.getByText('52,340').waitFor();

    await card.getByText('all.pay.yaml').click();
    await page.locator('.tab.active[data-resource-name="all.pay.yaml"]').waitFor();
    await editor.select('52340');
    await editor.type('61000');
    await card.getByText('61,000').waitFor();
    assert.equal(fs.readFileSync(fileOf(folder), 'utf8'), payOf(52340), 'what is not saved counts');
  },
  { prepare: withPayOutside },
);

uiTest(
  'the settings of a folder that nobody trusts have nothing read outside of it',
  async (editor) => {
    const { page } = editor;
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await editor.openFile('NURS.GEN.P1.role.yaml');
    await editor.command('Rolewright: Open Role Card');
    const card = editor.card();
    await card.getByText('not recorded').first().waitFor();
    // Once all files have been checked, whatever the settings name has been read too.
    await editor.problems();
    await page.locator('.markers-panel', { hasText: 'faulty-example.role.yaml' }).waitFor();
    assert.equal(await card.getByText('47,110').count(), 0);

    await editor.command('Workspaces: Manage Workspace Trust');
    await page.locator('.workspace-trust-editor').getByText('Trust', { exact: true }).first().click();
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
    await card.getByText('47,110').waitFor();
  },
  { restricted: true, prepare: withPayOutside },
);
