import type { CardModel } from '../card-model';

/** The columns of `roles.csv`: one line for each role. */
export const roleColumns = [
  ...['code', 'region', 'title', 'level', 'level name', 'track', 'superfunction', 'function', 'focus'],
  ...['status', 'summary', 'owner', 'version', 'confidence', 'aliases', 'classifications'],
] as const;

/** More columns where pay is asked for. */
export const payColumns = ['currency', 'period', 'pay min', 'pay mid', 'pay max', 'market median'] as const;

/** The columns of `components.csv`: one line for each component. */
export const componentColumns = [
  ...['code', 'region', 'type', 'statement', 'id', 'ref', 'proficiency', 'need', 'prevalence', 'origin'],
  'expectation',
] as const;

type Cells = readonly (string | number | undefined)[];

/** A role under `roleColumns`; with pay also its own range and the market's middle. */
export function roleRow(model: CardModel, withPay: boolean): Cells {
  const { header, level, breadcrumb, record, pay } = model;
  const crumb = (kind: string) => breadcrumb.find((each) => each.kind === kind)?.name;
  const row = [
    ...[header.code.text, header.region.text, header.title.text, header.level.id, header.level.name],
    ...[level.track?.name, crumb('superfunction'), crumb('function'), crumb('focus'), header.status?.name],
    ...[model.summary.text, record.owner?.text, header.version?.text, header.confidence?.value],
    model.aliases.items.map(({ title }) => title).join('; '),
    model.classifications.systems
      .flatMap(({ id, items }) => items.map(({ code }) => `${id} ${code}`))
      .join('; '),
  ];
  const { currency, period, range, market } = pay;
  return withPay ? [...row, currency, period, range?.min, range?.mid, range?.max, market?.median] : row;
}

/** The components of a role under `componentColumns`, in the order of the card. */
export function componentRows(model: CardModel): readonly Cells[] {
  const { code, region } = model.header;
  return model.components.groups.flatMap(({ name, items }) =>
    items.map((item) => [
      ...[code.text, region.text, name, item.statement, item.id, item.ref, item.proficiency?.name],
      ...[item.need, item.prevalence, item.originText ?? 'role', item.expectation?.text],
    ]),
  );
}
