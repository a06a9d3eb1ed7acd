import type { PanelState, ToPanel } from '../../server/protocol/card';
import { revealOnClick } from './card/clicks';
import { Folds } from './card/folds';
import { Highlight } from './card/highlight';
import { connectHost } from './card/host';
import { morph } from './card/morph';

/** The page of a role card: it draws what the editor sends and keeps its state over hiding and reload. */
function start(root: HTMLElement, notice: HTMLElement): void {
  const host = connectHost();
  let state: PanelState = host.getState() ?? {};
  const keep = (change: Partial<PanelState>): void => {
    state = { ...state, ...change };
    host.setState(state);
  };
  const folds = new Folds({ ...state.folds }, (changed) => keep({ folds: changed }));
  const highlight = new Highlight(root);

  const draw = (html: string): void => {
    morph(root, html, (added) => folds.apply(added));
    highlight.refresh();
  };
  const say = (text: string): void => {
    // The same words again would be read aloud again.
    if (notice.textContent !== text) notice.textContent = text;
  };
  const show = ({ uri, html, title, notice: text }: Extract<ToPanel, { type: 'card' }>): void => {
    const another = uri !== state.uri;
    if (another) folds.forgetDetails(root);
    if (html !== '' || another) {
      draw(html);
      keep({ uri, html, title, ...(another ? { scroll: 0 } : {}) });
    }
    if (another) scrollTo({ top: 0, behavior: 'instant' });
    say(text ?? '');
  };

  window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
    if (data.type === 'card') show(data);
    else if (data.type === 'highlight') highlight.moveTo(data.path);
    else if (data.type === 'notice') say(data.text);
  });
  document.addEventListener('scrollend', () => keep({ scroll: scrollY }));
  revealOnClick(root, (message) => host.postMessage(message));

  if (state.html) {
    draw(state.html);
    folds.apply(root);
    scrollTo({ top: state.scroll ?? 0, behavior: 'instant' });
  }
  folds.watch(root);
  host.postMessage({ type: 'ready' });
}

const root = document.getElementById('card');
const notice = document.getElementById('notice');
if (root && notice) start(root, notice);
