// The problems of files that nobody opened stand in the Problems panel, and go with their files.
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';

uiTest('the Problems panel shows the problems of files that were not opened', async (editor) => {
  await editor.showProblems();
  const panel = editor.page.locator('.markers-panel');
  const fileRow = (name) => panel.locator('.resource-label-container, .monaco-tl-row', { hasText: name });
  await fileRow('faulty-example.role.yaml').first().waitFor();

  const twin = path.join(editor.folder, 'nursing/twin.role.yaml');
  const original = path.join(editor.folder, 'nursing/NURS.GEN.P2.role.yaml');
  fs.copyFileSync(original, twin);
  await fileRow('twin.role.yaml').first().waitFor();
  await fileRow('NURS.GEN.P2.role.yaml').first().waitFor();

  fs.rmSync(twin);
  fs.rmSync(path.join(editor.folder, 'devops/faulty-example.role.yaml'));
  for (const gone of ['twin.role.yaml', 'faulty-example.role.yaml', 'NURS.GEN.P2.role.yaml'])
    await fileRow(gone).first().waitFor({ state: 'detached' });
});
