import type { PanelState, ToPanel } from '../../../server/protocol/card';
import { Folds } from './folds';
import { Highlight } from './highlight';
import type { Host } from './host';
import { morph } from './morph';
import { Switches } from './switches';

type Shown = Extract<ToPanel, { type: 'card' | 'view' }>;

/** Draws what the editor sends, and keeps its state while the panel is hidden and over a reload of the window. */
export class Page {
  private state: PanelState;
  private readonly folds: Folds;
  private readonly switches: Switches;
  private readonly highlight: Highlight;

  constructor(
    private readonly root: HTMLElement,
    private readonly notice: HTMLElement,
    private readonly host: Host,
  ) {
    this.state = host.getState() ?? {};
    this.folds = new Folds({ ...this.state.folds }, (folds) => this.keep({ folds }));
    this.switches = new Switches({ ...this.state.switches }, (switches) => this.keep({ switches }));
    this.highlight = new Highlight(root);
  }

  receive(message: ToPanel): void {
    if (message.type === 'card' || message.type === 'view') this.show(message);
    else if (message.type === 'highlight') this.highlight.moveTo(message.path);
    else if (message.type === 'notice') this.say(message.text);
  }

  /** A person has scrolled. */
  scrolled(): void {
    this.keep({ scroll: scrollY });
  }

  /** Shows at once what was there before, until the editor sends what is there now. */
  restore(): void {
    const { html, scroll = 0 } = this.state;
    if (html) {
      this.draw(html);
      this.unfold(this.root);
      scrollTo({ top: scroll, behavior: 'instant' });
    }
    this.folds.watch(this.root);
    this.switches.watch(this.root);
  }

  private show({ uri, html, notice = '', ...more }: Shown): void {
    const another = uri !== this.state.uri;
    if (another) this.folds.forgetDetails(this.root);
    if (html !== '' || another) {
      this.draw(html);
      const named = more.type === 'card' ? { title: more.title } : { view: more.view };
      const kept = more.type === 'view' && more.personal ? '' : html;
      this.keep({ uri, html: kept, ...named, ...(another ? { scroll: 0 } : {}) });
    }
    if (another) scrollTo({ top: 0, behavior: 'instant' });
    this.say(notice);
  }

  private draw(html: string): void {
    morph(this.root, html, (element) => this.unfold(element));
    this.highlight.refresh();
  }

  /** Brings folds and check boxes into the state in which a person left them. */
  private unfold(element: Element): void {
    this.folds.apply(element);
    this.switches.apply(element);
  }

  private say(text: string): void {
    // The same words again would be read aloud again.
    if (this.notice.textContent !== text) this.notice.textContent = text;
  }

  private keep(change: Partial<PanelState>): void {
    this.state = { ...this.state, ...change };
    this.host.setState(this.state);
  }
}
