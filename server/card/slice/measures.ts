import type { Tolerance } from '../../model/compare/spread';
import { askedYears } from '../../model/text/years';
import type { CardModel } from '../card-model';
import type { CardPart } from '../card-part';
import { mergedOrder } from '../compare/merged-order';
import { amount, words } from '../words';
import { sliceWords } from './words';

/** What a role has of a measure. */
export interface Measured {
  /** Undefined where it has nothing of it. */
  readonly value: number | undefined;
  readonly part?: CardPart | undefined;
  /** Only numbers of one kind are compared, such as amounts of one currency and period. */
  readonly kind?: string;
}

/** Something that all roles of a level are looked at for. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  of(model: CardModel): Measured;
  shown(value: number, model: CardModel): string;
  /** How far a number may be from the others; undefined: only whether there is any counts. */
  readonly tolerance?: Tolerance;
  /** A role without it has a gap where most others have it. */
  readonly expected: boolean;
}

/** Ranks of proficiencies by id. */
export type Ranks = ReadonlyMap<string, number>;

/** Counts: at least three more or fewer than the median, and half as many again, or half of it. */
const counts: Tolerance = { least: 3, share: 0.5 };
/** A mean proficiency differs by three quarters of a step, years by two, amounts of money by a quarter. */
const steps: Tolerance = { least: 0.75, share: 0 };
const years: Tolerance = { least: 2, share: 0 };
const money: Tolerance = { least: 0, share: 0.25 };

/** All measures for some roles: those of the components follow the kinds that any of them has. */
export function measuresOf(models: readonly CardModel[], ranks: Ranks): readonly Measure[] {
  const groups = models.map((model) => model.components.groups);
  const names = new Map(groups.flat().map(({ key, name }) => [key, name]));
  const kinds = mergedOrder(groups.map((all) => all.map(({ key }) => key)));
  return [
    count('statements', sliceWords.statements, (model) => [
      model.components.groups.flatMap((group) => group.items),
      model.components,
    ]),
    ...kinds.map((key) =>
      count(key, names.get(key) ?? key, (model) => {
        const group = model.components.groups.find((each) => each.key === key);
        return [group?.items ?? [], group];
      }),
    ),
    count('outputs', words.outputs, (model) => [model.outputs.items, model.outputs]),
    proficiency(ranks),
    asked,
    payRange,
    marketPay,
    present('summary', sliceWords.summary, ({ summary }) =>
      summary.text === undefined ? undefined : summary,
    ),
    present('story', sliceWords.story, ({ story }) => story),
    present(
      'classification',
      sliceWords.classification,
      ({ classifications: { systems } }) => systems[0]?.items[0],
    ),
    present('owner', sliceWords.owner, ({ record }) => record.owner),
  ];
}

function count(
  id: string,
  name: string,
  find: (model: CardModel) => readonly [readonly unknown[], CardPart | undefined],
): Measure {
  return {
    id,
    name,
    of(model) {
      const [items, part] = find(model);
      return { value: items.length || undefined, part };
    },
    shown: String,
    tolerance: counts,
    expected: true,
  };
}

function present(id: string, name: string, find: (model: CardModel) => CardPart | undefined): Measure {
  return {
    id,
    name,
    of(model) {
      const part = find(model);
      return { value: part && 1, part };
    },
    shown: () => sliceWords.yes,
    expected: true,
  };
}

/** The mean rank of all proficiencies of a role. */
function proficiency(ranks: Ranks): Measure {
  return {
    id: 'proficiency',
    name: sliceWords.proficiency,
    of({ components }) {
      const found = components.groups
        .flatMap(({ items }) => items)
        .flatMap((item) => ranks.get(item.proficiency?.id ?? '') ?? []);
      const mean = found.reduce((sum, rank) => sum + rank, 0) / found.length;
      return { value: found.length === 0 ? undefined : mean, part: components };
    },
    shown: (value) => value.toFixed(1),
    tolerance: steps,
    expected: false,
  };
}

/** The years that qualifications ask for at least. */
const asked: Measure = {
  id: 'years',
  name: sliceWords.years,
  of({ components, language }) {
    const items = components.groups.find(({ key }) => key === 'qualifications')?.items ?? [];
    const found = items.flatMap((item) => {
      const years = language === 'en' ? askedYears(item.statement) : undefined;
      return years ? [{ value: years.from, part: item }] : [];
    });
    return found.sort((a, b) => b.value - a.value)[0] ?? { value: undefined };
  },
  shown: (value) => `${value}`,
  tolerance: years,
  expected: false,
};

const payRange: Measure = {
  id: 'payRange',
  name: sliceWords.payRange,
  of({ pay }) {
    const { min, mid, max } = pay.range ?? {};
    const middle = mid ?? (min === undefined || max === undefined ? undefined : (min + max) / 2);
    return { value: middle, part: pay.range, kind: kindOf(pay) };
  },
  shown: moneyText,
  tolerance: money,
  expected: false,
};

const marketPay: Measure = {
  id: 'marketPay',
  name: sliceWords.marketPay,
  of: ({ pay }) => ({ value: pay.market?.median, part: pay.market, kind: kindOf(pay) }),
  shown: moneyText,
  tolerance: money,
  expected: false,
};

function kindOf({ currency, period }: CardModel['pay']): string {
  return `${currency} ${period}`;
}

function moneyText(value: number, { pay }: CardModel): string {
  const period = pay.period === undefined ? '' : ` ${words.per(pay.period)}`;
  return `${amount(value, pay.currency)}${period}`;
}
