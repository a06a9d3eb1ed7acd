/** A row of the suggestion list; the list has only the rows that are on the screen. */
export const SUGGESTION_ROW = '.suggest-widget.visible .monaco-list-row';

/**
 * Runs in the page: the labels of the suggestion list, once it has stopped changing. The list tells nobody when it is
 * complete (rows come with each key and with each answer), so the quiet after its last change has to do.
 */
export function settledSuggestions({ rows, quietMs }) {
  const read = () =>
    [...document.querySelectorAll(rows)]
      .sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
      .map((row) => row.querySelector('.label-name')?.textContent.replaceAll('\u00a0', ' ') ?? '');
  return new Promise((resolve) => {
    let timer;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer.disconnect();
        resolve(read());
      }, quietMs);
    };
    const observer = new MutationObserver(later);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class'],
    });
    later();
  });
}
