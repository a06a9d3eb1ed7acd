import { componentsOf, countedUpTo, type Found } from '../../model/evidence/search';
import type { Trace } from '../../model/evidence/trace';
import type { ResolvedComponent, ResolvedRole } from '../../model/resolve/resolved-role';
import type { EvidenceExample, EvidenceItem, EvidenceReport, EvidenceSubject } from './report';
import { evidenceWords as words } from './words';

/** Of a longer subject or path only the beginning is shown. */
const mostCharacters = 200;

/** What the search did not know: the day of today, whose commits were read, and whether there were any, and all of them. */
export type EvidenceSource = Pick<EvidenceReport, 'date' | 'address' | 'isEmpty' | 'isShallow'>;

/** The report of what was found for a role. */
export function evidenceReport(
  resolved: ResolvedRole,
  found: readonly Found[],
  source: EvidenceSource,
): EvidenceReport {
  const { role, level } = resolved;
  const { title, code } = role.head;
  const components = componentsOf(resolved);
  return {
    format: 1,
    role: {
      title: title ?? code ?? '',
      code: code ?? '',
      level: level ? `${level.id} ${level.name}` : (role.head.level ?? ''),
    },
    ...source,
    components: found.map(itemOf),
    undeclared: components.filter(({ item }) => item && !item.evidence).map(subjectOf),
    others: components.filter(({ item }) => !item).length,
    limits: words.limit,
  };
}

function itemOf({ component, count, examples }: Found): EvidenceItem {
  const { proficiency, expectation } = component;
  return {
    ...subjectOf(component),
    ...(proficiency ? { proficiency: proficiency.name } : {}),
    ...(expectation ? { expectation: expectation.text } : {}),
    found: count > countedUpTo ? `${countedUpTo}+` : `${count}`,
    examples: examples.map(exampleOf),
  };
}

function subjectOf({ data, type, section, statement }: ResolvedComponent): EvidenceSubject {
  return { component: data.id ?? data.ref ?? '', type: type?.name ?? section, statement };
}

function exampleOf({ hash, day, subject, path }: Trace): EvidenceExample {
  return { hash, day, subject: shown(subject), ...(path === undefined ? {} : { path: shown(path) }) };
}

/** Without characters that could steer a terminal, and no longer than can be read at a glance. */
function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ').trim();
  const characters = [...plain];
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters - 1).join('')}…` : plain;
}
