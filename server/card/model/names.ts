import { isSelectable } from '../../model/catalogue/catalogue';
import { groupBy } from '../../model/group-by';
import type { AliasData, ClassificationData, Part } from '../../model/role/role';
import type { CardReview } from '../card-part';
import type {
  CardAlias,
  CardAliases,
  CardClassification,
  CardClassifications,
  CardSystem,
} from '../card-sections';
import { type Building, word } from './building';
import { defined } from './defined';
import { confidence } from './header';

/** Other titles of the role. */
export function aliases(building: Building): CardAliases {
  return {
    items: building.resolved.role.aliases.flatMap((part) => alias(building, part)),
    ...building.parts.at(['aliases']),
  };
}

function alias(building: Building, { data, path }: Part<AliasData>): CardAlias[] {
  if (!data.title) return [];
  return [
    defined({
      title: data.title,
      type: data.type === undefined ? undefined : named(word(building, 'aliasType', data.type)),
      language: data.language,
      confidence: confidence(data.confidence, {}),
      review: review(data),
      ...building.parts.at(path),
    }),
  ];
}

function review(data: AliasData | ClassificationData): CardReview {
  return defined({
    id: data.review ?? 'needs_review',
    by: data.reviewedBy,
    on: data.reviewedOn,
    note: data.note,
  });
}

function named({ id, name }: { id: string; name: string }): { id: string; name: string } {
  return { id, name };
}

/** Occupational codes by system, in the order of the file. */
export function classifications(building: Building): CardClassifications {
  const systems = groupBy(building.resolved.role.classifications, ({ data }) => data.system ?? '');
  return {
    systems: [...systems].map(([id, parts]) => system(building, id, parts)),
    ...building.parts.at(['classifications']),
  };
}

function system(building: Building, id: string, parts: readonly Part<ClassificationData>[]): CardSystem {
  const { resolved, catalogue } = building;
  const name = resolved.taxonomy.systems.get(id)?.name ?? catalogue(id)?.name ?? (id || 'No system named');
  return { id, name, items: parts.map((part) => classification(building, part)) };
}

function classification(building: Building, { data, path }: Part<ClassificationData>): CardClassification {
  const catalogue = data.system === undefined ? undefined : building.catalogue(data.system);
  const code = data.code ?? '';
  const entry = catalogue?.get(code);
  return defined({
    code,
    lookup: entry ? ('listed' as const) : catalogue ? ('unlisted' as const) : ('unchecked' as const),
    title: entry?.title,
    kind: entry?.kind || undefined,
    tooCoarse: catalogue !== undefined && entry !== undefined && !isSelectable(catalogue, entry),
    groups: (catalogue?.path(code) ?? []).slice(0, -1).map((group) => ({
      code: group.code,
      title: group.title,
    })),
    recordedSource: data.source === undefined ? undefined : named(word(building, 'source', data.source)),
    confidence: confidence(data.confidence, {}),
    review: review(data),
    ...building.parts.at(path),
  });
}
