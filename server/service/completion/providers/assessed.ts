import type { ItemSlot, ValueSlot } from '../../../model/cursor/slot';
import { quoteIfNeeded } from '../../../model/text/quote';
import { componentNamed, entriesIn, type Nameable, nameable } from '../../assessment/nameable';
import { aboutAssessed } from '../../hover/assessed';
import { blocks, code, list, md } from '../../hover/markdown';
import { type Choice, itemKinds } from '../choice';
import { type Completing, nothing, type Offer } from '../context';
import { stop, type Template } from '../template';

/** The components of the role that an assessment is about, those that it does not name yet first. */
export function assessedComponents(context: Completing<ValueSlot | ItemSlot>): Offer {
  const [absent, named] = sorted(context);
  return { choices: [...absent, ...named].map((each) => ({ ...choice(each, context), insert: each.name })) };
}

/** Whole entries for what an assessment does not name yet: all at once, and each alone. */
export function assessedEntries(context: Completing<ItemSlot>): readonly Choice[] {
  const { slot, state } = context;
  const isList = slot.path.length === 2 && slot.path[0] === 'components';
  if (state.kind !== 'assessment' || !isList || slot.quote || slot.flow || slot.siblings.length > 0)
    return [];
  const [absent] = sorted(context);
  return [
    ...(absent.length > 1 ? [all(absent, context)] : []),
    ...absent.map((each) => ({
      ...choice(each, context),
      alsoBy: `component ${each.name} ${each.component.statement}`,
      insert: entry(each, context),
      goesOn: true,
    })),
  ];
}

function all(absent: readonly Nameable[], context: Completing<ItemSlot>): Choice {
  const { slot, eol } = context;
  const gap = `${eol}${' '.repeat(slot.column)}${'-'.padEnd(slot.content - slot.column)}`;
  const names = absent.map(({ name }) => code(name));
  return {
    label: 'All missing components',
    kind: itemKinds.snippet,
    aside: `${absent.length} entries`,
    documentation: blocks([
      md`Adds an entry for each component of the role that is not named yet:`,
      list(names, 20, (more) => md`and ${more} more`),
    ]),
    insert: absent.flatMap((each, at) => [...(at > 0 ? [gap] : []), ...entry(each, context)]),
  };
}

/** An entry with its proficiency to be filled in. */
function entry({ name }: Nameable, { slot, eol }: Completing<ItemSlot>): Template {
  return [`component: ${quoteIfNeeded(name)}${eol}${' '.repeat(slot.content)}proficiency: `, stop];
}

function choice({ name, component }: Nameable, { state }: Completing): Omit<Choice, 'insert'> {
  const role = state.kind === 'assessment' ? state.assessed?.resolved : undefined;
  return {
    label: name,
    kind: itemKinds.reference,
    aside: component.statement,
    alsoBy: component.statement,
    documentation: role && aboutAssessed(component, role),
  };
}

/** What the role asks that is not named yet, and what is; the entry at the cursor names nothing. */
function sorted({ state, slot }: Completing<ValueSlot | ItemSlot>): readonly [Nameable[], Nameable[]] {
  if (state.kind !== 'assessment' || !state.assessed) return [[], []];
  const { resolved } = state.assessed;
  const others = entriesIn(state).filter(({ index }) => index !== slot.path[1]);
  const named = new Set(others.map(({ name }) => componentNamed(resolved, name)));
  const every = nameable(resolved);
  const isNamed = ({ component }: Nameable): boolean => named.has(component);
  return [every.filter((each) => !isNamed(each)), every.filter(isNamed)];
}

/** The day of today. */
export function today({ snapshot }: Completing): Offer {
  const { today: day } = snapshot;
  if (day === undefined) return nothing;
  return { choices: [{ label: day, kind: itemKinds.text, aside: 'today', alsoBy: 'today', insert: day }] };
}
