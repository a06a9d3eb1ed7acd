import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { CardModel } from '../card-model';
import { years } from '../model/building';
import { slice } from './model';
import type { Slice } from './slice';

/** The slice of a level of a taxonomy, from the cards of its roles. */
export function sliceOfLevel(taxonomy: Taxonomy, id: string, models: readonly CardModel[]): Slice {
  const level = taxonomy.levels.get(id);
  const range = years(level?.typicalYears);
  const ranks = new Map(
    [...taxonomy.proficiencies.values()].flatMap(({ id: name, rank }) =>
      rank === undefined ? [] : [[name, rank] as const],
    ),
  );
  const named = {
    label: taxonomy.labels.level ?? 'Level',
    id,
    ...(level?.name === undefined ? {} : { name: level.name }),
    ...(range === undefined ? {} : { years: range }),
    ...(level?.summary === undefined ? {} : { summary: level.summary }),
  };
  return slice(named, models, ranks);
}
