import type { EvidenceParams } from '../../protocol/evidence';
import { attributes, type Content, type Html, html } from '../html/escape';
import { empty } from '../html/ui';
import { fileButton, view } from '../html/view';
import type { EvidenceExample, EvidenceItem, EvidenceReport, EvidenceSubject } from './report';
import { evidenceWords as words } from './words';

/** What is shown, and the name of the folder in which it was found. */
interface Shown extends EvidenceParams {
  readonly place: string;
}

/** The report for a panel of an editor. */
export function evidenceFragment(report: EvidenceReport, shown: Shown): string {
  const { role, address, isEmpty, isShallow, date, components, limits } = report;
  const seen = components.filter(({ examples }) => examples.length > 0);
  const unseen = components.filter(({ examples }) => examples.length === 0);
  return article(words.title(role.title), [
    html`<p class="rw-view-note">${fileButton({ interactive: true }, shown.role, role.code)} ${role.level} · ${words.madeOn(date)}</p>
<p>${words.intro(address, shown.place)}</p>`,
    isEmpty && html`<p><strong>${words.empty(address)}</strong> ${words.emptyNote}</p>`,
    isShallow && html`<p>${words.shallow}</p>`,
    html`<div class="rw-tools">${button('rolewright.newAssessment', words.draft, { uri: shown.role, repository: shown.repository })}${lookAgain(shown)}</div>`,
    seen.length > 0 && section(words.traces, seen.map(itemHtml)),
    unseen.length > 0 && section(words.none, [note(words.noneNote), subjects(unseen)]),
    undeclared(report),
    section(words.limits, html`<ul class="rw-plain">${limits.map((limit) => html`<li>${limit}</li>`)}</ul>`),
  ]);
}

/** For a panel whose result was lost with the window: nothing is looked for unasked. */
export function evidenceForgotten(place: EvidenceParams): string {
  return article(words.tab, [empty(words.forgotten), html`<p>${lookAgain(place)}</p>`]);
}

function article(heading: string, content: Content): string {
  return view('evidence', heading, content).text;
}

function section(heading: string, content: Content): Html {
  return html`<section class="rw-section"><h2>${heading}</h2>${content}</section>`;
}

function lookAgain({ role, repository }: EvidenceParams): Html {
  return button('rolewright.gitEvidence', words.lookAgain, { role, repository });
}

function button(command: string, name: string, given: Readonly<Record<string, string>>): Html {
  const run = attributes({ 'data-command': command, 'data-arguments': JSON.stringify([given]) });
  return html`<button type="button" class="rw-button"${run}>${name}</button>`;
}

function itemHtml({ statement, type, proficiency, expectation, found, examples }: EvidenceItem): Html {
  const asked = [proficiency && html`<strong>${proficiency}</strong>`, expectation].filter(Boolean);
  return html`<div class="rw-trace"><h3>${statement}</h3>
<p class="rw-view-note">${type}${asked.length > 0 && html` · ${words.asked}: ${asked.map((each, at) => html`${at > 0 && ' · '}${each}`)}`}</p>
<p>${words.found(found, examples.length)}</p>
<ul>${examples.map(exampleHtml)}</ul></div>`;
}

function exampleHtml({ hash, day, subject, path }: EvidenceExample): Html {
  return html`<li><time datetime="${day}">${day}</time> <span class="rw-code">${hash}</span> <span>${subject}</span>${path !== undefined && html`<span class="rw-sub">${path}</span>`}</li>`;
}

function undeclared({ undeclared: all, others }: EvidenceReport): Html | false {
  if (all.length + others === 0) return false;
  return section(words.undeclared, [
    all.length > 0 && [note(words.undeclaredNote), subjects(all)],
    others > 0 && html`<p>${words.others(others)}</p>`,
  ]);
}

function note(text: string): Html {
  return html`<p class="rw-view-note">${text}</p>`;
}

function subjects(all: readonly EvidenceSubject[]): Html {
  return html`<ul class="rw-plain">${all.map(({ statement, type }) => html`<li>${statement} <span class="rw-sub">${type}</span></li>`)}</ul>`;
}
