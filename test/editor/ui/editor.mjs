import fs from 'node:fs';
import path from 'node:path';
import { REPO } from '../paths.mjs';
import { boxOfText } from './find-text.mjs';
import { problemRows } from './problem-rows.mjs';
import { SUGGESTION_ROW, settledSuggestions } from './suggestion-rows.mjs';

/** How long anything may take to appear. */
export const WITHIN_MS = 30_000;

/** How long a list of commands or files may take to show a row, and how often it is opened. */
const PICK_WITHIN_MS = 8000;
const PICK_TRIES = 4;

/** VS Code shows spaces as no-break spaces. */
const plain = (text) => text.replaceAll('\u00a0', ' ');

/** An open workbench. Every method ends when what it asked for is on the screen. */
export class Editor {
  /** `page` is playwright's; `folder` the copy of the sample; `pid` the workbench's process; `close()` ends it all. */
  constructor({ page, folder, pid, close }) {
    this.page = page;
    this.folder = folder;
    this.pid = pid;
    this.close = close;
  }

  /**
   * Shows a file by its name, or its path where the name alone is not enough, and gives it the focus. A role counts as
   * shown when it has its lens, the server's first answer: from there on it completes, and no line moves any more.
   * `lens: false` for a role file that gets none.
   */
  async openFile(name, { lens = /\.role\.ya?ml$/.test(name) } = {}) {
    const base = name.split('/').at(-1);
    const tab = this.page.locator(`.tab[data-resource-name="${base}"]`).first();
    if (await tab.isVisible()) {
      await tab.click();
    } else {
      await this.#pick('Control+P', name, base);
      await tab.waitFor();
      if (lens) await this.page.locator('.editor-instance .codelens-decoration a').first().waitFor();
    }
    await this.#editorHasFocus();
  }

  /** Runs a command by its title in the command palette, such as `Rolewright: Open Card`. */
  async command(title) {
    await this.#pick('F1', title, title);
  }

  /** Types with real keys; `\n` is Enter, and takes a suggestion where one is selected. */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Presses one key, such as `Escape` or `Control+Space`. */
  async press(key) {
    await this.page.keyboard.press(key);
  }

  /** Puts the cursor on a line and column, both counted from 1. */
  async goTo(line, column = 1) {
    await this.press('Control+G');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(`:${line}:${column}`);
    await input.press('Enter');
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    await this.#editorHasFocus();
  }

  /** Puts the cursor behind the first place where the open file has this text (on one line). */
  async cursorAfter(text) {
    await this.#select(text);
    await this.press('ArrowRight');
  }

  /** Selects the first place where the open file has this text, so that typing replaces it. */
  async select(text) {
    await this.#select(text);
  }

  /**
   * The labels in the suggestion list from top to bottom, as far as the list shows them. VS Code narrows the list with
   * every key and asks the server again: pass `wanted(labels)` to wait for a certain list, or get the one that comes to
   * rest.
   */
  async suggestions(wanted = (labels) => labels.length > 0) {
    const end = Date.now() + WITHIN_MS;
    let labels = [];
    do {
      await this.page.locator(SUGGESTION_ROW).first().waitFor();
      labels = await this.page.evaluate(settledSuggestions, { rows: SUGGESTION_ROW, quietMs: 250 });
    } while (!wanted(labels) && Date.now() < end);
    if (!wanted(labels)) throw new Error(`The suggestions stay at: ${labels.join(', ')}`);
    return labels;
  }

  /** Takes the suggestion with this label by the keyboard, going down to it first. */
  async accept(label) {
    const labels = await this.suggestions((list) => list.includes(label));
    const focused = this.page.locator(`${SUGGESTION_ROW}.focused .label-name`);
    for (let steps = 0; steps <= labels.length && plain(await focused.innerText()) !== label; steps++) {
      await this.press('ArrowDown');
    }
    await this.press('Enter');
  }

