import { deviation, lacksWhatMostHave, median } from '../../model/compare/spread';
import type { CardModel } from '../card-model';
import { placeOf } from '../compare/rows';
import { type Measure, type Measured, measuresOf, type Ranks } from './measures';
import type { Slice, SliceCell, SliceFinding, SliceLevel, SliceMeasure, SliceRole } from './slice';
import { sliceWords as words } from './words';

/** Statuses of roles that are on their way out: what they lack is no gap, and nobody is measured by them. */
const ended: readonly string[] = ['deprecated', 'retired'];

/** A role's measured values, one for each measure. */
interface MeasuredRole {
  readonly model: CardModel;
  readonly values: readonly Measured[];
}

/** All roles of a level side by side, with what stands out against the others. `ranks`: those of the proficiencies. */
export function slice(level: SliceLevel, models: readonly CardModel[], ranks: Ranks): Slice {
  const ordered = [...models].sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));
  const all = measuresOf(ordered, ranks);
  const roles = ordered.map(
    (model): MeasuredRole => ({ model, values: all.map((measure) => measure.of(model)) }),
  );
  const counted = roles.filter(({ model }) => !isEnded(model));
  // A measure that no role has anything of says nothing.
  const used = all.flatMap((measure, at) =>
    roles.some(({ values }) => values[at]?.value !== undefined) ? [{ measure, at }] : [],
  );
  return {
    format: 1,
    level,
    labels: { function: labelOf(ordered, 'function'), focus: labelOf(ordered, 'focus') },
    measures: used.map(({ measure, at }) => measureOf(measure, at, counted)),
    roles: roles.map((role) => ({
      ...named(role.model),
      cells: used.map(({ measure, at }) => cell(measure, at, role, counted)),
      statements: statements(role.model),
    })),
  };
}

function isEnded({ header: { status } }: CardModel): boolean {
  return status !== undefined && ended.includes(status.id);
}

function orderOf({ breadcrumb, header }: CardModel): string {
  return [...breadcrumb.map(({ name }) => name), header.code.text].join('\u0001');
}

function labelOf(models: readonly CardModel[], kind: 'function' | 'focus'): string {
  const crumbs = models.flatMap(({ breadcrumb }) => breadcrumb);
  return crumbs.find((each) => each.kind === kind)?.label ?? words[kind];
}

function named(model: CardModel): Omit<SliceRole, 'cells' | 'statements'> {
  const { breadcrumb, header, pay, uri } = model;
  const crumb = (kind: string): string | undefined => breadcrumb.find((each) => each.kind === kind)?.name;
  const texts = {
    code: header.code.text,
    title: header.title.text,
    function: crumb('function'),
    focus: crumb('focus'),
    status: header.status?.name,
    currency: pay.recorded ? pay.currency : undefined,
    period: pay.recorded ? pay.period : undefined,
  };
  const out = isEnded(model) ? ({ ended: true } as const) : {};
  return {
    uri,
    ...out,
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
  };
}

function statements(model: CardModel): SliceRole['statements'] {
  return model.components.groups.map(({ key, name, items }) => ({
    id: key,
    name,
    items: items.map((item) => {
      const place = placeOf(model, item);
      return { text: item.statement, ...(place ? { place } : {}) };
    }),
  }));
}

/** A measure with its median, where all numbers are of one kind. */
function measureOf(measure: Measure, at: number, roles: readonly MeasuredRole[]): SliceMeasure {
  const { id, name } = measure;
  const having = roles.filter(({ values }) => values[at]?.value !== undefined);
  const kinds = new Set(having.map(({ values }) => values[at]?.kind));
  const middle = median(having.flatMap(({ values }) => values[at]?.value ?? []));
  const [first] = having;
  const told = measure.tolerance && kinds.size === 1 && first && middle !== undefined;
  return { id, name, ...(told ? { median: measure.shown(rounded(middle), first.model) } : {}) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** `counted`: the roles that all are measured by. */
function cell(measure: Measure, at: number, role: MeasuredRole, counted: readonly MeasuredRole[]): SliceCell {
  const { value, part } = role.values[at] ?? { value: undefined };
  const place = placeOf(role.model, part) ?? { uri: role.model.uri, path: [] };
  const found = counted.includes(role) ? finding(measure, at, role, counted) : undefined;
  return {
    ...(value === undefined
      ? {}
      : { value: rounded(value), text: measure.shown(rounded(value), role.model) }),
    place,
    ...(found === undefined ? {} : { finding: found }),
  };
}

function finding(
  measure: Measure,
  at: number,
  role: MeasuredRole,
  counted: readonly MeasuredRole[],
): SliceFinding | undefined {
  const others = counted.filter((each) => each !== role);
  const isMissing = role.values[at]?.value === undefined;
  return isMissing ? gap(measure, at, others) : outlier(measure, at, role, others);
}

function gap(measure: Measure, at: number, others: readonly MeasuredRole[]): SliceFinding | undefined {
  const have = others.filter(({ values }) => values[at]?.value !== undefined).length;
  if (!measure.expected || !lacksWhatMostHave(have, others.length)) return undefined;
  return { kind: 'gap', reason: words.missing(measure.name, have, others.length) };
}

function outlier(
  { name, tolerance, shown }: Measure,
  at: number,
  { model, values }: MeasuredRole,
  others: readonly MeasuredRole[],
): SliceFinding | undefined {
  const own = values[at];
  if (!tolerance || own?.value === undefined) return undefined;
  const like = others.filter((each) => each.values[at]?.kind === own.kind);
  const found = deviation(
    own.value,
    like.flatMap((each) => each.values[at]?.value ?? []),
    tolerance,
  );
  if (!found) return undefined;
  const [told, middle] = [own.value, found.median].map((each) => shown(rounded(each), model));
  return { kind: 'outlier', reason: words.far(name, told ?? '', found.side, middle ?? '') };
}
