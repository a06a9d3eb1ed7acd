import type { CardCrumb, CardModel } from '../card-model';
import type { CardPart } from '../card-part';
import { marketText, type PayText, rangeText } from '../pay-text';
import { confidenceText, words } from '../words';
import type { ComparedRow } from './comparison';
import { placeOf, row, type Value } from './rows';

type Found = readonly [text: string | undefined, part: CardPart | undefined];

/** What stands at the top of the roles' cards, line by line; lines that no role has are left out. */
export function facts(models: readonly CardModel[]): readonly ComparedRow[] {
  const line = (id: string, label: string, get: (model: CardModel) => Found): ComparedRow | undefined => {
    const values = models.map((model) => value(model, get(model)));
    return row(id, label, values, false);
  };
  const crumb = (kind: CardCrumb['kind']): ComparedRow | undefined => {
    const find = (model: CardModel) => model.breadcrumb.find((each) => each.kind === kind);
    const label = models.map(find).find((each) => each)?.label ?? kind;
    return line(kind, label, (model) => [find(model)?.name, find(model)]);
  };
  return [
    line('title', words.title, ({ header: { title } }) => [title.text, title]),
    line('code', words.code, ({ header: { code } }) => [code.text, code]),
    line('level', models[0]?.level.label ?? 'Level', ({ header: { level } }) => [
      [level.id, level.name].filter(Boolean).join(' · ') || undefined,
      level,
    ]),
    line('track', words.track, ({ level }) => [level.track?.name, level]),
    line('years', words.typicalYears, ({ level }) => [level.years && words.years(level.years), level]),
    crumb('superfunction'),
    crumb('function'),
    crumb('focus'),
    line('status', words.status, ({ header: { status } }) => [status?.name, status]),
    line('confidence', words.confidence, ({ header: { confidence } }) => [
      confidence && confidenceText(confidence),
      confidence,
    ]),
    line('region', words.region, ({ header: { region } }) => [region.text, region]),
    line('version', words.version, ({ header: { version } }) => [version?.text, version]),
    line('owner', words.owner, ({ record: { owner } }) => [owner?.text, owner]),
    line('effectiveFrom', words.effectiveFrom, ({ record }) => [
      record.effectiveFrom?.text,
      record.effectiveFrom,
    ]),
    line('marketPay', words.marketPay, ({ pay }) => [
      pay.market && payLine(marketText(pay, pay.market)),
      pay.market,
    ]),
    line('payRange', words.payRange, ({ pay }) => [
      pay.range && payLine(rangeText(pay, pay.range)),
      pay.range,
    ]),
  ].filter((each) => each !== undefined);
}

/** The definitions of the roles' levels, aspect by aspect. */
export function levelAspects(models: readonly CardModel[]): readonly ComparedRow[] {
  const ids = new Map(
    models.flatMap(({ level }) => level.dimensions.map(({ id, name }) => [id, name] as const)),
  );
  const aspect = (id: string, label: string, get: (model: CardModel) => string | undefined) =>
    row(
      id,
      label,
      models.map((model) => value(model, [get(model), model.level])),
    );
  return [
    aspect('summary', words.summary, ({ level }) => level.summary),
    ...[...ids].map(([id, name]) =>
      aspect(id, name, ({ level }) => level.dimensions.find((each) => each.id === id)?.text),
    ),
    aspect('new', words.news, ({ level }) => level.news),
  ].filter((each) => each !== undefined);
}

function value(model: CardModel, [text, part]: Found): Value {
  return { text, place: placeOf(model, part) };
}

function payLine({ main, more }: PayText): string {
  return more === undefined ? main : `${main}, ${more}`;
}

/** The story part by part; the steps of its plan are statements of their own. */
export function story(models: readonly CardModel[]): readonly ComparedRow[] {
  const texts = models.map(storyTexts);
  const labels = new Map(texts.flatMap((all) => all.map(({ id, label }) => [id, label] as const)));
  return [...labels].flatMap(([id, label]) => {
    const values = texts.map((all, index): Value => {
      const found = all.find((each) => each.id === id);
      const model = models[index];
      return { text: found?.text, place: model && placeOf(model, found?.part) };
    });
    return row(id, label, values) ?? [];
  });
}

interface StoryText {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly part: CardPart;
}

function storyTexts({ summary, story: told }: CardModel): readonly StoryText[] {
  const parts = told?.parts ?? [];
  return [
    ...(summary.text === undefined
      ? []
      : [{ id: 'summary', label: words.summary, text: summary.text, part: summary }]),
    ...parts.flatMap((part): StoryText[] => [
      ...(part.text === undefined ? [] : [{ id: part.id, label: part.label, text: part.text, part }]),
      ...part.sides.map((side) => ({
        id: `${part.id} ${side.label}`,
        label: side.label,
        text: side.text,
        part: side,
      })),
    ]),
  ];
}
