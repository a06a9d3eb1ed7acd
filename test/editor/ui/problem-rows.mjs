const ICONS = { error: 'codicon-error', warning: 'codicon-warning', info: 'codicon-info' };

/** The rows of the Problems view that are on the screen. */
export async function problemRows(page) {
  const rows = page.locator('.markers-panel .monaco-list-row:has(.marker-message-details-container)');
  await rows.first().waitFor();
  return rows.evaluateAll((elements, icons) => {
    const text = (row, selector) => row.querySelector(selector)?.textContent?.replaceAll('\u00a0', ' ') ?? '';
    return elements.map((row) => {
      const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text(row, '.marker-line')) ?? [];
      const severity = Object.keys(icons).find((name) => row.querySelector(`.${icons[name]}`)) ?? 'hint';
      return {
        severity,
        message: text(row, '.marker-message'),
        source: text(row, '.marker-source'),
        rule: text(row, '.marker-code'),
        line: Number(line),
        column: Number(column),
      };
    });
  }, ICONS);
}
