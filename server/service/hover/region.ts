import type { Explainer } from './context';
import { blocks, code } from './markdown';
import { texts } from './texts';

/** The value of `region:`: what it does to the file, and where else the same code stands. */
export const explainRegion: Explainer = ({ state, snapshot, taxonomy, place }) => {
  const base = place.text === taxonomy.region;
  const others = snapshot.index
    .byCode(state.role.head.code ?? '')
    .filter((facts) => facts.uri !== state.uri && facts.taxonomy === taxonomy.uri)
    .map((facts) => facts.region ?? taxonomy.region)
    .filter((region) => region !== place.text);
  const names = [...new Set(others)].slice(0, 12).map(code);
  const content = blocks([
    texts.region(place.text),
    base ? texts.baseRegion : texts.overlay(taxonomy.region),
    names.length > 0 ? texts.otherRegions(names) : undefined,
  ]);
  return { content };
};
