import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';
import { answer, fill, question } from './questions.mjs';

const FILE = 'ada.assessment.yaml';

uiTest('an assessment is made, kept out of Git and turned into a plan', async (editor) => {
  const { folder, page } = editor;
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  await editor.openFile('DEVO.GEN.P3.role.yaml');
  await editor.command('Rolewright: New Assessment…');
  await question(editor, 'Against which role?');
  await answer(editor, 'DEVO.GEN.P3', 'DEVO.GEN.P3');
  await question(editor, 'Whom is it about?');
  await fill(editor, '', 'Ada');
  await question(editor, 'Where should the file be?');
  await answer(editor, 'Beside the role', 'Beside the role');
  await question(editor, 'Git would take this file.');
  await answer(editor, 'Add it to .gitignore', 'Add it to .gitignore');
  await page.locator(`.tab.active[data-resource-name="${FILE}"]`).waitFor();
  const text = fs.readFileSync(path.join(folder, 'devops', FILE), 'utf8');
  assert.match(text, /^role: DEVO\.GEN\.P3\nperson: Ada\ndate: \d{4}-\d\d-\d\d\ncomponents:\n/m);
  assert.match(text, /^ {2}- component: infrastructure-as-code\n {4}proficiency:\n/m);
  await page.locator('.codelens-decoration a', { hasText: 'Make a development plan' }).waitFor();
  await editor.screenshot('assessment', { height: 505 });
  const ignored = fs.readFileSync(path.join(folder, '.gitignore'), 'utf8');
  assert.match(ignored, /^\*\.assessment\.yaml\n\*\.assessment\.yml\n$/m);
  const seen = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: folder });
  assert.doesNotMatch(String(seen), /assessment/);
  await page.locator('.codelens-decoration a', { hasText: 'Make a development plan' }).click();
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'DEVO.GEN.P4' }).waitFor();
  await editor.press('Enter');
  await page.locator('.tab', { hasText: 'Development plan' }).first().waitFor();
});
