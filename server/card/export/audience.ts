import { isPlaceholder } from '../../model/text/placeholder';
import type { CardModel, CardPay } from '../card-model';
import type { CardPart } from '../card-part';
import type {
  CardAlias,
  CardClassification,
  CardComponent,
  CardComponentGroup,
  CardRung,
} from '../card-sections';
import { type PathOf, withoutPlaces, withPaths } from './places';
import { type ExportRules, isDraft, isShown } from './rules';

/**
 * A card as it leaves for others: roles are named by their paths in the export, and pay is there only where it was asked
 * for. An audience sees nothing that it is not meant to; what is left out leaves no trace, as if never written.
 */
export function cardFor(model: CardModel, rules: ExportRules, pathOf: PathOf): CardModel {
  const pay = rules.withPay ? withoutFile(model.pay) : nothingOfPay();
  const card = withPaths({ ...model, pay }, pathOf);
  if (!rules.audience) return card;
  const read = forReaders(card);
  const shown = rules.audience === 'candidate' ? forCandidates(read, rules) : read;
  return { ...withoutPlaces(shown), audience: rules.audience };
}

function nothingOfPay(): CardPay {
  return { recorded: false, withheld: true, problems: [] };
}

/** Where secret pay lies is nobody's business either. */
function withoutFile({ file: _, source: __, market, range, ...pay }: CardPay): CardPay {
  const unplaced = <T extends CardPart>({ source: _, ...part }: T) => part;
  return {
    ...pay,
    ...(market ? { market: unplaced(market) } : {}),
    ...(range ? { range: unplaced(range) } : {}),
  };
}

/** Without notes of those who write the roles: what is unsure, what nobody has accepted, what is left out and why. */
function forReaders(model: CardModel): CardModel {
  const { confidence: _, ...header } = model.header;
  const { below, above, ...level } = model.level;
  const groups = model.components.groups.map((group) => withItems(group, group.items.map(component)));
  const systems = model.classifications.systems.map((system) => ({
    ...system,
    items: system.items.flatMap(accepted).map(classification),
  }));
  return {
    ...model,
    header,
    level: {
      ...level,
      lane: level.lane.map(rung),
      ...(below ? { below: rung(below) } : {}),
      ...(above ? { above: rung(above) } : {}),
      across: level.across.map(rung),
    },
    problems: [],
    problemCounts: { error: 0, warning: 0, info: 0, hint: 0 },
    components: { ...model.components, groups: groups.filter(({ count }) => count > 0), excluded: [] },
    aliases: { ...model.aliases, items: model.aliases.items.flatMap(accepted).map(alias) },
    classifications: {
      ...model.classifications,
      systems: systems.filter(({ items }) => items.length > 0),
    },
  };
}

/** Without the note that a role is missing. */
function rung<T extends CardRung>({ vacant: _, ...rest }: T): Omit<T, 'vacant'> {
  return rest;
}

function withItems(group: CardComponentGroup, items: readonly CardComponent[]): CardComponentGroup {
  return { ...group, items, count: items.length };
}

function accepted<T extends CardAlias | CardClassification>(item: T): readonly T[] {
  return item.review.id === 'accepted' ? [item] : [];
}

function alias({ confidence: _, ...item }: CardAlias): CardAlias {
  return { ...item, review: { id: 'accepted' } };
}

/** Whether a code fits its table is a matter of those who keep it. */
function classification(item: CardClassification): CardClassification {
  const { confidence: _, recordedSource: __, ...rest } = item;
  return { ...rest, lookup: 'unchecked', tooCoarse: false, review: { id: 'accepted' } };
}

function component({ recordedSource: _, expectation, ...item }: CardComponent): CardComponent {
  const isNote = expectation === undefined || isPlaceholder(expectation.text);
  return { ...item, ...(isNote ? {} : { expectation }) };
}

/** Kinds of titles that mean nothing outside. */
const inside: readonly (string | undefined)[] = ['internal', 'former'];

/** Nothing that only those inside know or need: other names and codes, versions, owners, links, the taxonomy's own fields. */
function forCandidates(model: CardModel, rules: ExportRules): CardModel {
  const { adjacent: _, header, level, ...card } = model;
  const { version: __, replacedBy: ___, status, ...top } = header;
  const groups = card.components.groups.map((group) =>
    withItems(
      group,
      group.items.flatMap((item) => publicComponent(item, rules)),
    ),
  );
  return {
    ...card,
    header: { ...top, ...(status && isDraft(status.id) ? { status } : {}) },
    level: { ...level, equivalents: [] },
    components: { ...card.components, groups: groups.filter(({ count }) => count > 0) },
    aliases: { ...card.aliases, items: card.aliases.items.filter(({ type }) => !inside.includes(type?.id)) },
    record: { formerCodes: [], ids: [], fields: [], links: [] },
  };
}

/** Like roles, statements may be drafts or no longer hold. */
function publicComponent(item: CardComponent, { withDrafts }: ExportRules): readonly CardComponent[] {
  const { id: _, ref: __, status, ...rest } = item;
  if (!isShown(status?.id, 'candidate') || (status?.id === 'draft' && !withDrafts)) return [];
  return [{ ...rest, links: [] }];
}
