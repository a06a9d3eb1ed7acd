// Statements go into the library and come back; what points to a folder follows it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';

const statement = 'Mentors engineers who take on a first service.';
const role = 'devops/DEVO.GEN.P4.role.yaml';

uiTest('a statement is extracted into the library, named, and written out again', async (editor) => {
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
});

uiTest(
  'a folder renamed in the explorer is found again by taxonomy.yaml',
  async (editor) => {
    const { page, folder } = editor;
    await editor.openFile('taxonomy.yaml');
    const row = (name) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    await page.locator('.editor-instance .codelens-decoration a').first().waitFor();
    await row('codes').click();
    await page
      .locator('.explorer-folders-view .monaco-list:focus .monaco-list-row.focused', { hasText: 'codes' })
      .waitFor();
    await editor.press('F2');
    const box = page.locator('.explorer-item-edited input');
    await box.fill('tables');
    await box.press('Enter');
    // The editor itself asks, and offers a preview.
    await page.getByText("Extension 'Rolewright' wants to make refactoring changes").waitFor();
    await page.locator('.monaco-dialog-box').getByText('OK', { exact: true }).click();
    await row('tables').waitFor();
    await editor.openFile('taxonomy.yaml');
    await editor.select('file: tables/isco08.tsv');
    const text = await editor.savedText('taxonomy.yaml');
    assert.match(text, /\n {4}file: tables\/isco08\.tsv # ours\n/);
    assert.ok(fs.existsSync(path.join(folder, 'tables/isco08.tsv')));
  },
  {
    prepare(folder) {
      fs.mkdirSync(path.join(folder, 'codes'));
      fs.writeFileSync(path.join(folder, 'codes/isco08.tsv'), 'code\ttitle\n2512\tSoftware developers\n');
      const systems = '\nclassificationSystems:\n  - id: isco-08\n    file: codes/isco08.tsv # ours\n';
      fs.appendFileSync(path.join(folder, 'taxonomy.yaml'), systems);
    },
  },
);

uiTest('the rungs in a hover lead to the roles beside', async (editor) => {
  const { page } = editor;
  await editor.openFile('DEVO.GEN.P3.role.yaml');
  await editor.hoverAt('P3');
  const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden)');
  await hover.locator('a', { hasText: /^P4$/ }).first().click();
  await page.locator('.tab.active[data-resource-name="DEVO.GEN.P4.role.yaml"]').waitFor();
});
