// Changes of many files that ask first: the level of a role, and one function merged into another.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';
import { answer, fill, question } from './questions.mjs';

const forPictures = { settings: { 'editor.minimap.enabled': false }, viewport: { width: 1080, height: 640 } };

uiTest(
  'a role goes to another level with a preview, and what no longer fits is gone through',
  async (editor) => {
    const { page } = editor;
    const file = (name) => path.join(editor.folder, 'nursing', name);
    const before = fs.readFileSync(file('NURS.GEN.P4.role.yaml'), 'utf8');
    await editor.openFile('NURS.GEN.P4.role.yaml');
    await editor.command('Rolewright: Change Level of Role…');
    await question(editor, 'To which level?');
    await answer(editor, 'P5', 'P5 ');
    await question(editor, 'NURS.GEN.P4 becomes NURS.GEN.P5');
    await answer(editor, 'Look at', 'Look at the changes first');
    const preview = page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row', { hasText: 'NURS.GEN.P4.role.yaml' }).first().waitFor();
    assert.equal(await preview.locator('.monaco-list-row input:not(:checked)').count(), 0);
    await preview.getByText('Apply', { exact: true }).click();

    await page.locator('.tab.active[data-resource-name="NURS.GEN.P5.role.yaml"]').waitFor();
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: '“Senior” in the title' }).waitFor();
    await answer(editor, 'years', 'years');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await editor.type('Many ');

    const text = await editor.savedText('nursing/NURS.GEN.P5.role.yaml');
    assert.match(text, /- Many {1,2}years? of ward nursing|- Many .*of ward nursing/);
    assert.match(text, /^code: NURS\.GEN\.P5$/m);
    assert.match(text, /^level: P5$/m);
    assert.match(text, /^formerCodes:\n {2}- NURS\.GEN\.P4$/m);
    assert.ok(!fs.existsSync(file('NURS.GEN.P4.role.yaml')));
    assert.equal(text.split('\n').length, before.split('\n').length + 2);
  },
  forPictures,
);

const role = (title, code) => `title: ${title}\ncode: ${code}\nlevel: ${code.split('.')[2]}\n`;

uiTest(
  'a function is merged into another, and Escape writes nothing',
  async (editor) => {
    const taxonomy = () => fs.readFileSync(path.join(editor.folder, 'taxonomy.yaml'), 'utf8');
    const before = taxonomy();
    const pick = async () => {
      await editor.command('Rolewright: Merge Function…');
      await question(editor, 'Which job family goes?');
      await answer(editor, 'SREN', 'SREN');
      await question(editor, 'Which job family takes over');
      await answer(editor, 'DEVO', 'DEVO');
      await question(editor, '1 of 2: two roles would be DEVO.GEN.P3');
    };
    await pick();
    await editor.press('Escape');
    await editor.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await pick();
    assert.equal(taxonomy(), before);
    await answer(editor, 'Keep both', 'Keep both');
    await question(editor, 'To which focus of DEVO');
    await answer(editor, 'Another', 'Another');
    await question(editor, 'Id of the new focus');
    await fill(editor, '', 'REL');
    await question(editor, 'Name of REL');
    await fill(editor, 'REL', 'Reliability');
    await question(editor, '2 of 2: two roles would be DEVO.GEN.P4');
    await answer(editor, 'Keep DEVO', 'Keep DEVO.GEN.P4');
    await question(editor, 'Nothing is written yet.');
    await answer(editor, 'Make', 'Make the changes');

    const file = (name) => path.join(editor.folder, name);
    while (!fs.existsSync(file('sre/DEVO.REL.P3.role.yaml')) || taxonomy() === before)
      await editor.page.waitForTimeout(100);
    assert.match(fs.readFileSync(file('sre/DEVO.REL.P3.role.yaml'), 'utf8'), /^ {2}- SREN\.GEN\.P3$/m);
    assert.deepEqual(fs.readdirSync(file('sre')).sort(), ['DEVO.GEN.P6.role.yaml', 'DEVO.REL.P3.role.yaml']);
    assert.match(fs.readFileSync(file('devops/DEVO.GEN.P4.role.yaml'), 'utf8'), /^ {2}- SREN\.GEN\.P4$/m);
    assert.doesNotMatch(taxonomy(), /id: SREN/);
    assert.match(taxonomy(), /id: REL\n {4}name: Reliability\n {4}functions:\n {6}- DEVO/);
  },
  {
    ...forPictures,
    prepare: (folder) => {
      const main = path.join(folder, 'taxonomy.yaml');
      const text = fs.readFileSync(main, 'utf8');
      const entry = 'functions:\n  - id: SREN\n    name: Site reliability\n    superfunction: TECH\n';
      fs.writeFileSync(main, text.replace('\nfunctions:\n', `\n${entry}`));
      fs.mkdirSync(path.join(folder, 'sre'));
      for (const level of ['P3', 'P4', 'P6']) {
        const name = `SREN.GEN.${level}`;
        fs.writeFileSync(path.join(folder, 'sre', `${name}.role.yaml`), role(`Reliability ${level}`, name));
      }
    },
  },
);
