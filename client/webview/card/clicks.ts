import type { FromPanel } from '../../../server/protocol/card';

/** A click on a part, or Enter on its button, asks the editor to show the text behind it. */
export function revealOnClick(root: HTMLElement, post: (message: FromPanel) => void): void {
  root.addEventListener('click', (event) => {
    const target = event.target;
    if (!(target instanceof Element) || target.closest('a, summary, label, input, [data-command]')) return;
    const part = target.closest<HTMLElement>('[data-path]');
    if (!part || !isMeant(target, part)) return;
    const { path, uri } = part.dataset;
    const reveal = { type: 'reveal', path: JSON.parse(path ?? '[]') } as const;
    post(uri === undefined ? reveal : { ...reveal, uri });
  });
}

/** A click on a button of a view that names one of our commands runs it; its arguments stand beside it as JSON. */
export function commandOnClick(root: HTMLElement, post: (message: FromPanel) => void): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button[data-command]');
    if (!button) return;
    const { command = '', arguments: given = '[]' } = button.dataset;
    post({ type: 'command', command, arguments: JSON.parse(given) });
  });
}

/** Selecting text to copy is no click, and the empty space of a whole section leads nowhere. */
function isMeant(target: Element, part: HTMLElement): boolean {
  if (target.closest('button')) return true;
  if (getSelection()?.isCollapsed === false) return false;
  return !part.matches('.rw-section, .rw-group') || target.closest('h2, h3') !== null;
}
