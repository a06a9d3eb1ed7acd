import { quote, quoteIfNeeded } from '../../model/text/quote';
import type { EvidenceItem, EvidenceReport } from './report';
import { evidenceWords as words } from './words';

/**
 * A draft of a `*.assessment.yaml` for the person to edit: each component for which something was found, with the
 * commits as sentences. Whom it is about stays empty, and so does how well they master it. `proficiencies` are the
 * words to choose from.
 */
export function assessmentDraft(
  { role, date, components }: EvidenceReport,
  proficiencies: readonly string[],
): string {
  const found = components.filter(({ examples }) => examples.length > 0);
  const lines = [
    ...words.draftHead(date).map(comment),
    `role: ${quoteIfNeeded(role.code)}`,
    'person: ""',
    `date: ${quoteIfNeeded(date)}`,
    'components:',
    ...found.flatMap((item) => itemLines(item, proficiencies)),
    ...(found.length === 0 ? [`  ${comment(words.draftNone)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function itemLines(
  { component, statement, proficiency, examples }: EvidenceItem,
  proficiencies: readonly string[],
): readonly string[] {
  const asked = proficiency === undefined ? '' : ` ${words.draftAsked(proficiency)}`;
  return [
    `  ${comment(statement + asked)}`,
    `  - component: ${quoteIfNeeded(component)}`,
    ...(proficiencies.length > 0 ? [`    ${words.draftChoices(proficiencies)}`] : []),
    '    evidence:',
    ...examples.map(({ day, subject, hash }) => `      - ${quote(words.draftSentence(day, subject, hash))}`),
  ];
}

function comment(text: string): string {
  return `# ${text.replace(/\s+/g, ' ').trim()}`;
}
