import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/host/chromium.mjs';
import { built, root } from '../support/servers';
import { runs } from './drawn.mjs';
import { faultsOfAccess, picture } from './panel.mjs';

const pages = ['index.html', 'roles/DEVO.GEN.P4.html', 'ladders/DEVO.html'];
const looks = [
  ['light', 1100],
  ['dark', 390],
];

let browser;
let folder;

const open = async (reader, page, colorScheme, width) => {
  const opened = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  await opened.goto(pathToFileURL(path.join(folder, reader, page)).href);
  return opened;
};

describe.runIf(runs)('the pages of an export', () => {
  beforeAll(async () => {
    browser = await launchChromium();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rolewright-pages-'));
    for (const reader of ['employee', 'candidate'])
      execFileSync(
        process.execPath,
        [built('cli.js'), 'export', path.join(folder, reader), '--audience', reader, '--with-drafts'],
        { cwd: path.join(root, 'examples/acme'), stdio: 'ignore' },
      );
  });

  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test.each(
    ['employee', 'candidate'].flatMap((reader) =>
      pages.flatMap((page) => looks.map(([scheme, width]) => [reader, page, scheme, width])),
    ),
  )('for %s: %s has no fault of accessibility in a %s scheme at %i pixels', async (...look) => {
    const page = await open(...look);
    for (const fold of await page.locator('.rw-more > summary, .rw-aside > summary').all())
      await fold.click();
    const name = look.join('-').replaceAll('/', '-');
    await picture(page, `export-${name}`);
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look[3]);
    await page.close();
  });

  test('the ways to other pages stand in line with what is below them, in its font', async () => {
    for (const name of pages.slice(1)) {
      const page = await open('employee', name, 'light', 1300);
      const [ways, below] = await page.evaluate(() =>
        ['.rw-ways', '.rw-card'].map((part) => {
          const element = document.querySelector(part);
          return [element.getBoundingClientRect().left, getComputedStyle(element).font];
        }),
      );
      expect(ways, name).toEqual(below);
      await page.close();
    }
  });

  test('all columns of a ladder are on the paper, and only addresses outside are printed', async () => {
    const page = await open('employee', 'ladders/DEVO.html', 'light', 800);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(800);
    const added = await page
      .locator('.rw-lane-roles a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(added).toBe('none');
    await page.close();
  });

  test('a reader gets from the list to a role, up its ladder and back', async () => {
    const page = await open('candidate', 'index.html', 'light', 1100);
    await page.getByRole('link', { name: 'DevOps Engineer II', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'DevOps Engineer II' }).waitFor();
    await page.getByRole('link', { name: 'DevOps Engineer', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'DevOps Engineer' }).waitFor();
    await page.getByRole('link', { name: 'Career ladder of DevOps' }).click();
    await page.getByRole('link', { name: 'Engineering Manager, DevOps' }).click();
    await page.getByRole('link', { name: 'All roles' }).click();
    await page.getByRole('heading', { level: 1, name: 'Acme roles' }).waitFor();
    await page.close();
  });
});
