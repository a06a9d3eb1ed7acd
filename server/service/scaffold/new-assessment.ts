import type { ResolvedComponent, ResolvedRole } from '../../model/resolve/resolved-role';
import { quote, quoteIfNeeded } from '../../model/text/quote';
import { humanised } from '../../model/text/words';
import { type Nameable, nameable, unnamedCount } from '../assessment/nameable';
import { newAssessmentTexts as texts } from '../messages/assessments';

/** Comments are broken at this column. */
const WIDTH = 88;

/** Whom a new assessment is about (empty: left open), the day of today, and what is known already. */
export interface AssessmentHead {
  readonly person: string;
  readonly date: string;
  /** What was found in the person's own commits: sentences, by the names of components. Absent: nobody looked. */
  readonly evidence?: ReadonlyMap<string, readonly string[]>;
}

/**
 * The text of an assessment with an entry for everything of the role that can be named, its statement beside it and
 * nothing filled in but the evidence that is known.
 */
export function newAssessment(resolved: ResolvedRole, { person, date, evidence }: AssessmentHead): string {
  const { role, level, taxonomy } = resolved;
  const code = role.head.code ?? '';
  const unnamed = unnamedCount(resolved);
  const lines = [
    ...comment(texts.head(role.head.title ?? code, level ? `${level.id} ${level.name}` : '')),
    ...(evidence ? comment(texts.fromCommits) : []),
    ...comment(texts.fill),
    ...[...taxonomy.proficiencies.values()].flatMap(({ id, name, description }) =>
      comment(`${id}: ${description ?? name}`, '', '  '),
    ),
    `role: ${quoteIfNeeded(code)}`,
    person === '' ? 'person:' : `person: ${quoteIfNeeded(person)}`,
    `date: ${quoteIfNeeded(date)}`,
    'components:',
    ...sections(nameable(resolved), evidence ?? new Map()),
    ...(unnamed > 0 ? ['', ...comment(texts.unnamed(unnamed), '  ')] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The entries, those of a section below its name. */
function sections(
  all: readonly Nameable[],
  evidence: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const bySection = new Map<string, Nameable[]>();
  for (const each of all) {
    const { section } = each.component;
    bySection.set(section, [...(bySection.get(section) ?? []), each]);
  }
  return [...bySection].flatMap(([section, entries], at) => [
    ...(at > 0 ? [''] : []),
    ...comment(`--- ${humanised(section)} ---`, '  '),
    ...entries.flatMap((each, index) => [
      ...(index > 0 ? [''] : []),
      ...entry(each, evidence.get(each.name) ?? []),
    ]),
  ]);
}

function entry({ name, component }: Nameable, evidence: readonly string[]): readonly string[] {
  return [
    ...comment(component.statement, '  '),
    ...comment(asked(component), '  '),
    `  - component: ${quoteIfNeeded(name)}`,
    '    proficiency:',
    '    evidence:',
    ...evidence.map((sentence) => `      - ${quote(sentence)}`),
  ];
}

/** What the role asks beyond the statement: a proficiency, and the library's text for its level. */
function asked({ proficiency, expectation }: ResolvedComponent): string {
  return [proficiency && texts.asked(proficiency.id), expectation?.text].filter(Boolean).join(' ');
}

/** A text as comments of whole words, indented; `inner` stands between the sign and the words. */
function comment(text: string, indent = '', inner = ''): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && indent.length + inner.length + 2 + joined.length <= WIDTH)
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}# ${inner}${line}`);
}

/** A name for the file: that of the person as one would type it, else the code of the role. */
export function assessmentFileName(person: string, code: string, isTaken: (name: string) => boolean): string {
  const words = person
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const base = words.join('-').slice(0, 60) || code;
  for (let count = 1; ; count++) {
    const name = `${base}${count === 1 ? '' : `-${count}`}.assessment.yaml`;
    if (!isTaken(name)) return name;
  }
}
