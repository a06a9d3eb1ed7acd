import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/host/chromium.mjs';
import { renderComparison } from '../../server/card/compare/compare';
import { compareFragment } from '../../server/card/compare/html';
import { evidenceForgotten, evidenceFragment } from '../../server/card/evidence/html';
import { sliceFragment } from '../../server/card/slice/html';
import { renderSlice } from '../../server/card/slice/render';
import { richRole } from '../support/card';
import { compareOf, higherRole } from '../support/compare';
import { richEvidence } from '../support/evidence';
import { richSlice } from '../support/slices';
import { runs } from './drawn.mjs';
import { faultsOfAccess, openPanel, panelFiles, picture } from './panel.mjs';
import { themes } from './themes';

const evidencePlace = { role: 'file:///acme/role.yaml', repository: 'file:///shop', place: '/shop' };
const compared = compareOf(richRole, higherRole);
const views = {
  compare: compareFragment(compared),
  'compare-four': compareFragment(compareOf(richRole, higherRole, richRole, higherRole)),
  slice: sliceFragment(richSlice()),
  evidence: evidenceFragment(richEvidence, evidencePlace),
  'evidence-forgotten': evidenceForgotten(evidencePlace),
};

let browser;
let files;

async function panelWith(html, options = {}) {
  const panel = await openPanel(browser, files, { file: 'view.html', ...options });
  if (html !== '') await panel.view(html);
  return panel;
}

describe.runIf(runs)('the page of a view', () => {
  beforeAll(async () => {
    [browser, files] = await Promise.all([launchChromium(), panelFiles()]);
  });

  afterAll(() => browser.close());

  test.each(
    Object.keys(views).flatMap((view) => [
      ...Object.keys(themes).map((theme) => [view, theme, 1100]),
      [view, 'dark', 320],
    ]),
  )('%s has no fault of accessibility in %s at %i pixels', async (view, theme, width) => {
    const panel = await panelWith(views[view], { theme, width });
    await picture(panel.page, `${view}-${theme}-${width}`, { fullPage: true });
    expect(await faultsOfAccess(panel.page)).toEqual([]);
    expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(panel.faults).toEqual([]);
    await panel.page.close();
  });

  test.each([
    ['compare', 'light', renderComparison(compared, 'html')],
    ['compare', 'dark', renderComparison(compared, 'html')],
    ['slice', 'light', renderSlice(richSlice(), 'html')],
    ['slice', 'dark', renderSlice(richSlice(), 'html')],
  ])(
    '%s as a page on its own has no fault of accessibility in a %s scheme',
    async (name, colorScheme, page) => {
      const opened = await browser.newPage({ colorScheme, viewport: { width: 1100, height: 900 } });
      await opened.setContent(page);
      await picture(opened, `page-${name}-${colorScheme}`, { fullPage: true });
      expect(await faultsOfAccess(opened)).toEqual([]);
      await opened.close();
    },
  );

  test('shows only differences when asked, and remembers it over changes and hiding', async () => {
    const panel = await panelWith(views.compare);
    const repeated = panel.page.getByText('How infections spread and are stopped.').first();
    const box = panel.page.getByRole('checkbox', { name: 'Only differences' });
    expect(await repeated.isVisible()).toBe(true);
    await box.check();
    expect(await repeated.isVisible()).toBe(false);
    expect(await panel.page.getByText('Plans the holidays.').isVisible()).toBe(true);
    await panel.view(views['compare-four']);
    expect(await box.isChecked()).toBe(true);
    const again = await panelWith('', { state: await panel.state() });
    expect(await again.page.getByRole('checkbox', { name: 'Only differences' }).isChecked()).toBe(true);
    await Promise.all([panel.page.close(), again.page.close()]);
  });

  test('shows only differences on a page without a script, too', async () => {
    const opened = await browser.newPage({ javaScriptEnabled: false });
    await opened.setContent(renderComparison(compared, 'html'));
    const repeated = opened.getByText('How infections spread and are stopped.').first();
    await opened.getByRole('checkbox').check();
    expect(await repeated.isVisible()).toBe(false);
    await opened.close();
  });

  test('leads to the text with a click and with the keyboard, each cell to its own file', async () => {
    const panel = await panelWith(views.compare);
    await panel.page.getByText('Plans the holidays.').click();
    const place = { type: 'reveal', path: ['components', 'responsibilities', 1], uri: expect.any(String) };
    expect((await panel.posted()).at(-1)).toEqual(place);
    await panel.page
      .getByRole('button', { name: /^NURS\.WARD\.P4/ })
      .first()
      .press('Enter');
    expect((await panel.posted()).at(-1)).toMatchObject({ type: 'reveal', path: [] });
    await panel.page.close();
  });

  test('remembers nothing that is personal', async () => {
    const panel = await panelWith('');
    await panel.view(views.evidence, { personal: true });
    await panel.page.getByText('Move the network to Terraform').waitFor();
    expect(JSON.stringify(await panel.state())).not.toContain('Terraform');
    await panel.page.close();
  });

  test('hands on commands of its buttons', async () => {
    const html =
      '<h1>View</h1><button type="button" data-command="rolewright.newRole" data-arguments="[&quot;P4&quot;]">New role</button>';
    const panel = await panelWith(html);
    await panel.page.getByRole('button').click();
    expect((await panel.posted()).at(-1)).toEqual({
      type: 'command',
      command: 'rolewright.newRole',
      arguments: ['P4'],
    });
    await panel.page.close();
  });
});
