// Pay that lies outside of the folder: on the card, in the status, and as it changes on the disk.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';

const fileOf = (folder) => path.join(folder, '../hr/all.pay.yaml');
const payOf = (mid) => `pay:\n  - code: NURS.GEN.P1\n    range:\n      mid: ${mid}\n`;

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
  {
    prepare(folder) {
      fs.mkdirSync(path.dirname(fileOf(folder)));
      fs.writeFileSync(fileOf(folder), payOf(47110));
      fs.mkdirSync(path.join(folder, '.vscode'));
      const settings = { 'rolewright.pay.files': ['../hr'] };
      fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
    },
  },
);
