import { laneLevels } from '../../model/taxonomy/ladder';
import type { Level, Taxonomy } from '../../model/taxonomy/taxonomy';
import type { CardLevel, CardRung } from '../card-sections';
import { cardRole } from './adjacent';
import { type Building, humanised, label, years } from './building';
import { type Defined, defined } from './defined';

/** What the role's level means. Its place is the definition in the taxonomy; none where it is built in. */
export function level(building: Building): CardLevel {
  const { resolved, parts } = building;
  const found = resolved.level;
  const id = found?.id ?? resolved.role.code?.level ?? resolved.role.head.level;
  return defined({
    label: label(building, 'level'),
    id,
    known: found !== undefined,
    ...definition(found, resolved.taxonomy),
    ...rungs(building),
    ...parts.from(found?.source),
  });
}

function definition(found: Level | undefined, taxonomy: Taxonomy): Defined<Pick<CardLevel, DefinitionKey>> {
  const track = taxonomy.tracks.get(found?.track ?? '');
  return {
    ...defined({
      name: found?.name,
      track: track && { id: track.id, name: track.name },
      rank: found?.rank,
      years: years(found?.typicalYears),
      summary: found?.summary,
      news: found?.news,
    }),
    dimensions: [...taxonomy.dimensions.values()].flatMap(({ id, name }) => {
      const text = found?.dimensions[id];
      return text === undefined ? [] : [{ id, name, text }];
    }),
    equivalents: Object.entries(found?.equivalents ?? {}).map(([key, text]) => ({
      name: humanised(key),
      text,
    })),
  };
}

type DefinitionKey = 'name' | 'track' | 'rank' | 'years' | 'summary' | 'news' | 'dimensions' | 'equivalents';

function rungs(building: Building): Defined<Pick<CardLevel, 'lane' | 'below' | 'above' | 'across'>> {
  const { level: found, neighbours, taxonomy } = building.resolved;
  const rung = (each: Level): CardRung => rungWith(building, each);
  return {
    lane: found
      ? laneLevels(taxonomy, found).map((each) => ({
          ...(each.id === found.id ? { id: each.id, name: each.name } : rung(each)),
          current: each.id === found.id,
        }))
      : [],
    ...defined({
      below: neighbours?.below && rung(neighbours.below),
      above: neighbours?.above && rung(neighbours.above),
    }),
    across: neighbours?.across.map(rung) ?? [],
  };
}

/** A rung with the role that stands there, or with the knowledge that none does. */
function rungWith({ nearby, resolved }: Building, { id, name }: Level): CardRung {
  const role = nearby?.at(id);
  const vacant = !role && nearby?.complete && resolved.role.code ? (true as const) : undefined;
  return defined({ id, name, role: role && cardRole(role), vacant });
}
