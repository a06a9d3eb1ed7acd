import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';

const ROLE = 'sales/SALE.GEN.P3.role.yaml';

/** The one file of the sample that is faulty on purpose would fill the Problems view. */
const withoutFaults = {
  prepare: (folder) => fs.rmSync(path.join(folder, 'devops/faulty-example.role.yaml')),
};

uiTest(
  'a mistyped key gets a squiggle and a row in the Problems view',
  async (editor) => {
    await editor.openFile(ROLE);
    await editor.goTo(1);
    await editor.type('titel: Wrong');
    await editor.press('Escape');
    await editor.press('Enter');
    await editor.squiggles('error').or(editor.squiggles('warning')).first().waitFor();
    const found = (await editor.problems()).find(({ rule }) => rule.includes('unknown-key'));
    assert.equal(found?.line, 1);
    assert.equal(found?.source.toLowerCase(), 'rolewright');
  },
  withoutFaults,
);
