import type { CardRole } from '../card-adjacent';
import type { CardConfidence, CardPart, CardProblem, CardReview } from '../card-part';
import { confidenceText, words } from '../words';
import { attributes, type Content, type Html, html } from './escape';

/** How the card is drawn: with or without ways back to the text. A page on its own has none. */
export interface Look {
  readonly interactive: boolean;
  /** Commands of the editor that buttons may run; without it there are no such buttons. */
  readonly commands?: ReadonlySet<string>;
  /** For pages that stand beside others: where a role can be read, by the address of its file. */
  readonly href?: (uri: string) => string | undefined;
}

/** The attributes that tie an element to its part, for clicks, highlights and keeping elements while morphing. */
export function place(look: Look, part: CardPart): Html | undefined {
  const at = part.path ?? part.source?.path;
  if (!look.interactive || !at) return undefined;
  const path = JSON.stringify(at);
  return attributes(part.path ? { 'data-path': path } : { 'data-path': path, 'data-uri': part.source?.uri });
}

/** The name by which a panel keeps an element, its focus and its folding over changes of the card. */
export function keep(look: Look, name: string): Html | undefined {
  return look.interactive ? attributes({ 'data-key': name }) : undefined;
}

/** A small button, shown on hover and focus, that leads to the part's text. `what` names the part. */
export function go(look: Look, part: CardPart, what: string): Html | undefined {
  if (!look.interactive || !(part.path ?? part.source)) return undefined;
  const name = what.length > 80 ? `${what.slice(0, 79)}…` : what;
  const label = part.path ? words.goTo(name) : words.goToDefinition(name);
  return html`<button type="button" class="rw-go"${attributes({ 'aria-label': label })}></button>`;
}

/** Another role as a way to its file. `inside` stands for its name. */
export function roleLink(look: Look, { uri }: CardRole, inside: Content, kind = ''): Html {
  const named = kind === '' ? 'rw-role' : `rw-role ${kind}`;
  const address = look.interactive ? undefined : look.href?.(uri);
  if (address !== undefined) return html`<a class="${named}" href="${address}">${inside}</a>`;
  if (!look.interactive) return html`<span class="${named}">${inside}</span>`;
  const at = attributes({ 'data-path': '["title"]', 'data-uri': uri });
  return html`<button type="button" class="${named}"${at}>${inside}</button>`;
}

/** A button that runs a command of the editor; `label` says to readers of the screen what it does here. */
export function commandButton(
  command: string,
  given: readonly unknown[],
  label: string,
  content: Content,
): Html {
  const attrs = attributes({
    'data-command': command,
    'data-arguments': JSON.stringify(given),
    'aria-label': label,
  });
  return html`<button type="button" class="rw-button"${attrs}>${content}</button>`;
}

/** A short value of the header: the whole of it is the way to the text. */
export function chip(look: Look, part: CardPart, kind: string, name: string, content: Content): Html {
  const inner = html`<span class="rw-hidden">${name}: </span>${content}`;
  const attrs = html`class="rw-chip rw-chip-${kind}"${place(look, part)}`;
  return look.interactive && part.path
    ? html`<button type="button" ${attrs}>${inner}</button>`
    : html`<span ${attrs}>${inner}</span>`;
}

/** A word that says how a thing is, beside its name; `kind` chooses its look. */
export function badge(kind: string, text: string): Html {
  return html`<span class="rw-badge rw-badge-${kind}">${text}</span>`;
}

const marks = { error: '×', warning: '!', info: 'i', hint: '•' } as const;

/** The problems of a part, each with its severity in words for those who do not see colours. */
export function problemList(problems: readonly CardProblem[]): Html | undefined {
  if (problems.length === 0) return undefined;
  return html`<ul class="rw-problems">${problems.map(
    ({ severity, message }) =>
      html`<li class="rw-problem rw-${severity}"><span class="rw-mark" aria-hidden="true">${marks[severity]}</span><span class="rw-hidden">${words.severity[severity]}: </span><span>${message}</span></li>`,
  )}</ul>`;
}

/** Band and number of a confidence, with a meter that repeats the band for the eye. */
export function confidence(value: Pick<CardConfidence, 'band' | 'value'> | undefined): Html | undefined {
  if (!value) return undefined;
  const filled = { low: 1, medium: 2, high: 3 }[value.band];
  const bars = [0, 1, 2].map(
    (bar) =>
      html`<rect x="${bar * 5}" y="${6 - bar * 3}" width="4" height="${6 + bar * 3}" rx="1" class="${bar < filled ? 'rw-on' : 'rw-off'}"/>`,
  );
  return html`<span class="rw-confidence"><svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true" focusable="false">${bars}</svg> ${confidenceText(value)}</span>`;
}

const reviewMarks = { accepted: '✓', rejected: '✕', needs_review: '○' } as const;

/** What people decided, by whom and when. */
export function review({ id, by, on }: CardReview): Html {
  const who = [by, on].filter(Boolean).join(', ');
  return html`<span class="rw-review rw-${id}"><span aria-hidden="true">${reviewMarks[id]}</span> ${words.reviewed[id]}</span>${
    who && html`<span class="rw-sub">${who}</span>`
  }`;
}

/** A sentence in the place of what there is none of. */
export function empty(text: string): Html {
  return html`<p class="rw-empty">${text}</p>`;
}
