import type { PanelState, ToPanel } from '../../server/protocol/card';
import { commandOnClick, revealOnClick } from './card/clicks';
import { Folds } from './card/folds';
import { Highlight } from './card/highlight';
import { connectHost } from './card/host';
import { morph } from './card/morph';
import { Switches } from './card/switches';

type Shown = Extract<ToPanel, { type: 'card' | 'view' }>;

/** The page of a role card or of a view: it draws what the editor sends and keeps its state over hiding and reload. */
function start(root: HTMLElement, notice: HTMLElement): void {
  const host = connectHost();
  let state: PanelState = host.getState() ?? {};
  const keep = (change: Partial<PanelState>): void => {
    state = { ...state, ...change };
    host.setState(state);
  };
  const folds = new Folds({ ...state.folds }, (changed) => keep({ folds: changed }));
  const switches = new Switches({ ...state.switches }, (changed) => keep({ switches: changed }));
  const highlight = new Highlight(root);
  const restore = (element: Element): void => {
    folds.apply(element);
    switches.apply(element);
  };

  const draw = (html: string): void => {
    morph(root, html, restore);
    highlight.refresh();
  };
  const say = (text: string): void => {
    // The same words again would be read aloud again.
    if (notice.textContent !== text) notice.textContent = text;
  };
  const show = ({ uri, html, notice: text, ...more }: Shown): void => {
    const another = uri !== state.uri;
    if (another) folds.forgetDetails(root);
    if (html !== '' || another) {
      draw(html);
      const named = more.type === 'card' ? { title: more.title } : { view: more.view };
      const kept = more.type === 'view' && more.personal ? '' : html;
      keep({ uri, html: kept, ...named, ...(another ? { scroll: 0 } : {}) });
    }
    if (another) scrollTo({ top: 0, behavior: 'instant' });
    say(text ?? '');
  };

  window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
    if (data.type === 'card' || data.type === 'view') show(data);
    else if (data.type === 'highlight') highlight.moveTo(data.path);
    else if (data.type === 'notice') say(data.text);
  });
  document.addEventListener('scrollend', () => keep({ scroll: scrollY }));
  revealOnClick(root, (message) => host.postMessage(message));
  commandOnClick(root, (message) => host.postMessage(message));

  if (state.html) {
    draw(state.html);
    restore(root);
    scrollTo({ top: state.scroll ?? 0, behavior: 'instant' });
  }
  folds.watch(root);
  switches.watch(root);
  host.postMessage({ type: 'ready' });
}

const root = document.getElementById('card');
const notice = document.getElementById('notice');
if (root && notice) start(root, notice);
