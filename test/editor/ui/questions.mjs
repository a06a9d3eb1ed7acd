// Lists and lines in which commands ask, answered by the keyboard.

/** A question that a command asks, once it is the one on the screen. */
export const question = ({ page }, text) =>
  page.locator(`.quick-input-widget input[placeholder^="${text}"]`).waitFor();

/** Answers a list by typing a part of a row and pressing Enter, when that row is the one that Enter takes. */
export async function answer(editor, typed, row) {
  await editor.type(typed);
  await editor.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: row }).waitFor();
  await editor.press('Enter');
}

/** Fills a line, when it has its proposal. */
export async function fill(editor, proposal, text) {
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
