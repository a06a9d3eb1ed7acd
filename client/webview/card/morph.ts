import morphdom from 'morphdom';

/**
 * Turns the page into the new card, touching only what differs: focus, selection, scroll position and the folding of
 * sections stay. `onAdded` hears of every element that is new.
 */
export function morph(root: HTMLElement, html: string, onAdded: (element: Element) => void): void {
  const next = root.cloneNode(false) as HTMLElement;
  next.innerHTML = html;
  morphdom(root, next, {
    childrenOnly: true,
    getNodeKey: keyOf,
    onBeforeElUpdated(from, to) {
      if (from instanceof HTMLDetailsElement) to.toggleAttribute('open', from.open);
      if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) to.checked = from.checked;
      if (from.classList.contains('rw-current')) to.classList.add('rw-current');
      return !from.isEqualNode(to);
    },
    onNodeAdded(node) {
      if (node instanceof Element) onAdded(node);
    },
  });
}

function keyOf(node: Node): string | undefined {
  if (!(node instanceof HTMLElement)) return undefined;
  return node.dataset.key ?? node.dataset.fold ?? (node.id || undefined);
}
