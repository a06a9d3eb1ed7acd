import type { CardModel, CardPay } from '../card-model';
import type { CardPart } from '../card-part';
import type { CardAlias, CardClassification, CardComponent, CardLevel, CardRung } from '../card-sections';
import type { Ladder } from '../ladder/ladder';

/** For whom an export is. Undefined: for those who keep the roles; then only pay is left out. */
export type Audience = 'employee' | 'candidate';

export interface ExportRules {
  readonly audience?: Audience;
  readonly withPay: boolean;
}

/** A card without what its readers are not meant to see. What is left out leaves an empty place, as if never written. */
export function cardFor(
  model: CardModel,
  { audience, withPay }: ExportRules,
  shown: (uri: string) => boolean,
): CardModel {
  const paid = { ...model, pay: withPay ? withoutPlace(model.pay) : { recorded: false, problems: [] } };
  if (!audience) return paid;
  const card = withoutInternal(paid, audience);
  return { ...card, level: levelOf(card.level, shown) };
}

/** Where secret pay lies is nobody's business either. */
function withoutPlace({ file: _, source: __, market, range, ...pay }: CardPay): CardPay {
  const unplaced = <T extends CardPart>({ source: _, ...part }: T) => part;
  return {
    ...pay,
    ...(market ? { market: unplaced(market) } : {}),
    ...(range ? { range: unplaced(range) } : {}),
  };
}

/** Rungs without the roles that the readers do not get to see. */
function levelOf({ below, above, ...level }: CardLevel, shown: (uri: string) => boolean): CardLevel {
  const rung = <T extends CardRung>({ role, ...rest }: T) => ({
    ...rest,
    ...(role && shown(role.uri) ? { role } : {}),
  });
  return {
    ...level,
    lane: level.lane.map(rung),
    ...(below ? { below: rung(below) } : {}),
    ...(above ? { above: rung(above) } : {}),
    across: level.across.map(rung),
  };
}

/** True for a role that candidates may not see before somebody says so: a draft, or one that says nothing of it. */
export function isDraft(status: string | undefined): boolean {
  return status === undefined || status === 'draft';
}

/** Roles that nobody new can have are nothing for candidates. */
export function isShown(status: string | undefined, audience: Audience | undefined): boolean {
  return audience !== 'candidate' || (status !== 'retired' && status !== 'deprecated');
}

/** A ladder without notes to those who write it. */
export function ladderFor(
  ladder: Ladder,
  { audience }: ExportRules,
  shown: (uri: string) => boolean,
): Ladder {
  if (!audience) return ladder;
  const { matrix } = ladder;
  return {
    ...ladder,
    rungs: ladder.rungs.map((rung) => ({
      ...rung,
      cells: rung.cells.map((cell) => cell && { ...cell, roles: cell.roles.filter(({ uri }) => shown(uri)) }),
    })),
    beside: ladder.beside.filter(({ uri }) => shown(uri)),
    matrix: {
      ...matrix,
      types: matrix.types.map((type) => ({
        ...type,
        items: type.items.map((item) => ({
          ...item,
          flat: false,
          cells: item.cells.map(
            (cell) =>
              cell && {
                expectations: cell.expectations.map((each) => ({ ...each, placeholder: false })),
              },
          ),
        })),
      })),
    },
    coverage: { levels: [], types: [] },
  };
}

function withoutInternal(model: CardModel, audience: Audience): CardModel {
  const { confidence: _, version, ...header } = model.header;
  const { owner, formerCodes, ids, ...record } = model.record;
  const { adjacent, ...card } = model;
  const isCandidate = audience === 'candidate';
  return {
    ...card,
    ...(adjacent && !isCandidate ? { adjacent } : {}),
    header: { ...header, ...(version && !isCandidate ? { version } : {}) },
    problems: [],
    problemCounts: { error: 0, warning: 0, info: 0, hint: 0 },
    components: {
      ...model.components,
      groups: model.components.groups.map((group) => ({ ...group, items: group.items.map(withoutSource) })),
      excluded: [],
    },
    aliases: { ...model.aliases, items: model.aliases.items.flatMap(accepted).map(alias) },
    classifications: {
      ...model.classifications,
      systems: model.classifications.systems
        .map((system) => ({ ...system, items: system.items.flatMap(accepted).map(classification) }))
        .filter(({ items }) => items.length > 0),
    },
    record: {
      ...record,
      ...(owner && !isCandidate ? { owner } : {}),
      formerCodes: isCandidate ? [] : formerCodes,
      ids: isCandidate ? [] : ids,
    },
  };
}

function accepted<T extends CardAlias | CardClassification>(item: T): readonly T[] {
  return item.review.id === 'accepted' ? [item] : [];
}

function alias({ confidence: _, ...item }: CardAlias): CardAlias {
  return { ...item, review: { id: 'accepted' } };
}

function classification({
  confidence: _,
  recordedSource: __,
  ...item
}: CardClassification): CardClassification {
  return { ...item, review: { id: 'accepted' } };
}

function withoutSource({ recordedSource: _, status: __, ...component }: CardComponent): CardComponent {
  return component;
}
