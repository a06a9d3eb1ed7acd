/** Remembers check boxes of the page, such as "only differences", against what the page itself proposes. */
export class Switches {
  constructor(
    private switches: Readonly<Record<string, boolean>>,
    private readonly changed: (switches: Readonly<Record<string, boolean>>) => void,
  ) {}

  /** Listens to check boxes inside of the root. */
  watch(root: HTMLElement): void {
    root.addEventListener('change', ({ target }) => {
      if (!isSwitch(target)) return;
      this.switches = { ...this.switches, [target.dataset.switch ?? '']: target.checked };
      this.changed(this.switches);
    });
  }

  /** Brings an element and what it holds into the remembered state. */
  apply(element: Element): void {
    for (const each of [element, ...element.querySelectorAll('input[data-switch]')]) {
      if (!isSwitch(each)) continue;
      each.checked = this.switches[each.dataset.switch ?? ''] ?? each.checked;
    }
  }
}

function isSwitch(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset.switch !== undefined;
}
