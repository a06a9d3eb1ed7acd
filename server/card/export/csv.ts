import type { CardModel } from '../card-model';
import type { CardReview } from '../card-part';
import { csvText } from '../csv';
import type { ExportRules } from './rules';

type Cell = string | number | undefined;
type Column = readonly [name: string, value: (model: CardModel) => Cell];

/** The tables of an export, to be put together line by line; each line is text with its line end. */
export interface Tables {
  readonly roleHead: string;
  readonly componentHead: string;
  roleLine(model: CardModel): string;
  componentLines(model: CardModel): string;
}

/** Without this mark at its beginning Excel takes a file for text in the signs of the machine, and breaks accents. */
const utf8 = '\uFEFF';

/** Columns are there only where the readers of the export may see something in them. */
export function tablesFor({ audience, withPay }: ExportRules): Tables {
  const columns = [
    ...place,
    ...(audience === 'candidate' ? [] : inside),
    ['aliases', aliases('accepted')] as const,
    ['classifications', classifications('accepted')] as const,
    ...(audience ? [] : keepers),
    ...(withPay ? pay : []),
  ];
  return {
    roleHead: utf8 + csvText([columns.map(([name]) => name)]),
    componentHead: utf8 + csvText([componentColumns]),
    roleLine: (model) => csvText([columns.map(([, value]) => value(model))]),
    componentLines: (model) => csvText(componentRows(model)),
  };
}

const place: readonly Column[] = [
  ['code', ({ header }) => header.code.text],
  ['region', ({ header }) => header.region.text],
  ['title', ({ header }) => header.title.text],
  ['level', ({ header }) => header.level.id],
  ['level name', ({ header }) => header.level.name],
  ['track', ({ level }) => level.track?.name],
  ['superfunction', crumb('superfunction')],
  ['function', crumb('function')],
  ['focus', crumb('focus')],
  ['status', ({ header }) => header.status?.name],
  ['summary', ({ summary }) => summary.text],
];

const inside: readonly Column[] = [
  ['owner', ({ record }) => record.owner?.text],
  ['version', ({ header }) => header.version?.text],
  ['former codes', ({ record }) => record.formerCodes.map(({ text }) => text).join('; ')],
];

const keepers: readonly Column[] = [
  ['confidence', ({ header }) => header.confidence?.value],
  ['aliases to review', aliases('needs_review')],
  ['classifications to review', classifications('needs_review')],
];

const pay: readonly Column[] = [
  ['currency', ({ pay: { currency } }) => currency],
  ['period', ({ pay: { period } }) => period],
  ['pay min', ({ pay: { range } }) => range?.min],
  ['pay mid', ({ pay: { range } }) => range?.mid],
  ['pay max', ({ pay: { range } }) => range?.max],
  ['market median', ({ pay: { market } }) => market?.median],
  ['market p25', ({ pay: { market } }) => market?.p25],
  ['market p75', ({ pay: { market } }) => market?.p75],
  ['market basis', ({ pay: { market } }) => market?.basis?.name],
  ['market as of', ({ pay: { market } }) => market?.asOf],
];

function crumb(kind: CardModel['breadcrumb'][number]['kind']): Column[1] {
  return ({ breadcrumb }) => breadcrumb.find((each) => each.kind === kind)?.name;
}

function aliases(review: CardReview['id']): Column[1] {
  return ({ aliases: { items } }) =>
    items
      .filter((each) => each.review.id === review)
      .map(({ title }) => title)
      .join('; ');
}

function classifications(review: CardReview['id']): Column[1] {
  return ({ classifications: { systems } }) =>
    systems
      .flatMap(({ id, items }) =>
        items.filter((each) => each.review.id === review).map(({ code }) => `${id} ${code}`),
      )
      .join('; ');
}

const componentColumns = [
  ...['code', 'region', 'type', 'statement', 'id', 'ref', 'proficiency', 'need', 'prevalence', 'origin'],
  'expectation',
];

function componentRows({ header: { code, region }, components }: CardModel): readonly (readonly Cell[])[] {
  return components.groups.flatMap(({ name, items }) =>
    items.map((item) => [
      ...[code.text, region.text, name, item.statement, item.id, item.ref, item.proficiency?.name],
      ...[item.need, item.prevalence, item.originText ?? 'role', item.expectation?.text],
    ]),
  );
}
