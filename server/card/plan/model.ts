import type { Assessment } from '../../model/assessment/read-assessment';
import { align } from '../../model/compare/align';
import type { ResolvedComponent, ResolvedRole } from '../../model/resolve/resolved-role';
import { componentKey, normalised } from '../../model/role/component';
import type { Level } from '../../model/taxonomy/taxonomy';
import type { Plan, PlanAspect, PlanItem, PlanRole, PlanStep } from './plan';

/** The section whose components are told apart: degrees and certificates are not learnt on the way. */
const QUALIFICATIONS = 'qualifications';

/** The part of the plan in which an item stands. */
type Kind = 'rising' | 'changing' | 'added' | 'qualification';

interface Aligned {
  readonly section: string;
  readonly text: string;
  readonly identity: string | undefined;
  readonly component: ResolvedComponent;
}

/**
 * The way from one role to another: what changes in the meaning of the level, what rises, what is new, what is left
 * behind. Components are paired by id, ref and text, as a comparison pairs them. An assessment narrows it to what the
 * person does not show yet.
 */
export function planOf(from: ResolvedRole, to: ResolvedRole, assessment?: Assessment): Plan {
  const rows = align([componentsOf(from), componentsOf(to)]);
  const items = rows.flatMap(([now, then]) => {
    if (!then || (now && !changes(now.component, then.component))) return [];
    return [{ kind: kindOf(now?.component, then), ...itemOf(now?.component, then.component) }];
  });
  const open = (item: PlanItem): boolean => !isShown(item, to, assessment);
  const toDo = (wanted: Kind): readonly PlanItem[] =>
    items.flatMap(({ kind, ...item }) => (kind === wanted && open(item) ? [item] : []));
  const news = to.level !== from.level ? to.level?.news : undefined;
  return {
    format: 1,
    from: named(from),
    to: named(to),
    ...(assessment?.person === undefined ? {} : { person: assessment.person }),
    narrowed: assessment !== undefined,
    level: from.level && to.level && from.level !== to.level ? aspects(from.level, to.level, to) : [],
    ...(news === undefined ? {} : { news }),
    rising: toDo('rising'),
    changing: toDo('changing'),
    added: toDo('added'),
    qualifications: toDo('qualification'),
    shown: items.flatMap(({ kind: _, ...item }) => (open(item) ? [] : [item])),
    leaving: rows.flatMap(([now, then]) => (now && !then ? [now.component.statement] : [])),
    staying: rows.filter(([now, then]) => now && then && !changes(now.component, then.component)).length,
  };
}

function componentsOf({ sections }: ResolvedRole): readonly Aligned[] {
  return sections.flatMap(({ key, components }) =>
    components.map((component) => {
      const { id, ref } = component.data;
      return {
        section: key,
        text: component.statement,
        identity: id || ref ? componentKey(key, component.data) : undefined,
        component,
      };
    }),
  );
}

/** Whether the target asks more, or other words, of what both ask. */
function changes(now: ResolvedComponent, then: ResolvedComponent): boolean {
  return (
    now.proficiency?.id !== then.proficiency?.id ||
    now.expectation?.text !== then.expectation?.text ||
    normalised(now.statement) !== normalised(then.statement)
  );
}

/**
 * Where an item belongs. Only a higher proficiency rises: on the way to another track less may be asked of a skill, and
 * other things.
 */
function kindOf(now: ResolvedComponent | undefined, { section, component: then }: Aligned): Kind {
  if (section === QUALIFICATIONS) return 'qualification';
  if (!now) return 'added';
  return (then.proficiency?.rank ?? 0) > (now.proficiency?.rank ?? 0) ? 'rising' : 'changing';
}

function itemOf(now: ResolvedComponent | undefined, then: ResolvedComponent): PlanItem {
  const component = then.data.id ?? then.data.ref;
  const isReworded = now && normalised(now.statement) !== normalised(then.statement);
  return {
    type: then.type?.name ?? then.section,
    statement: then.statement,
    ...(isReworded ? { before: now.statement } : {}),
    ...(component === undefined ? {} : { component }),
    ...(now ? { now: stepOf(now) } : {}),
    target: stepOf(then),
    practice: then.practice,
    examples: then.examples,
    desirable: then.need === 'desirable',
  };
}

function stepOf({ proficiency, expectation }: ResolvedComponent): PlanStep {
  return {
    ...(proficiency ? { proficiency: proficiency.name } : {}),
    ...(expectation ? { expectation: expectation.text } : {}),
  };
}

/** Whether an assessment says that the person has reached what the target asks, or more. */
function isShown(
  { component, target }: PlanItem,
  to: ResolvedRole,
  assessment: Assessment | undefined,
): boolean {
  const id = component === undefined ? undefined : assessedAs(component, to, assessment);
  const { proficiencies } = to.taxonomy;
  const has = id === undefined ? undefined : proficiencies.get(id)?.rank;
  const asked = [...proficiencies.values()].find(({ name }) => name === target?.proficiency)?.rank;
  return has !== undefined && asked !== undefined && has >= asked;
}

/** The proficiency that an assessment gives a component, which it names by its id or its ref. */
function assessedAs(
  component: string,
  { sections }: ResolvedRole,
  assessment: Assessment | undefined,
): string | undefined {
  const all = sections.flatMap(({ components }) => components);
  const ref = all.find(({ data }) => data.id === component)?.data.ref;
  return assessment?.components.get(component) ?? assessment?.components.get(ref ?? component);
}

/** How many entries of an assessment say nothing about either role: an unknown name, or an unknown proficiency. */
export function unusedEntries(
  { components, errors }: Assessment,
  from: ResolvedRole,
  to: ResolvedRole,
): number {
  const named = new Set(
    [from, to].flatMap(({ sections }) =>
      sections.flatMap((section) => section.components.flatMap(({ data }) => [data.id, data.ref])),
    ),
  );
  const isUsed = ([name, proficiency]: readonly [string, string | undefined]): boolean =>
    named.has(name) && (!proficiency || to.taxonomy.proficiencies.has(proficiency));
  return [...components].filter((entry) => !isUsed(entry)).length + errors.length;
}

function aspects(from: Level, to: Level, { taxonomy }: ResolvedRole): readonly PlanAspect[] {
  return [...taxonomy.dimensions.values()].flatMap(({ id, name }): PlanAspect[] => {
    const [now, then] = [from.dimensions[id], to.dimensions[id]];
    if (now === then) return [];
    return [{ name, ...(now === undefined ? {} : { now }), ...(then === undefined ? {} : { target: then }) }];
  });
}

function named({ role, level }: ResolvedRole): PlanRole {
  const { title, code, status, replacedBy } = role.head;
  const isEnded = status === 'deprecated' || status === 'retired';
  return {
    title: title ?? code ?? '',
    code: code ?? '',
    level: level ? `${level.id} ${level.name}` : (role.head.level ?? ''),
    ...(isEnded ? { ended: true, ...(replacedBy === undefined ? {} : { replacedBy }) } : {}),
  };
}
