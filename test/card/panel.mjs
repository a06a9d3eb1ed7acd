import fs from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import { build } from 'esbuild';
import { themes } from './themes';

const root = path.resolve(import.meta.dirname, '../..');
const origin = 'https://panel.test';

/** Page, script and style of the panel by name, made as the build makes them. */
export async function panelFiles() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['client/webview/card.ts', 'client/webview/card.css', 'client/webview/view.css'],
    bundle: true,
    format: 'iife',
    write: false,
    outdir: 'dist/webview',
    logLevel: 'warning',
  });
  return new Map([
    ['panel.html', await panelPage('card.css', 'Role card')],
    ['view.html', await panelPage('view.css', 'Rolewright')],
    ...outputFiles.map((file) => [path.basename(file.path), file.text]),
  ]);
}

/** The page as the extension makes it. It belongs to the editor's side, so it is built like the rest and not imported. */
async function panelPage(style, title) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['client/features/panels/page.ts'],
    format: 'esm',
    write: false,
    outdir: 'dist',
  });
  const { panelPageHtml } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return panelPageHtml({
    script: 'card.js',
    style,
    styleSource: origin,
    nonce: 'x1y2z3',
    title,
  });
}

/** The page of a card with an editor that only listens; what it is told is kept. */
export class Panel {
  /** Violations of the content policy and errors of the page. */
  faults = [];

  constructor(page) {
    this.page = page;
  }

  async send(message) {
    await this.page.evaluate((data) => {
      window.dispatchEvent(new MessageEvent('message', { data }));
    }, message);
  }

  card(uri, html, more = {}) {
    return this.send({ type: 'card', uri, html, title: 'Card', stale: false, ...more });
  }

  view(html, more = {}) {
    return this.send({ type: 'view', uri: 'view', view: { kind: 'compare', roles: [] }, html, ...more });
  }

  /** What the page has told the editor. */
  posted() {
    return this.page.evaluate(() => window.posted);
  }

  /** What the page keeps for its next life. */
  state() {
    return this.page.evaluate(() => window.kept);
  }
}

/**
 * Opens the real page of the panel, under its real content policy. `state` is what an earlier page left behind;
 * `focused`: the panel has the keyboard focus, which usually the text beside it has; `file`: `view.html` for a view.
 */
export async function openPanel(browser, files, options = {}) {
  const {
    theme = 'dark',
    width = 900,
    height = 1000,
    state,
    reducedMotion = false,
    focused = false,
    file = 'panel.html',
  } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const panel = new Panel(page);
  page.on('pageerror', (error) => panel.faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') panel.faults.push(message.text());
  });
  await page.addInitScript(standIn, { state, theme: themes[theme], focused });
  await page.route(`${origin}/**`, (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404 });
    const type = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }[path.extname(name)];
    return route.fulfill({ body, contentType: `${type}; charset=utf-8` });
  });
  await page.goto(`${origin}/${file}`);
  return panel;
}

/** Runs in the page before its script: the editor's side of a panel, and the theme. */
function standIn({ state, theme, focused }) {
  window.posted = [];
  window.kept = state;
  document.hasFocus = () => focused;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.posted.push(message),
    getState: () => window.kept,
    setState: (kept) => {
      window.kept = kept;
    },
  });
  // The editor sets the theme before the page's own script runs.
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    observer.disconnect();
    document.body.classList.add(theme.kind);
    for (const [name, value] of Object.entries(theme.variables)) {
      document.documentElement.style.setProperty(`--vscode-${name}`, value);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** What axe finds. It runs over the test's own connection, which the page's content policy does not bind. */
export async function faultsOfAccess(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await window.axe.run();
    return found.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map((node) => node.html).slice(0, 5),
    }));
  });
}

/** Where pictures and other traces of a run go: ignored by Git. */
function leftOver(name) {
  const folder = path.join(root, 'test-results/card');
  fs.mkdirSync(folder, { recursive: true });
  return path.join(folder, name);
}

/** A picture to look at. Chromium refuses one now and then on a busy machine, which is no fault of the page. */
export async function picture(page, name, options) {
  await page.screenshot({ path: leftOver(`${name}.png`), ...options }).catch(() => {});
}
