import type { Level, Taxonomy } from '../../../model/taxonomy/taxonomy';
import { blocks, md } from '../../hover/markdown';
import { type Choice, itemKinds } from '../choice';
import type { Completing, Offer } from '../context';

/** All levels, track by track and from the lowest rung up; the one that the role's code names is selected. */
export function levels({ taxonomy, role }: Completing): Offer {
  const own = role?.role.code?.level;
  const choices = levelsInOrder(taxonomy).map((level) => ({
    ...levelChoice(level, taxonomy),
    preselect: level.id === own,
  }));
  return { choices };
}

/** Levels track by track, each from its lowest rank up; those of no track last. */
export function levelsInOrder(taxonomy: Taxonomy): readonly Level[] {
  const tracks = [...taxonomy.tracks.keys()];
  const trackOf = ({ track }: Level): number => {
    const at = tracks.indexOf(track ?? '');
    return at < 0 ? tracks.length : at;
  };
  return [...taxonomy.levels.values()].sort(
    (a, b) => trackOf(a) - trackOf(b) || (a.rank ?? 0) - (b.rank ?? 0),
  );
}

/** The offer of one level, which inserts its id and is also found by its name. */
export function levelChoice(level: Level, taxonomy: Taxonomy): Choice {
  const years = level.typicalYears === undefined ? undefined : `${level.typicalYears} years`;
  const track = taxonomy.tracks.get(level.track ?? '')?.name;
  const name = level.name === level.id ? undefined : level.name;
  const title = name === undefined ? level.id : `${level.id} ${name}`;
  return {
    label: level.id,
    kind: itemKinds.level,
    aside: [name, years].filter(Boolean).join(' · '),
    alsoBy: level.name,
    documentation: blocks([
      track === undefined ? md`**${title}**` : md`**${title}** · ${track}`,
      level.summary === undefined ? undefined : md`${level.summary}`,
      level.news === undefined ? undefined : md`*New here:* ${level.news}`,
    ]),
    insert: level.id,
  };
}
