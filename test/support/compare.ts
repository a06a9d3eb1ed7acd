import type { Comparison } from '../../server/card/compare/comparison';
import { comparison } from '../../server/card/compare/model';
import { cardOf, richRole, richTaxonomy } from './card';

/** The rich role of the card's tests, one rung up: something of every kind is added, dropped, reworded and kept. */
export const higherRole = richRole
  .replaceAll('P3', 'P4')
  .replace('Senior Ward Nurse', 'Lead Ward Nurse')
  .replace('Leads the care of one bay of the ward.', 'Leads the care of all bays of the ward.')
  .replace('Answers for one bay.', 'Answers for all bays of the ward.')
  .replace('    - Hands over without gaps.\n', '    - Plans the holidays.\n')
  .replace('      proficiency: working\n', '      proficiency: expert\n')
  .replace('    - Walks the bay first.\n', '')
  .replace('A calm bay.', 'A calm ward.')
  .replace('value: 0.82', 'value: 0.9');

/** Roles of the tests' taxonomy side by side. */
export function compareOf(...texts: readonly string[]): Comparison {
  return comparison(texts.map((text) => ({ model: cardOf(text, richTaxonomy) })));
}
