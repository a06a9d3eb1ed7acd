/**
 * Runs in the page: the middle of the first visible place in an editor with this text, in pixels; null without one.
 * A line is many spans, one per colour, so the place is measured over the line's text nodes.
 */
export function boxOfText(text) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = at - before;
      const end = at + text.length - before;
      if (start >= 0 && start < node.length) range.setStart(node, start);
      if (end > 0 && end <= node.length) range.setEnd(node, end);
      before += node.length;
    }
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + Math.min(width, 8) / 2, y: top + height / 2 };
  }
  return null;
}