  /** The rows of the Problems view, `{ severity, message, source, rule, line, column }`; waits for the first. */
  async problems() {
    await this.showProblems();
    return problemRows(this.page);
  }

  /** Shows the Problems view; the focus stays in it. */
  async showProblems() {
    const view = this.page.locator('.markers-panel');
    if (!(await view.isVisible())) await this.command('Problems: Focus on Problems View');
    await view.waitFor();
  }

  /** Rests the mouse on the first visible place with this text and returns what the hover says. */
  async hoverAt(text) {
    const hover = this.page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-contents:visible');
    const { x, y } = await this.#boxOf(text);
    // Two moves: a hover starts when the mouse comes to rest, and a mouse that was there already does not come.
    await this.page.mouse.move(x, y + 1);
    await this.page.mouse.move(x, y);
    await hover.first().waitFor();
    await hover.filter({ hasText: /^Loading/ }).waitFor({ state: 'detached' });
    return plain((await hover.allInnerTexts()).join('\n'));
  }

  /** Opens the light bulb's list at the cursor and waits for its first row; Enter takes it, Escape leaves it. */
  async fixes() {
    await this.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action .title');
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map(plain);
  }

  /** Squiggles in the visible part of the open file: `squiggles('error')` or `'warning'`, `'info'`, `'hint'`. */
  squiggles(severity) {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** Inside of the (first) card or other panel: a frame locator, so `card().getByText('…').waitFor()`. */
  card() {
    return this.page.frameLocator('iframe.webview').first().frameLocator('iframe#active-frame');
  }

  /** Saves the open file and returns what then stands on the disk. */
  async savedText(name) {
    await this.press('Control+S');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    return fs.readFileSync(path.join(this.folder, name), 'utf8');
  }

  /**
   * A picture for the documentation, docs/images/NAME.png; taken only in a run with `--pictures`. `height`: just the
   * upper so many pixels of a part of the window (the text's, or `sidebar`); `of`: just what this locator finds. Pictures
   * ship in the package and must stay small (CONTRIBUTING.md says how).
   */
  async screenshot(name, { height, part = 'editor', of } = {}) {
    if (!process.env.ROLEWRIGHT_PICTURES) return;
    const folder = path.join(REPO, 'docs/images');
    fs.mkdirSync(folder, { recursive: true });
    if (of) return of.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
    const text = height && (await this.page.locator(`.part.${part}`).first().boundingBox());
    await this.page.screenshot({
      path: path.join(folder, `${name}.png`),
      animations: 'disabled',
      caret: 'initial',
      ...(text ? { clip: { ...text, height } } : {}),
    });
  }

  /** Opens a list by a key and takes a row. The list closes when something else gets the focus: then it is opened again. */
  async #pick(key, text, label) {
    const widget = this.page.locator('.quick-input-widget');
    const row = widget.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
    for (let tries = 1; ; tries++) {
      try {
        await this.press(key);
        await widget.locator('input').pressSequentially(text, { timeout: PICK_WITHIN_MS });
        await row.click({ timeout: PICK_WITHIN_MS });
        break;
      } catch (error) {
        if (tries === PICK_TRIES) throw error;
        await this.press('Escape');
      }
    }
    await row.waitFor({ state: 'hidden' });
  }

  async #select(text) {
    await this.press('Control+Home');
    await this.press('Control+F');
    const widget = this.page.locator('.find-widget.visible');
    await widget.locator('.find-part textarea').first().fill(text);
    // A narrow window leaves no room for the count, yet it is there.
    await widget.locator('.matchesCount', { hasText: /^1 of \d/ }).waitFor({ state: 'attached' });
    await this.press('Escape');
    await widget.waitFor({ state: 'detached' });
    await this.#editorHasFocus();
  }

  async #boxOf(text) {
    const handle = await this.page.waitForFunction(boxOfText, text);
    return handle.jsonValue();
  }

  async #editorHasFocus() {
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }
}
