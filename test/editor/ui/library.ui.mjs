// Statements go into the library and come back; what points to a folder follows it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';

const forPictures = { settings: { 'editor.minimap.enabled': false }, viewport: { width: 1080, height: 640 } };
const statement = 'Mentors engineers who take on a first service.';
const role = 'devops/DEVO.GEN.P4.role.yaml';

uiTest(
  'a statement is extracted into the library, named, and written out again',
  async (editor) => {
    const { page, folder } = editor;
    const text = fs.readFileSync(path.join(folder, role), 'utf8');
    await editor.openFile('DEVO.GEN.P4.role.yaml');
    await editor.cursorAfter('Mentors engineers');
    await editor.command('Rolewright: Extract Component into the Library');
    const rows = page.locator('.action-widget .monaco-list-row.action', { hasText: 'Extract into' });
    await rows.first().waitFor();
    assert.match(
      await rows.first().innerText(),
      /devops\.library\.yaml/,
      'the library that the role uses most',
    );
    await editor.screenshot('extract', { height: 420 });
    await rows.first().click();

    const box = page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'mentors-engineers-take-first');
    await box.fill('mentoring');
    await box.press('Enter');
    await page.locator('.view-line', { hasText: 'ref: mentoring' }).waitFor();
    await editor.command('File: Save All');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    assert.equal(fs.readFileSync(path.join(folder, role), 'utf8'), text.replace(statement, 'ref: mentoring'));
    const library = fs.readFileSync(path.join(folder, 'library/devops.library.yaml'), 'utf8');
    assert.ok(
      library.endsWith(`  - id: mentoring\n    type: responsibility\n    statement: ${statement}\n`),
      library.slice(-200),
    );

    await editor.openFile('DEVO.GEN.P4.role.yaml');
    await editor.cursorAfter('ref: mentoring');
    await editor.command("Rolewright: Write the Library's Text in Place of a Reference");
    await page.locator('.view-line', { hasText: `statement: ${statement}` }).waitFor();
    assert.equal(
      await editor.savedText(role),
      text.replace(statement, `statement: ${statement}\n      id: mentoring`),
    );
  },
  forPictures,
);
