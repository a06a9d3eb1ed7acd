import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';

const SENIOR = 'SALE.GEN.P5.role.yaml';

/** The wizard's question, once it is the one on the screen. */
const question = ({ page }, text) =>
  page.locator(`.quick-input-widget input[placeholder^="${text}"]`).waitFor();

/** Answers a list by typing a part of a row and pressing Enter, when that row is the one that Enter takes. */
async function answer(editor, typed, row) {
  await editor.type(typed);
  await editor.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: row }).waitFor();
  await editor.press('Enter');
}

/** Fills a line, when it has its proposal. */
async function fill(editor, proposal, text) {
  const input = editor.page
    .locator('.quick-input-widget input[type="text"], .quick-input-widget input')
    .first();
  await editor.page.waitForFunction(
    (wanted) => document.querySelector('.quick-input-widget input')?.value === wanted,
    proposal,
  );
  if (text !== undefined) await input.fill(text);
  await editor.press('Enter');
}

uiTest('a role is made from the rung below, with the keyboard alone', async (editor) => {
  await editor.command('Rolewright: New Role…');
  await question(editor, 'Which job family?');
  await answer(editor, 'Sales', 'Sales');
  await question(editor, 'Which focus?');
  await answer(editor, 'General', 'General');
  await question(editor, 'On which level?');
  await editor.screenshot('new-role');
  await answer(editor, 'P5', 'P5');
  await question(editor, 'The title of SALE.GEN.P5');
  await fill(editor, 'Staff Sales Representative');
  await question(editor, 'What should it start from?');
  await answer(editor, 'Copy of SALE.GEN.P4', 'SALE.GEN.P4');
  await editor.page.locator(`.tab.active[data-resource-name="${SENIOR}"]`).waitFor();
  const text = fs.readFileSync(path.join(editor.folder, 'sales', SENIOR), 'utf8');
  assert.match(text, /^title: Staff Sales Representative$/m);
  assert.match(text, /^code: SALE\.GEN\.P5$/m);
  assert.match(text, /^components:$/m);
  assert.doesNotMatch(text, /^aliases:/m);
});

uiTest('the missing rungs of a new function are made at once, and Escape writes nothing', async (editor) => {
  const before = fs.readFileSync(path.join(editor.folder, 'taxonomy.yaml'), 'utf8');
  await editor.command('Rolewright: New Ladder…');
  await question(editor, 'Which job family?');
  await editor.press('Escape');
  await editor.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await editor.command('Rolewright: New Ladder…');
  await question(editor, 'Which job family?');
  await answer(editor, 'New job family', 'New job family');
  await question(editor, 'What is the new job family called?');
  await fill(editor, '', 'Finance');
  await question(editor, 'Its short id');
  await fill(editor, 'FINA');
  await question(editor, 'What is one person there called?');
  await fill(editor, '', 'Accountant');
  await question(editor, 'To which superfunction');
  await answer(editor, 'Commerce', 'Commerce');
  await question(editor, 'Which focus?');
  await answer(editor, 'General', 'General');
  await question(editor, 'Which part of the ladder?');
  await answer(editor, 'Both', 'Both');
  await question(editor, 'Which levels?');
  await editor.page.locator('.quick-input-count', { hasText: '9' }).waitFor();
  await editor.press('Enter');
  await editor.page.locator('.tab.active[data-resource-name="FINA.GEN.P1.role.yaml"]').waitFor();
  const files = fs.readdirSync(editor.folder).filter((name) => name.startsWith('FINA'));
  assert.equal(files.length, 9);
  const text = fs.readFileSync(path.join(editor.folder, 'FINA.GEN.M2.role.yaml'), 'utf8');
  assert.equal(text, 'title: Finance Manager\ncode: FINA.GEN.M2\nlevel: M2\nstatus: draft\n');
  const added = '  - id: FINA\n    name: Finance\n    noun: Accountant\n    superfunction: COMM\n';
  const taxonomy = () => fs.readFileSync(path.join(editor.folder, 'taxonomy.yaml'), 'utf8');
  assert.equal(taxonomy().replace(added, ''), before);
  assert.notEqual(taxonomy(), before);
});
