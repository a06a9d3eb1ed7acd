// The tree of roles as a person uses it: by keys, while typing, for one's own roles, and by a code of former days.
import assert from 'node:assert/strict';
import { uiTest } from './harness.mjs';

const forPictures = { settings: { 'editor.minimap.enabled': false }, viewport: { width: 1080, height: 640 } };

const view = (editor) => editor.page.locator('.pane-body .customview-tree');
const row = (editor, label) => view(editor).locator('.monaco-list-row', { hasText: label }).first();

/** Shows the view and gives its tree the focus; a view that was still empty passes it on to nothing. */
async function showRoles(editor) {
  await editor.command('Rolewright: Focus on Roles View');
  await row(editor, 'Technology').waitFor();
  const focused = view(editor).locator('.monaco-list:focus');
  while (!(await focused.isVisible())) {
    await editor.command('Rolewright: Focus on Roles View');
    await focused.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
}

/** Goes down by the arrow key, one row at a time, to a row. */
async function goDownTo(editor, wanted) {
  const focused = view(editor).locator('.monaco-list-row.focused');
  while (!(await wanted.and(focused).isVisible())) {
    const next = Number(await focused.getAttribute('data-index')) + 1;
    await editor.press('ArrowDown');
    await view(editor).locator(`.monaco-list-row.focused[data-index="${next}"]`).waitFor();
  }
}

/** Draws the right edge of the side bar further out, so that whole rows can be read. */
async function widen(editor, by) {
  const { mouse } = editor.page;
  const { x, y, width } = await editor.page.locator('.part.sidebar').boundingBox();
  await mouse.move(x + width, y + 200);
  await mouse.down();
  await mouse.move(x + width + by, y + 200, { steps: 4 });
  await mouse.up();
}

uiTest(
  'keys lead from superfunction to role, Enter opens it, and F2 renames its code',
  async (editor) => {
    await widen(editor, 90);
    await showRoles(editor);
    await editor.press('Home');
    await view(editor).locator('.monaco-list-row.focused[data-index="0"]').waitFor();
    const below = { Technology: 'DevOps', DevOps: 'General', General: 'Junior DevOps Engineer' };
    for (const [label, child] of Object.entries(below)) {
      await goDownTo(editor, row(editor, label));
      await editor.press('ArrowRight');
      await row(editor, child).waitFor();
    }
    const p3 = view(editor).locator('.monaco-list-row[aria-label*=", P3 "]').first();
    await goDownTo(editor, p3);
    assert.match(await p3.innerText(), /P3 · [a-z ]+/);
    await editor.screenshot('roles-view', { height: 420, part: 'sidebar' });
    await editor.press('Enter');
    await editor.page.locator('.tab.active[data-resource-name="DEVO.GEN.P3.role.yaml"]').waitFor();
    await editor.command('Rolewright: Focus on Roles View');
    await p3.and(editor.page.locator('.focused')).waitFor();
    await editor.press('F2');
    const name = editor.page.locator('.rename-box input');
    await name.waitFor();
    assert.equal(await name.inputValue(), 'DEVO.GEN.P3');
  },
  forPictures,
);

uiTest('the active role is revealed, and a title that is not saved is shown', async (editor) => {
  await showRoles(editor);
  await editor.openFile('NURS.GEN.P2.role.yaml');
  const selected = view(editor).locator('.monaco-list-row.selected');
  await selected.filter({ hasText: 'P2' }).waitFor();
  await editor.cursorAfter('title: ');
  await editor.type('Marvellous ');
  await selected.filter({ hasText: 'Marvellous' }).waitFor();
  await editor.page.locator('.tab.active.dirty').waitFor();
});

uiTest('my roles are those of an owner, and all come back', async (editor) => {
  await showRoles(editor);
  await editor.command('Rolewright: Show My Roles');
  const choice = editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'platform-leads' });
  await choice.first().click();
  await row(editor, 'Patient care').waitFor({ state: 'hidden' });
  await row(editor, 'Technology').waitFor();
  await editor.page.getByText('Only the roles of platform-leads are shown.').waitFor();
  await editor.command('Rolewright: Show All Roles');
  await row(editor, 'Patient care').waitFor();
});

uiTest('a role is found by a code of former days, also with Enter at once', async (editor) => {
  await showRoles(editor);
  await editor.command('Rolewright: Find Role…');
  await editor.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await editor.type('DEVO.BLD.P3\n');
  await editor.page.locator('.tab.active[data-resource-name="DEVO.GEN.P3.role.yaml"]').waitFor();
});
