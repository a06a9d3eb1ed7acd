import { groupBy } from '../../model/group-by';
import type { ResolvedComponent, ResolvedRole, ResolvedSection } from '../../model/resolve/resolved-role';
import { componentKey } from '../../model/role/component';
import type { Level } from '../../model/taxonomy/taxonomy';
import { isPlaceholder } from '../../model/text/placeholder';
import type { Coverage, LadderMatrix, MatrixCell, MatrixExpectation, MatrixItem } from './ladder';
import { levelOf } from './lanes';

/** Sections whose components are told level by level even without a library. */
const SKILLS = 'skills';

/** A component of one role. */
interface Held {
  readonly code: string;
  readonly level: string;
  readonly component: ResolvedComponent;
}

/**
 * What is expected at each level: all skills, and of the other types whatever the library tells level by level. Items
 * stand in the order in which the levels bring them.
 */
export function matrixOf(levels: readonly Level[], roles: readonly ResolvedRole[]): LadderMatrix {
  const types = sectionsOf(roles).map(({ key, type }) => ({
    id: type?.id ?? key,
    name: type?.name ?? key,
    items: itemsOf(key, levels, roles),
  }));
  return { levels: levels.map(levelOf), types: types.filter(({ items }) => items.length > 0) };
}

/** The sections that any of the roles has, in the order of the taxonomy. */
function sectionsOf(roles: readonly ResolvedRole[]): readonly ResolvedSection[] {
  const byKey = new Map(roles.flatMap(({ sections }) => sections.map((each) => [each.key, each] as const)));
  const order = roles[0] ? [...roles[0].taxonomy.componentTypes.values()].map(({ plural }) => plural) : [];
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...byKey.values()].sort((a, b) => place(a.key) - place(b.key));
}

function itemsOf(
  section: string,
  levels: readonly Level[],
  roles: readonly ResolvedRole[],
): readonly MatrixItem[] {
  const held = roles.flatMap((resolved): Held[] => {
    const components = resolved.sections.find(({ key }) => key === section)?.components ?? [];
    return components
      .filter(({ item }) => section === SKILLS || item?.keyedBy !== undefined)
      .map((component) => ({
        code: resolved.role.head.code ?? '',
        level: resolved.level?.id ?? '',
        component,
      }));
  });
  const rank = new Map(levels.map(({ id }, at) => [id, at]));
  const sorted = held.toSorted((a, b) => (rank.get(a.level) ?? 0) - (rank.get(b.level) ?? 0));
  const byItem = groupBy(sorted, ({ component }) => componentKey(section, component.data));
  return [...byItem.values()].map((all) => itemOf(levels, all));
}

function itemOf(levels: readonly Level[], all: readonly Held[]): MatrixItem {
  const first = all[0]?.component;
  const cells = levels.map(({ id }) => cellOf(all.filter(({ level }) => level === id)));
  const ref = first?.data.ref;
  const source = first?.item?.source ?? first?.source;
  return {
    statement: first?.statement ?? '',
    ...(ref === undefined ? {} : { ref }),
    ...(source ? { source } : {}),
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

function expectationOf(component: ResolvedComponent, codes: readonly string[]): MatrixExpectation {
  const { expectation, proficiency, examples, practice } = component;
  const text = expectation?.text;
  return {
    codes,
    ...(proficiency ? { proficiency: proficiency.name } : {}),
    ...(text === undefined ? {} : { text }),
    ...(expectation?.asAt === undefined ? {} : { asAt: expectation.asAt }),
    examples,
    practice,
    placeholder: text === undefined ? proficiency === undefined : isPlaceholder(text),
  };
}

/** What is expected, for telling whether it is the same elsewhere. */
function said({ expectation, proficiency }: ResolvedComponent): string {
  return `${proficiency?.id ?? ''} ${expectation?.text ?? ''}`;
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
export function coverageOf(levels: readonly Level[], roles: readonly ResolvedRole[]): Coverage {
  const atLevel = groupBy(roles, ({ level }) => level?.id);
  const countsOf = (key: string) =>
    levels.map(({ id }) => {
      const counts = (atLevel.get(id) ?? []).map(
        ({ sections }) => sections.find((section) => section.key === key)?.components.length ?? 0,
      );
      return { fewest: Math.min(...counts), most: Math.max(...counts) };
    });
  return {
    levels: levels.map(levelOf),
    types: sectionsOf(roles).map(({ key, type }) => ({
      id: type?.id ?? key,
      name: type?.name ?? key,
      counts: countsOf(key),
    })),
  };
}
