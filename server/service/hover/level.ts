import { groupBy } from '../../model/group-by';
import { neighbours } from '../../model/taxonomy/ladder';
import type { Level, Taxonomy } from '../../model/taxonomy/taxonomy';
import { humanised } from '../../model/text/words';
import type { Explainer } from './context';
import { blocks, code, join, list, type Markdown, md } from './markdown';
import { idAndName, label, trackName } from './names';
import { rungLinks } from './rungs';
import { texts } from './texts';

/** The value of `level:`. */
export const explainLevel: Explainer = (context) => {
  const { taxonomy, place, state } = context;
  const content = aboutLevel(taxonomy, place.text, rungLinks(context, place.text, state.role.code));
  return content && { content };
};

/** A level's full definition with the rungs beside it (`links` leads to them); for an unknown one, which there are. */
export function aboutLevel(taxonomy: Taxonomy, id: string, links?: Markdown): Markdown | undefined {
  const level = taxonomy.levels.get(id);
  if (!level) {
    if (taxonomy.levels.size === 0) return undefined;
    return blocks([texts.notDeclared(label(taxonomy, 'level'), code(id)), levelsByTrack(taxonomy)]);
  }
  const { below } = neighbours(taxonomy, level);
  const newLabel = below ? texts.newAgainst(idAndName(below)) : texts.newHere;
  return blocks([
    texts.title(label(taxonomy, 'level'), idAndName(level)),
    meta(taxonomy, level),
    links,
    level.summary === undefined ? undefined : md`${level.summary}`,
    dimensions(taxonomy, level),
    level.news === undefined ? undefined : texts.labelled(newLabel, level.news),
    beside(taxonomy, level),
  ]);
}

/** The ids and names of all levels, a line for each track. */
export function levelsByTrack(taxonomy: Taxonomy): Markdown | undefined {
  const tracks = groupBy(
    taxonomy.levels.values(),
    (level) => trackName(taxonomy, level) ?? label(taxonomy, 'level'),
  );
  const lines = [...tracks].map(([track, levels]) =>
    texts.labelled(track, join(levels.map(idAndName), ' · ')),
  );
  return list(lines, 8, texts.more);
}

function meta(taxonomy: Taxonomy, level: Level): Markdown | undefined {
  const track = trackName(taxonomy, level);
  return texts.aside([
    ...(track === undefined ? [] : [texts.track(track)]),
    ...(level.typicalYears === undefined ? [] : [texts.years(level.typicalYears)]),
  ]);
}

function dimensions(taxonomy: Taxonomy, level: Level): Markdown | undefined {
  const lines = Object.entries(level.dimensions).map(([id, text]) =>
    texts.labelled(taxonomy.dimensions.get(id)?.name ?? humanised(id), text),
  );
  return list(lines, 10, texts.more);
}

function beside(taxonomy: Taxonomy, level: Level): Markdown | undefined {
  const { below, above, across } = neighbours(taxonomy, level);
  const equivalents = Object.entries(level.equivalents);
  const lines = [
    ...(above ? [texts.nextRung(idAndName(above))] : []),
    ...(below ? [texts.rungBelow(idAndName(below))] : []),
    ...(across.length > 0 ? [texts.across(across.map((to) => onTrack(taxonomy, to)))] : []),
    ...(level.titleWords.length > 0 ? [texts.titleWords(level.titleWords)] : []),
    ...(equivalents.length > 0
      ? [texts.elsewhere(equivalents.map(([scheme, name]) => md`${scheme} ${name}`))]
      : []),
    ...texts.gives(level.components.length),
  ];
  return list(lines, lines.length, texts.more);
}

function onTrack(taxonomy: Taxonomy, level: Level): Markdown {
  const track = trackName(taxonomy, level);
  return track === undefined ? idAndName(level) : texts.onTrack(idAndName(level), track);
}
