import { evidenceForgotten, evidenceFragment } from '../../card/evidence/html';
import { evidenceWords } from '../../card/evidence/words';
import { fileName } from '../../model/text/uri';
import type { EvidenceView } from '../../protocol/views';
import type { DrawView } from './view';

/** What was found when a person asked for it. After a new start it is not looked for again unasked. */
export const drawEvidence: DrawView<EvidenceView> = async ({ evidence }, view) => {
  const found = evidence.of(view);
  const title = found ? evidenceWords.title(found.role.title) : evidenceWords.tab;
  const html = found
    ? evidenceFragment(found, { ...view, place: fileName(view.repository) })
    : evidenceForgotten(view);
  return { html, title, files: {}, personal: true };
};
