import { commandOnClick, revealOnClick } from './card/clicks';
import { connectHost } from './card/host';
import { Page } from './card/page';

/** The page of a role card or of a view. */
function start(root: HTMLElement, notice: HTMLElement): void {
  const host = connectHost();
  const page = new Page(root, notice, host);
  window.addEventListener('message', ({ data }) => page.receive(data));
  document.addEventListener('scrollend', () => page.scrolled());
  revealOnClick(root, (message) => host.postMessage(message));
  commandOnClick(root, (message) => host.postMessage(message));
  page.restore();
  host.postMessage({ type: 'ready' });
}

const root = document.getElementById('card');
const notice = document.getElementById('notice');
if (root && notice) start(root, notice);
