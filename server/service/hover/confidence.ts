import { confidenceBand, confidenceBands } from '../../data/framework/defaults';
import type { Explainer } from './context';
import { blocks, md } from './markdown';
import { texts } from './texts';

/** A confidence from 0 to 1: its band, and what the bands mean. */
export const explainConfidence: Explainer = ({ place }) => {
  const confidence = Number(place.text);
  if (!(confidence >= 0 && confidence <= 1)) return undefined;
  const id = confidenceBand(confidence);
  const band = confidenceBands.find((each) => each.id === id);
  if (!band) return undefined;
  const content = blocks([
    texts.confidence(place.text, band.name),
    md`${band.description}`,
    texts.bands(confidenceBands),
  ]);
  return { content };
};
