// The main job as a person does it: real keys, the real suggestion list, the real card.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiTest } from './harness.mjs';

const started = `title: Platform Engineer
code: DEVO.GEN.P6
level: 
status: draft
summary: Keeps the platform dependable.
components:
  skills:
    - Writes runbooks that others follow.
  
classifications:
  - system: soc-2018
    code: 
`;

/** Small enough for the README, and for the package that it ships in. */
const forPictures = { settings: { 'editor.minimap.enabled': false }, viewport: { width: 1080, height: 640 } };

const withStarted = {
  ...forPictures,
  prepare: (folder) => fs.writeFileSync(path.join(folder, 'devops/DEVO.GEN.P6.role.yaml'), started),
};

uiTest(
  'levels, sections and occupations are suggested while typing',
  async (editor) => {
    await editor.openFile('DEVO.GEN.P6.role.yaml');

    await editor.goTo(3, 8);
    await editor.type('P');
    assert.ok((await editor.suggestions()).includes('P6'), 'typing P lists the professional levels');
    await editor.screenshot('completion-level', { height: 330 });
    await editor.accept('P6');

    await editor.goTo(9, 3);
    await editor.type('re');
    assert.equal((await editor.suggestions())[0], 'responsibilities');
    await editor.screenshot('completion-section', { height: 330 });
    await editor.accept('responsibilities');
    await editor.type('Sets the direction of the platform.');

    await editor.cursorAfter('    code:');
    await editor.type(' devel soft');
    const codes = await editor.suggestions();
    assert.ok(
      codes.some((label) => label.includes('15-1252')),
      `15-1252 is among ${codes.join(', ')}`,
    );
    await editor.screenshot('completion-soc', { height: 400 });
    await editor.accept(codes.find((label) => label.includes('15-1252')));

    const text = await editor.savedText('devops/DEVO.GEN.P6.role.yaml');
    assert.match(text, /^level: P6$/m);
    assert.match(text, /^ {2}responsibilities:\n {4}- Sets the direction of the platform\.$/m);
    assert.match(text, /^ {4}code: 15-1252 ?$/m);
  },
  withStarted,
);

uiTest(
  'an occupation is found by code as well as by words',
  async (editor) => {
    await editor.openFile('DEVO.GEN.P6.role.yaml');
    await editor.cursorAfter('    code:');
    await editor.type(' 15-12');
    const codes = await editor.suggestions();
    assert.ok(codes.length > 3 && codes.every((label) => label.startsWith('15-12')), codes.join(', '));
  },
  withStarted,
);

uiTest(
  'Enter begins a new line where nothing was chosen',
  async (editor) => {
    await editor.openFile('typed.role.yaml');
    await editor.cursorAfter('code: NURS.GEN.');
    await editor.type('P');
    await editor.suggestions((labels) => labels.includes('P2'));
    await editor.type('2');
    await editor.suggestions((labels) => labels.length === 1 && labels[0] === 'P2');
    await editor.type('\ncomponents');
    await editor.suggestions((labels) => labels[0] === 'components');
    await editor.type(':');
    await editor.suggestions((labels) => labels.includes('responsibilities'));
    await editor.press('Enter');
    const text = await editor.savedText('typed.role.yaml');
    assert.match(text, /^title: Nurse\ncode: NURS\.GEN\.P2\ncomponents:\n/);
    assert.doesNotMatch(text, /responsibilities/);
  },
  {
    prepare: (folder) =>
      fs.writeFileSync(path.join(folder, 'typed.role.yaml'), 'title: Nurse\ncode: NURS.GEN.'),
  },
);

uiTest(
  'a level explains itself',
  async (editor) => {
    await editor.openFile('DEVO.GEN.P3.role.yaml');
    const text = await editor.hoverAt('P3');
    assert.match(text, /P3/);
    assert.match(text, /P4/, 'the next rung is named');
    await editor.screenshot('hover-level', { height: 420 });
  },
  forPictures,
);

uiTest(
  'a missing field is shown and mended',
  async (editor) => {
    await editor.openFile('DEVO.GEN.P4.role.yaml');
    await editor.select('level: P4');
    await editor.press('Control+Shift+K');
    await editor.squiggles('error').first().waitFor();
    const [problem] = await editor.problems();
    assert.match(problem.message, /level/i);
    await editor.openFile('DEVO.GEN.P4.role.yaml');
    await editor.goTo(1, 1);
    await editor.press('Control+.');
    await editor.page.locator('.action-widget').first().waitFor();
    await editor.screenshot('problem-fix', { height: 260 });
    await editor.press('Enter');
    await editor.squiggles('error').first().waitFor({ state: 'detached' });
    assert.match(await editor.savedText('devops/DEVO.GEN.P4.role.yaml'), /^level: P4$/m);
  },
  forPictures,
);

uiTest(
  'the card follows while typing',
  async (editor) => {
    await editor.openFile('DEVO.GEN.P3.role.yaml');
    await editor.command('Rolewright: Open Role Card');
    const card = editor.card();
    await card.getByRole('heading', { level: 1 }).waitFor();
    await editor.screenshot('card');
    await editor.openFile('DEVO.GEN.P3.role.yaml');
    await editor.cursorAfter('title: ');
    await editor.type('Very ');
    await card.getByRole('heading', { level: 1, name: /^Very / }).waitFor();
  },
  { ...forPictures, viewport: { width: 1180, height: 640 } },
);

uiTest('a hostile title stays text on the card', async (editor) => {
  await editor.openFile('DEVO.GEN.P3.role.yaml');
  await editor.command('Rolewright: Open Role Card');
  const card = editor.card();
  await card.getByRole('heading', { level: 1 }).waitFor();
  await editor.openFile('DEVO.GEN.P3.role.yaml');
  await editor.cursorAfter('title: ');
  await editor.type('<img src=x onerror=alert(1)> ');
  await card.getByText('<img src=x onerror=alert(1)>').first().waitFor();
  assert.equal(await card.locator('img').count(), 0);
});

uiTest('a broken file keeps what is sound on the card', async (editor) => {
  await editor.openFile('DEVO.GEN.P3.role.yaml');
  await editor.command('Rolewright: Open Role Card');
  const card = editor.card();
  const heading = card.getByRole('heading', { level: 1 });
  const title = await heading.innerText();
  await editor.openFile('DEVO.GEN.P3.role.yaml');
  await editor.cursorAfter('summary: ');
  await editor.type('"');
  await editor.squiggles('error').first().waitFor();
  assert.equal(await heading.innerText(), title);
});

uiTest('the card leads to the text, follows the cursor and survives a reload', async (editor) => {
  const output = 'A pipeline that anyone in the team can change.';
  const text = fs.readFileSync(path.join(editor.folder, 'devops/DEVO.GEN.P3.role.yaml'), 'utf8');
  const line = text.split('\n').findIndex((each) => each.includes(output)) + 1;
  await editor.openFile('DEVO.GEN.P3.role.yaml');
  await editor.command('Rolewright: Open Role Card');
  const card = editor.card();
  await card.getByText(output).click();
  await editor.page.getByText(`Ln ${line}, Col`).waitFor();

  await editor.openFile('DEVO.GEN.P3.role.yaml');
  await editor.cursorAfter('  stakes:');
  await card.locator('.rw-current').first().waitFor();

  await editor.command('Developer: Reload Window');
  await editor.page.locator('iframe.webview').waitFor({ state: 'detached' });
  await editor.card().getByText(output).waitFor();
});
