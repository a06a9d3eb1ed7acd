import type { PartPath } from '../../../server/protocol/card';

const currentClass = 'rw-current';

/** Marks the part of the card in which the editor's cursor stands. */
export class Highlight {
  private path: PartPath | null = null;
  private shown: HTMLElement | undefined;

  constructor(private readonly root: HTMLElement) {}

  /** The cursor has moved: marks its part and brings it into view. */
  moveTo(path: PartPath | null): void {
    this.path = path;
    this.refresh();
  }

  /** The card has changed: marks the part anew, and follows it where it became another. */
  refresh(): void {
    const parts = this.path === null ? [] : partsFor(this.root, this.path);
    for (const old of this.root.querySelectorAll(`.${currentClass}`)) {
      if (!parts.includes(old as HTMLElement)) old.classList.remove(currentClass);
    }
    for (const part of parts) part.classList.add(currentClass);
    const [first] = parts;
    if (first && first !== this.shown) bringIntoView(first);
    this.shown = first;
  }
}

/** The visible elements of the innermost part that holds the path; inside of a folded section it is the section. */
function partsFor(root: HTMLElement, path: PartPath): HTMLElement[] {
  let longest = 0;
  let found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-path]:not([data-uri])')) {
    const at: PartPath = JSON.parse(element.dataset.path ?? '[]');
    if (at.length < longest || !at.every((step, index) => step === path[index])) continue;
    if (!element.checkVisibility()) continue;
    found = at.length > longest ? [element] : [...found, element];
    longest = at.length;
  }
  return longest === 0 ? [] : found;
}

/** Scrolls only as needed, never while a person is using the card itself, and without motion for those who want none. */
function bringIntoView(element: HTMLElement): void {
  if (document.hasFocus()) return;
  const { top, bottom } = element.getBoundingClientRect();
  const fits = bottom - top <= innerHeight;
  const visible = fits ? top >= 0 && bottom <= innerHeight : top >= 0 && top < innerHeight / 2;
  if (visible) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: fits ? 'center' : 'start', behavior: calm ? 'instant' : 'smooth' });
}
