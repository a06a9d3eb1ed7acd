import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/host/chromium.mjs';
import { richRole } from '../support/card';
import { taxonomyUri } from '../support/role-state';
import { draw, runs, uri } from './drawn.mjs';
import { openPanel, panelFiles } from './panel.mjs';

const rich = draw(richRole);

let browser;
let files;
const open = [];

async function panelWith(html, options = {}) {
  const panel = await openPanel(browser, files, options);
  open.push(panel);
  if (html !== '') await panel.card(uri, html);
  return panel;
}

describe.runIf(runs)('the page of a card', () => {
  beforeAll(async () => {
    [browser, files] = await Promise.all([launchChromium(), panelFiles()]);
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    const panels = open.splice(0);
    await Promise.all(panels.map(({ page }) => page.close()));
    expect(panels.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('says that it is ready, and draws what it is sent', async () => {
    const panel = await panelWith(rich);
    expect(await panel.posted()).toEqual([{ type: 'ready' }]);
    expect(await panel.page.getByRole('heading', { level: 1 }).textContent()).toBe('Senior Ward Nurse');
    expect((await panel.state()).uri).toBe(uri);
  });

  describe('while the text changes', () => {
    const changed = draw(
      richRole
        .replace('Senior Ward Nurse', 'Bay Nurse')
        .replace('  skills:\n', '  skills:\n    - Lifts safely.\n'),
    );

    test('keeps the focus and the very elements that did not change', async () => {
      const panel = await panelWith(rich);
      const button = panel.page.getByRole('button', { name: 'Go to the text: Answers for one bay.' });
      await button.focus();
      const before = await button.elementHandle();
      await panel.card(uri, changed);
      expect(await panel.page.getByRole('heading', { level: 1 }).textContent()).toBe('Bay Nurse');
      expect(await before?.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    test('keeps sections folded and unfolded as a person left them', async () => {
      const panel = await panelWith(rich);
      await panel.page.getByRole('heading', { name: /^Other titles/ }).click();
      await panel.page.getByText('1 example · 1 practice task').click();
      await panel.card(uri, changed);
      expect(await panel.page.getByText('Charge Nurse').isVisible()).toBe(false);
      expect(await panel.page.getByText('Walk the ward with the hygiene nurse once.').isVisible()).toBe(true);
      await expect
        .poll(async () => (await panel.state()).folds)
        .toEqual({ aliases: false, 'more knowledge hygiene': true });
    });

    test('keeps its place', async () => {
      const panel = await panelWith(rich, { height: 400 });
      await panel.page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }));
      await panel.card(uri, changed);
      expect(await panel.page.evaluate(() => scrollY)).toBe(600);
    });

    test('another role begins at its top', async () => {
      const panel = await panelWith(rich, { height: 400 });
      await panel.page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }));
      await panel.card('file:///acme/other.role.yaml', changed);
      expect(await panel.page.evaluate(() => scrollY)).toBe(0);
    });
  });

  describe('leads to the text', () => {
    test('with a click on a part', async () => {
      const panel = await panelWith(rich);
      await panel.page.getByText('Hands over without gaps.').click();
      expect((await panel.posted()).at(-1)).toEqual({
        type: 'reveal',
        path: ['components', 'responsibilities', 1],
      });
    });

    test('with the keyboard', async () => {
      const panel = await panelWith(rich);
      await panel.page.getByRole('button', { name: 'Status: Deprecated' }).press('Enter');
      expect((await panel.posted()).at(-1)).toEqual({ type: 'reveal', path: ['status'] });
    });

    test('of the taxonomy for what is inherited', async () => {
      const panel = await panelWith(rich);
      await panel.page.getByText('Coaches newer colleagues.').click();
      expect((await panel.posted()).at(-1)).toEqual({
        type: 'reveal',
        uri: taxonomyUri,
        path: ['levels', 0, 'components', 'competencies', 0],
      });
    });

    test('but not while text is being selected to copy it', async () => {
      const panel = await panelWith(rich);
      const box = await panel.page.getByText('Hands over without gaps.').boundingBox();
      if (!box) throw new Error('the statement is not on the page');
      await panel.page.mouse.move(box.x + 1, box.y + box.height / 2);
      await panel.page.mouse.down();
      await panel.page.mouse.move(box.x + box.width - 1, box.y + box.height / 2);
      await panel.page.mouse.up();
      expect(await panel.page.evaluate(() => getSelection()?.toString())).toMatch(/^Hands over without gaps/);
      expect(await panel.posted()).toEqual([{ type: 'ready' }]);
    });

    test('but not from the empty space of a section', async () => {
      const panel = await panelWith(rich);
      await panel.page
        .locator('[data-fold="components"] > .rw-fold-in')
        .click({ position: { x: 400, y: 2 } });
      expect(await panel.posted()).toEqual([{ type: 'ready' }]);
    });
  });

  describe('leads to other roles', () => {
    test('with a click on an adjacent one, or on a rung of the ladder', async () => {
      const panel = await panelWith(rich);
      const section = panel.page.locator('[data-fold="adjacent"]');
      await section.getByRole('button', { name: 'Clinic Nurse', exact: true }).click();
      expect((await panel.posted()).at(-1)).toEqual({
        ...{ type: 'reveal', uri: 'file:///acme/other-3.role.yaml', path: ['title'] },
      });
      await panel.page
        .getByRole('list', { name: 'Rungs of this ladder' })
        .getByRole('button', { name: 'P2 Ward Nurse' })
        .press('Enter');
      expect((await panel.posted()).at(-1)).toMatchObject({ uri: 'file:///acme/other-1.role.yaml' });
    });

    test('and shows two side by side', async () => {
      const panel = await panelWith(rich);
      await panel.page.getByRole('button', { name: 'Compare with Clinic Nurse' }).click();
      expect((await panel.posted()).slice(1)).toEqual([
        {
          ...{ type: 'command', command: 'rolewright.compareRoles' },
          arguments: ['file:///acme/devops/test.role.yaml', 'file:///acme/other-3.role.yaml'],
        },
      ]);
    });

    test('with a map that stays open from role to role', async () => {
      const panel = await panelWith(rich);
      const map = panel.page.getByRole('img', { name: 'Map of the roles around NURS.WARD.P3' });
      expect(await map.isVisible()).toBe(false);
      await panel.page.getByText('Map', { exact: true }).click();
      expect(await map.isVisible()).toBe(true);
      await panel.card('file:///acme/other.role.yaml', rich.replaceAll('NURS.WARD.P3', 'NURS.WARD.P5'));
      const other = panel.page.getByRole('img', { name: 'Map of the roles around NURS.WARD.P5' });
      expect(await other.isVisible()).toBe(true);
    });
  });

  describe('the part of the cursor', () => {
    test('is marked, also after the card has changed', async () => {
      const panel = await panelWith(rich);
      await panel.send({ type: 'highlight', path: ['components', 'skills', 0, 'need'] });
      const marked = panel.page.locator('.rw-current');
      expect(await marked.textContent()).toContain('Reads an ECG.');
      await panel.card(uri, draw(richRole.replace('Reads an ECG.', 'Reads two ECGs.')));
      expect(await marked.textContent()).toContain('Reads two ECGs.');
      await panel.send({ type: 'highlight', path: null });
      expect(await marked.count()).toBe(0);
    });

    test('comes into view without taking the focus', async () => {
      const panel = await panelWith(rich, { height: 500, reducedMotion: true });
      await panel.send({ type: 'highlight', path: ['classifications', 3] });
      const { top, bottom } = await panel.page
        .locator('.rw-current')
        .evaluate((element) => element.getBoundingClientRect().toJSON());
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(500);
      expect(await panel.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    });

    test('does not scroll the card away under a person who reads in it', async () => {
      const panel = await panelWith(rich, { height: 500, reducedMotion: true, focused: true });
      await panel.send({ type: 'highlight', path: ['classifications', 3] });
      expect(await panel.page.evaluate(() => scrollY)).toBe(0);
    });

    test('inside of a folded section is the section, which stays folded', async () => {
      const panel = await panelWith(rich);
      await panel.page.getByRole('heading', { name: /^Skills/ }).click();
      await panel.send({ type: 'highlight', path: ['components', 'skills', 0] });
      const fold = panel.page.locator('[data-fold="components.skills"]');
      expect(await fold.evaluate((element) => element.classList.contains('rw-current'))).toBe(true);
      expect(await fold.getAttribute('open')).toBeNull();
    });
  });

  test('comes back after hiding and reload as it was left', async () => {
    const first = await panelWith(rich, { height: 400 });
    await first.page.getByRole('heading', { name: /^Skills/ }).click();
    await first.page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
    await expect.poll(async () => (await first.state()).scroll).toBe(500);
    await expect.poll(async () => (await first.state()).folds).toEqual({ 'components.skills': false });
    const again = await panelWith('', { height: 400, state: await first.state() });
    expect(await again.page.getByRole('heading', { level: 1 }).textContent()).toBe('Senior Ward Nurse');
    expect(await again.page.getByText('Reads an ECG.').isVisible()).toBe(false);
    expect(await again.page.evaluate(() => scrollY)).toBe(500);
  });

  test('says in a status line that the card is old, once', async () => {
    const panel = await panelWith(rich);
    await panel.card(uri, rich, { stale: true, notice: 'It cannot be read.' });
    const status = panel.page.getByRole('status');
    expect(await status.textContent()).toBe('It cannot be read.');
    const text = await status.evaluateHandle((element) => element.firstChild);
    await panel.card(uri, rich, { stale: true, notice: 'It cannot be read.' });
    expect(await text.evaluate((node) => node?.isConnected)).toBe(true);
    await panel.card(uri, rich);
    expect(await status.textContent()).toBe('');
  });

  test('opens everything for print and folds it again', async () => {
    const panel = await panelWith(rich);
    const folded = panel.page.locator('details:not([open])');
    await panel.page.getByRole('heading', { name: /^Skills/ }).click();
    const before = await folded.count();
    expect(before).toBeGreaterThan(1);
    await panel.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await folded.count()).toBe(0);
    await panel.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await folded.count()).toBe(before);
  });

  test('runs nothing that a file holds', async () => {
    const hostile = '"<img src=x onerror=fetch(1)><script>fetch(2)</script>"';
    const panel = await panelWith(draw(richRole.replaceAll(/: [A-Z][^:\n]*\.$/gm, `: ${hostile}`)));
    expect(await panel.page.locator('#card :is(img, script)').count()).toBe(0);
    expect(await panel.page.getByText('<img src=x onerror=fetch(1)>').count()).toBeGreaterThan(3);
  });
});
