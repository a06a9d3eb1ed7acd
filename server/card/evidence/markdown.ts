import { blocks, type Lines, list } from '../markdown/blocks';
import { code, inline } from '../markdown/escape';
import type { EvidenceExample, EvidenceItem, EvidenceReport, EvidenceSubject } from './report';
import { evidenceWords as words } from './words';

/** The report as text that is readable in a terminal and as Markdown. */
export function evidenceMarkdown({ role, components, ...rest }: EvidenceReport): string {
  const seen = components.filter(({ examples }) => examples.length > 0);
  const unseen = components.filter(({ examples }) => examples.length === 0);
  const { address, isEmpty, isShallow, undeclared, others, limits } = rest;
  return `${blocks(
    `# ${inline(words.title(role.title))}`,
    `${code(role.code)} ${inline(role.level)}`,
    inline(words.intro(address)),
    isEmpty && `**${inline(words.empty(address))}** ${inline(words.emptyNote)}`,
    isShallow && inline(words.shallow),
    seen.map(itemLines),
    unseen.length > 0 && [`## ${words.none}`, words.noneNote, subjects(unseen)],
    undeclared.length + others > 0 && `## ${words.undeclared}`,
    undeclared.length > 0 && [words.undeclaredNote, subjects(undeclared)],
    others > 0 && words.others(others),
    `## ${words.limits}`,
    list(limits),
  )}\n`;
}

function itemLines({ statement, type, proficiency, expectation, found, examples }: EvidenceItem): Lines {
  const asked = [proficiency && `**${inline(proficiency)}**`, expectation && inline(expectation)].filter(
    Boolean,
  );
  return [
    `## ${inline(statement)}`,
    asked.length > 0 ? `*${inline(type)}*  \n${words.asked}: ${asked.join(' · ')}` : `*${inline(type)}*`,
    words.found(found, examples.length),
    list(examples.map(exampleLine)),
  ];
}

function exampleLine({ hash, day, subject, path }: EvidenceExample): string {
  const where = path === undefined ? [] : [inline(words.byPath(path))];
  return [day, code(hash), inline(subject), ...where].join(' ');
}

function subjects(all: readonly EvidenceSubject[]): string {
  return list(all.map(({ statement, type }) => `${inline(statement)} *${inline(type)}*`));
}
