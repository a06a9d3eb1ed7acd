import { groupBy } from '../../model/group-by';
import type { Level, Taxonomy } from '../../model/taxonomy/taxonomy';
import { isPlaceholder } from '../../model/text/placeholder';
import { humanised } from '../model/building';
import type { LadderEntry, LadderSection, ToldComponent } from './entry';
import type { Coverage, LadderMatrix, MatrixCell, MatrixExpectation, MatrixItem } from './ladder';
import { levelOf } from './lanes';

/** A component of one role. */
interface Held {
  readonly code: string;
  readonly level: string;
  readonly component: ToldComponent;
}

/**
 * What is expected at each level: all skills, and of the other types whatever the library tells level by level. Items
 * stand in the order in which the levels bring them.
 */
export function matrixOf(
  taxonomy: Taxonomy,
  levels: readonly Level[],
  roles: readonly LadderEntry[],
): LadderMatrix {
  const types = sectionsOf(taxonomy, roles).map(({ key, type }) => ({
    id: type?.id ?? key,
    name: humanised(type?.plural ?? key),
    items: itemsOf(key, levels, roles),
  }));
  return { levels: levels.map(levelOf), types: types.filter(({ items }) => items.length > 0) };
}

/** The sections that any of the roles has, in the order of the taxonomy. */
function sectionsOf(
  { componentTypes }: Taxonomy,
  roles: readonly LadderEntry[],
): readonly Pick<LadderSection, 'key' | 'type'>[] {
  const byKey = new Map(roles.flatMap(({ sections }) => sections.map((each) => [each.key, each] as const)));
  const order = [...componentTypes.values()].map(({ plural }) => plural);
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...byKey.values()].sort((a, b) => place(a.key) - place(b.key));
}

function itemsOf(
  section: string,
  levels: readonly Level[],
  roles: readonly LadderEntry[],
): readonly MatrixItem[] {
  const held = roles.flatMap(({ role: { code }, level, sections }): Held[] => {
    const told = sections.find(({ key }) => key === section)?.told ?? [];
    return told.map((component) => ({ code, level: level?.id ?? '', component }));
  });
  const rank = new Map(levels.map(({ id }, at) => [id, at]));
  const sorted = held.toSorted((a, b) => (rank.get(a.level) ?? 0) - (rank.get(b.level) ?? 0));
  const byItem = groupBy(sorted, ({ component }) => component.key);
  return [...byItem.values()].map((all) => itemOf(levels, all));
}

function itemOf(levels: readonly Level[], all: readonly Held[]): MatrixItem {
  const first = all[0]?.component;
  const cells = levels.map(({ id }) => cellOf(all.filter(({ level }) => level === id)));
  return {
    statement: first?.statement ?? '',
    ...(first?.ref === undefined ? {} : { ref: first.ref }),
    ...(first?.source ? { source: first.source } : {}),
    cells,
    flat: isFlat(cells),
  };
}

/** Roles of one level that are expected the same share an entry. */
function cellOf(held: readonly Held[]): MatrixCell | null {
  if (held.length === 0) return null;
  const byText = groupBy(held, ({ component }) => said(component));
  const expectations = [...byText.values()].flatMap((same): MatrixExpectation[] => {
    const component = same[0]?.component;
    return component
      ? [
          expectationOf(
            component,
            same.map(({ code }) => code),
          ),
        ]
      : [];
  });
  return { expectations };
}

function expectationOf(component: ToldComponent, codes: readonly string[]): MatrixExpectation {
  const { expectation, proficiency, examples, practice } = component;
  const text = expectation?.text;
  return {
    codes,
    ...(proficiency ? { proficiency } : {}),
    ...(text === undefined ? {} : { text }),
    ...(expectation?.asAt === undefined ? {} : { asAt: expectation.asAt }),
    examples,
    practice,
    placeholder: text === undefined ? proficiency === undefined : isPlaceholder(text),
  };
}

/** What is expected, for telling whether it is the same elsewhere. */
function said({ expectation, proficiency }: ToldComponent): string {
  return `${proficiency ?? ''} ${expectation?.text ?? ''}`;
}

function isFlat(cells: readonly (MatrixCell | null)[]): boolean {
  const filled = cells.filter((cell) => cell !== null);
  const texts = new Set(
    filled.flatMap(({ expectations }) =>
      expectations.map(({ proficiency, text }) => `${proficiency ?? ''} ${text ?? ''}`),
    ),
  );
  return filled.length > 1 && texts.size === 1;
}

/** How many components of each type the roles of each level have. */
export function coverageOf(
  taxonomy: Taxonomy,
  levels: readonly Level[],
  roles: readonly LadderEntry[],
): Coverage {
  const atLevel = groupBy(roles, ({ level }) => level?.id);
  const countsOf = (key: string) =>
    levels.map(({ id }) => {
      const counts = (atLevel.get(id) ?? []).map(
        ({ sections }) => sections.find((section) => section.key === key)?.count ?? 0,
      );
      return { fewest: Math.min(...counts), most: Math.max(...counts) };
    });
  return {
    levels: levels.map(levelOf),
    types: sectionsOf(taxonomy, roles).map(({ key, type }) => ({
      id: type?.id ?? key,
      name: humanised(type?.plural ?? key),
      counts: countsOf(key),
    })),
  };
}
