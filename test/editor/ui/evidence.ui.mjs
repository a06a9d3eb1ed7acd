// A person's own commits in the real editor: allowed by what is not saved yet, shown in a panel, written into a draft.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';
import { answer, fill, question } from './questions.mjs';

const wide = { settings: { 'editor.minimap.enabled': false }, viewport: { width: 1460, height: 800 } };

uiTest(
  "a person's own commits are shown skill by skill, and go into an assessment that Git leaves alone",
  async (editor) => {
    const { page } = editor;
    await editor.openFile('taxonomy.yaml');
    await editor.cursorAfter('region: global');
    await editor.type('\ngitEvidence: true');
    await page.locator('.view-line', { hasText: /gitEvidence:.true/ }).waitFor();

    await editor.openFile('DEVO.GEN.P3.role.yaml');
    await editor.command('Rolewright: Show Skill Evidence from Git…');
    // A pointer that rests on a tab would show its path in the picture.
    await page.mouse.move(0, 0);
    await question(editor, 'For which role');
    await answer(editor, '', 'DEVO.GEN.P3');
    await question(editor, 'Through which repository?');
    await answer(editor, 'acme', 'acme');
    const panel = editor.card();
    await panel.getByText('Move the network of the shop to Terraform').waitFor();
    await panel.getByRole('heading', { name: 'What commits cannot show' }).waitFor();
    await editor.screenshot('evidence', { of: page.locator('iframe.webview').first() });
    await panel.getByRole('button', { name: 'Begin an assessment with this' }).click();
    await question(editor, 'Whom is it about?');
    await fill(editor, '', 'Ada');
    await question(editor, 'Where should the file be?');
    await answer(editor, 'Beside', 'Beside the role');
    await question(editor, 'Git would take this file.');
    await answer(editor, 'Only', 'Only in this copy');
    await page.locator('.tab.active[data-resource-name="ada.assessment.yaml"]').waitFor();
    const text = fs.readFileSync(path.join(editor.folder, 'devops/ada.assessment.yaml'), 'utf8');
    assert.match(text, /- "2025-11-18: Move the network of the shop to Terraform \([0-9a-f]+\)"/);
  },
  { ...wide, prepare: withHistory },
);

/** Ada's work of some months, with that of somebody else between. */
const work = [
  ['2025-11-18', 'Move the network of the shop to Terraform', 'shop/network.tf'],
  ['2025-12-09', 'Try each change on a copy of the shop before it is released', 'shop/.gitlab-ci.yml'],
  ['2026-01-20', 'Explain what to do when payments stop', 'runbooks/payments.md'],
  ['2026-02-03', 'Build images for both processors', 'shop/Dockerfile'],
  ['2026-02-24', 'Review after the outage of 19 February', 'postmortems/2026-02-19.md'],
  ['2026-03-10', 'Go back to the last version by one click', '.github/workflows/back.yml'],
  ['2026-03-31', 'Alert on failed orders, and no longer on full disks', 'shop/alerts/orders.yaml'],
  ['2026-04-14', 'Let the queue grow with the orders', 'shop/queue.tf', 'Grace <grace@example.org>'],
];

/** Makes the sample a repository whose user is Ada. */
function withHistory(folder) {
  const git = (...args) => {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  };
  git('init', '--quiet');
  git('config', 'user.name', 'Ada');
  git('config', 'user.email', 'ada@example.org');
  git('config', 'commit.gpgsign', 'false');
  for (const [day, message, file, author = 'Ada <ada@example.org>'] of work) {
    fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), `${message}\n`);
    git('add', '--', file);
    git('commit', '--quiet', '--message', message, '--author', author, '--date', `${day}T12:00:00Z`);
  }
}
