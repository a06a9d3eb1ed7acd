import { slice } from '../../server/card/slice/model';
import type { Slice } from '../../server/card/slice/slice';
import { cardOf, richRole, richTaxonomy } from './card';

const ranks = new Map([
  ['awareness', 1],
  ['working', 2],
  ['practitioner', 3],
  ['expert', 4],
]);

const level = { label: 'Grade', id: 'P3', name: 'Career', years: '3–5' };

/** The slice of roles with these texts. */
export function sliceOf(...texts: readonly string[]): Slice {
  return slice(
    level,
    texts.map((text) => cardOf(text, richTaxonomy)),
    ranks,
  );
}

/** A plain role of the level in a function of its own. */
export function plainRole(fn: string, { skills = 3, years = '3 to 5', pay = '' } = {}): string {
  const each = Array.from(
    { length: skills },
    (_, at) => `    - statement: Skill ${at} of ${fn}\n      proficiency: working\n`,
  );
  return `title: ${fn} Worker
code: ${fn}.GEN.P3
level: P3
summary: Works.
owner: somebody
${pay}outputs:
  - Something good.
components:
  skills:
${each.join('')}  qualifications:
    - ${years} years of practice.
`;
}

/** A pay range in a year. */
export function payOf(mid: number, currency = 'EUR'): string {
  return `pay:\n  currency: ${currency}\n  period: year\n  range:\n    mid: ${mid}\n`;
}

/** A slice with a gap and outliers. */
export function richSlice(): Slice {
  return sliceOf(
    richRole.replace('status: deprecated', 'status: approved'),
    plainRole('A', { pay: payOf(60_000) }),
    plainRole('B', { skills: 9 }),
    plainRole('C'),
  );
}
