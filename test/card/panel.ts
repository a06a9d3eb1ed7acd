import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { cardPanelPage } from '../../client/features/card/page';
import type { FromPanel, PanelState, ToPanel } from '../../server/protocol/card';
import { type ThemeName, themes } from './themes';

const root = path.resolve(import.meta.dirname, '../..');
const origin = 'https://panel.test';

/** Script and style of the panel, made as the build makes them. */
export async function panelFiles(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['client/webview/card.ts', 'client/webview/card.css'],
    bundle: true,
    format: 'iife',
    write: false,
    outdir: 'dist/webview',
    logLevel: 'warning',
  });
  return new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
}

export interface PanelOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** What an earlier page left behind. */
  readonly state?: PanelState;
  readonly reducedMotion?: boolean;
}

/** The page of a card with an editor that only listens; what it is told is kept. */
export class Panel {
  constructor(readonly page: Page) {}

  async send(message: ToPanel): Promise<void> {
    await this.page.evaluate((data) => {
      window.dispatchEvent(new MessageEvent('message', { data }));
    }, message);
  }

  card(uri: string, html: string, more: { notice?: string; stale?: boolean } = {}): Promise<void> {
    return this.send({ type: 'card', uri, html, title: 'Card', stale: false, ...more });
  }

  posted(): Promise<readonly FromPanel[]> {
    return this.page.evaluate(() => (window as never as { posted: FromPanel[] }).posted);
  }

  state(): Promise<PanelState> {
    return this.page.evaluate(() => (window as never as { kept: PanelState }).kept);
  }

  /** Violations of the content policy and errors of the page. */
  readonly faults: string[] = [];
}

/** Opens the real page of the panel, under its real content policy. */
export async function openPanel(
  browser: Browser,
  files: ReadonlyMap<string, string>,
  { theme = 'dark', width = 900, height = 1000, state, reducedMotion = false }: PanelOptions = {},
): Promise<Panel> {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const panel = new Panel(page);
  page.on('pageerror', (error) => panel.faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') panel.faults.push(message.text());
  });
  await page.addInitScript(standIn, { state, theme: themes[theme] });
  await page.route(`${origin}/**`, (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    const body = name === 'panel.html' ? panelPage() : files.get(name);
    if (body === undefined) return route.fulfill({ status: 404 });
    const type = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }[path.extname(name)];
    return route.fulfill({ body, contentType: `${type}; charset=utf-8` });
  });
  await page.goto(`${origin}/panel.html`);
  return panel;
}

function panelPage(): string {
  return cardPanelPage({ script: 'card.js', style: 'card.css', styleSource: origin, nonce: 'x1y2z3' });
}

/** Runs in the page before its script: the editor's side of a panel, and the theme. */
function standIn({
  state,
  theme,
}: {
  state: PanelState | undefined;
  theme: (typeof themes)[ThemeName];
}): void {
  const editor = window as never as {
    posted: FromPanel[];
    kept: PanelState | undefined;
    acquireVsCodeApi: unknown;
  };
  editor.posted = [];
  editor.kept = state;
  editor.acquireVsCodeApi = () => ({
    postMessage: (message: FromPanel) => editor.posted.push(message),
    getState: () => editor.kept,
    setState: (kept: PanelState) => {
      editor.kept = kept;
    },
  });
  document.addEventListener('DOMContentLoaded', () => {
    document.body.classList.add(theme.kind);
    for (const [name, value] of Object.entries(theme.variables)) {
      document.documentElement.style.setProperty(`--vscode-${name}`, value);
    }
  });
}

/** Where pictures and other traces of a run go: ignored by Git. */
export function leftOver(name: string): string {
  const folder = path.join(root, 'test-results/card');
  fs.mkdirSync(folder, { recursive: true });
  return path.join(folder, name);
}
