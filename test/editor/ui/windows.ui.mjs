// The view of roles in windows other than that of one trusted taxonomy: nothing there yet, several, or nobody's trust.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';
import { answer, fill, question } from './questions.mjs';

const rows = (editor) => editor.page.locator('.pane-body .customview-tree .monaco-list-row');
const row = (editor, label) => rows(editor).filter({ hasText: label }).first();
const welcome = (editor, label) =>
  editor.page.locator('.welcome-view .monaco-button', { hasText: label }).first();

function empty(folder) {
  fs.rmSync(folder, { recursive: true });
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'README.md'), '# Our roles\n');
}

uiTest(
  'an empty folder leads to a taxonomy and its first role, which the tree then shows',
  async (editor) => {
    await editor.command('Rolewright: Focus on Roles View');
    await welcome(editor, 'Copy the Sample').waitFor();
    await welcome(editor, 'New Taxonomy').click();
    await question(editor, 'What is the taxonomy called?');
    await fill(editor, 'acme roles', 'Clinic');
    await question(editor, 'A first function');
    await fill(editor, '', 'Nursing');
    await question(editor, 'What is one person');
    await fill(editor, '', 'Nurse');
    await editor.page.locator('.tab.active[data-resource-name="taxonomy.yaml"]').waitFor();
    await row(editor, 'no roles yet').waitFor();
    await welcome(editor, 'New Taxonomy').waitFor({ state: 'detached' });

    await editor.command('Rolewright: New Role…');
    await question(editor, 'Which function?');
    await answer(editor, 'Nursing', 'Nursing');
    await question(editor, 'Which focus?');
    await answer(editor, 'General', 'General');
    await question(editor, 'On which level?');
    await answer(editor, 'P3', 'P3');
    await question(editor, 'The title of NURS.GEN.P3');
    await fill(editor, 'Mid-level Nurse', 'Nurse');
    await editor.page.locator('.tab.active[data-resource-name="NURS.GEN.P3.role.yaml"]').waitFor();
    await rows(editor).and(editor.page.locator('.selected')).filter({ hasText: 'P3' }).waitFor();
  },
  { prepare: empty },
);

uiTest(
  'roles without a taxonomy have their tree, and one that is made gives it its names',
  async (editor) => {
    await editor.command('Rolewright: Focus on Roles View');
    await row(editor, 'DEVO').waitFor();
    const text = 'functions:\n  - id: DEVO\n    name: Engineering\n';
    fs.writeFileSync(path.join(editor.folder, 'taxonomy.yaml'), text);
    await row(editor, 'Engineering').waitFor();
  },
  { prepare: (folder) => fs.rmSync(path.join(folder, 'taxonomy.yaml')) },
);

uiTest(
  'two taxonomies stand side by side in a window that nobody trusts, and a role is shown under its own',
  async (editor) => {
    await editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await editor.command('Rolewright: Focus on Roles View');
    await row(editor, 'Acme roles').waitFor();
    await row(editor, 'Lab roles').waitFor();
    await editor.openFile('LABO.GEN.P2.role.yaml');
    const selected = rows(editor).and(editor.page.locator('.selected'));
    await selected.filter({ hasText: 'Lab Technician' }).waitFor();
    assert.ok(await row(editor, 'Laboratory').isVisible());
    await editor.command('Rolewright: Open Role Card');
    await editor.card().getByRole('heading', { level: 1, name: 'Lab Technician' }).waitFor();
  },
  {
    restricted: true,
    prepare: (folder) => {
      const lab = path.join(folder, 'lab');
      fs.mkdirSync(lab);
      fs.writeFileSync(
        path.join(lab, 'taxonomy.yaml'),
        'name: Lab roles\nfunctions:\n  - id: LABO\n    name: Laboratory\n',
      );
      fs.writeFileSync(
        path.join(lab, 'LABO.GEN.P2.role.yaml'),
        'title: Lab Technician\ncode: LABO.GEN.P2\nlevel: P2\n',
      );
    },
  },
);
