import assert from 'node:assert/strict';
import { uiTest } from './harness.mjs';

const ROLE = 'sales/SALE.GEN.P3.role.yaml';

uiTest('a mistyped key gets a squiggle and a row in the Problems view', async (editor) => {
  await editor.openFile(ROLE);
  await editor.goTo(1);
  await editor.type('titel: Wrong');
  await editor.press('Escape');
  await editor.press('Enter');
  await editor.squiggles('error').or(editor.squiggles('warning')).first().waitFor();
  const [first] = await editor.problems();
  assert.equal(first.line, 1);
  assert.equal(first.source.toLowerCase(), 'rolewright');
});
