import { isSupported } from '../../scripts/host/platform.mjs';
import { renderCard } from '../../server/card/card';
import { cardOf, richOthers, richTaxonomy } from '../support/card';

/** Whether there is a Chromium for these tests. */
export const runs = isSupported() || process.env.CHROMIUM !== undefined;
if (!runs) console.log('Skipped: the card’s page needs Chromium; name one with CHROMIUM=…');

export const uri = 'file:///acme/nurse.role.yaml';

/** The card of a role's text, as the server sends it to the panel. */
export function draw(text, problems = []) {
  const commands = new Set(['rolewright.compareRoles']);
  return renderCard(cardOf(text, richTaxonomy, problems, richOthers), 'fragment', commands);
}
