import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/host/chromium.mjs';
import { renderCard } from '../../server/card/card';
import { cardOf, problemAt, richOthers, richRole, richTaxonomy } from '../support/card';
import { draw, runs, uri } from './drawn.mjs';
import { faultsOfAccess, openPanel, panelFiles, picture } from './panel.mjs';
import { themes } from './themes';

const faulty = draw(richRole, [
  problemAt(['title'], 'error', 'A title in two.'),
  problemAt(['components', 'skills', 0], 'warning', 'Say at which bedside.'),
  problemAt(['outputs', 1], 'info', 'Say how it is measured.'),
  problemAt(['aliases', 0], 'hint', 'Add the type.'),
]);

let browser;
let files;

describe.runIf(runs)('for everybody, a card', () => {
  beforeAll(async () => {
    [browser, files] = await Promise.all([launchChromium(), panelFiles()]);
  });

  afterAll(() => browser.close());

  test.each(
    Object.keys(themes).flatMap((theme) => [
      [theme, 900],
      [theme, 300],
    ]),
  )('has no fault of accessibility in %s at %i pixels', async (theme, width) => {
    const panel = await openPanel(browser, files, { theme, width });
    await panel.card(uri, faulty, { stale: true, notice: 'It cannot be read.' });
    for (const more of await panel.page.locator('.rw-more > summary, .rw-aside > summary').all())
      await more.click();
    await panel.send({ type: 'highlight', path: ['aliases', 1] });
    await picture(panel.page, `${theme}-${width}`, { fullPage: true });
    expect(await faultsOfAccess(panel.page)).toEqual([]);
    // Nothing sticks out to the side.
    expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(panel.faults).toEqual([]);
    await panel.page.close();
  });

  describe('as a page on its own', () => {
    const page = async (options) => {
      const opened = await browser.newPage(options);
      await opened.setContent(
        renderCard(
          cardOf(richRole, richTaxonomy, [problemAt(['title'], 'error', 'A title in two.')], richOthers),
          'html',
        ),
      );
      return opened;
    };

    test.each([
      ['light', 900],
      ['dark', 900],
      ['dark', 320],
    ])('has no fault of accessibility in a %s scheme at %i pixels', async (colorScheme, width) => {
      const opened = await page({ colorScheme, viewport: { width, height: 900 } });
      await picture(opened, `page-${colorScheme}-${width}`, { fullPage: true });
      expect(await faultsOfAccess(opened)).toEqual([]);
      expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await opened.close();
    });

    test('opens what is folded on paper, without a script', async () => {
      const opened = await page({ viewport: { width: 800, height: 900 } });
      const practice = opened.getByText('Walk the ward with the hygiene nurse once.');
      expect(await practice.isVisible()).toBe(false);
      await opened.emulateMedia({ media: 'print' });
      expect(await practice.isVisible()).toBe(true);
      await opened.close();
    });
  });

  test('finds a fault of accessibility where there is one', async () => {
    const panel = await openPanel(browser, files);
    await panel.card(uri, '<h1>Card</h1><p><button></button></p>');
    expect((await faultsOfAccess(panel.page)).map(({ id }) => id)).toContain('button-name');
    await panel.page.close();
  });
});
