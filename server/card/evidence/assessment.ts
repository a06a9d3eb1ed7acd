import type { EvidenceReport } from './report';
import { evidenceWords as words } from './words';

/** What was found as sentences for an assessment, by the names of components. */
export function evidenceSentences({ components }: EvidenceReport): ReadonlyMap<string, readonly string[]> {
  return new Map(
    components.map(({ component, examples }) => [
      component,
      examples.map(({ day, subject, hash }) => words.sentence(day, subject, hash)),
    ]),
  );
}
