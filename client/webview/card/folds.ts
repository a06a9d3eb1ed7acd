/** Remembers what a person has folded or unfolded, against what the card itself proposes. */
export class Folds {
  private paused = false;

  constructor(
    private folds: Record<string, boolean>,
    private readonly changed: (folds: Readonly<Record<string, boolean>>) => void,
  ) {}

  /** Listens to foldings inside of the root. */
  watch(root: HTMLElement): void {
    // The event does not bubble, so it is caught on its way down.
    root.addEventListener('toggle', (event) => this.toggled(event.target), true);
    window.addEventListener('beforeprint', () => this.unfoldForPrint(root));
    window.addEventListener('afterprint', () => this.foldAfterPrint(root));
  }

  /** Brings an element and what it holds into the remembered state. */
  apply(element: Element): void {
    const inside = [...element.querySelectorAll<HTMLDetailsElement>('details[data-fold]')];
    const all = element instanceof HTMLDetailsElement ? [element, ...inside] : inside;
    for (const details of all) {
      const open = this.folds[details.dataset.fold ?? ''];
      if (open !== undefined) details.open = open;
    }
  }

  /** Another role is shown: sections stay as they were, single statements fold again. */
  forgetDetails(root: HTMLElement): void {
    this.folds = Object.fromEntries(Object.entries(this.folds).filter(([key]) => !key.startsWith('more ')));
    for (const details of root.querySelectorAll<HTMLDetailsElement>('details.rw-more')) details.open = false;
    this.changed(this.folds);
  }

  private toggled(target: EventTarget | null): void {
    if (this.paused || !(target instanceof HTMLDetailsElement)) return;
    const key = target.dataset.fold;
    if (key === undefined) return;
    const { [key]: _, ...others } = this.folds;
    const usual = target.classList.contains('rw-fold');
    this.folds = target.open === usual ? others : { ...others, [key]: target.open };
    this.changed(this.folds);
  }

  private unfoldForPrint(root: HTMLElement): void {
    this.paused = true;
    for (const details of root.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.dataset.unfolded = '';
      details.open = true;
    }
  }

  private foldAfterPrint(root: HTMLElement): void {
    for (const details of root.querySelectorAll<HTMLDetailsElement>('details[data-unfolded]')) {
      delete details.dataset.unfolded;
      details.open = false;
    }
    // The events of the lines above come later.
    requestAnimationFrame(() => {
      this.paused = false;
    });
  }
}
