import type { CardModel } from './card-model';
import type { CardProblem, CardSeverity } from './card-part';

/** From the worst to the mildest. */
export const severities: readonly CardSeverity[] = ['error', 'warning', 'info', 'hint'];

/** What is said at the top of a card: the problems of the header and those that have no place of their own, the worst first. */
export function headerProblems({ header, problems }: CardModel): readonly CardProblem[] {
  const { title, code, level, status, confidence, region, version, replacedBy } = header;
  const parts = [title, code, level, status, confidence, region, version, replacedBy];
  const own = [...parts.flatMap((part) => part?.problems ?? []), ...problems];
  return severities.flatMap((severity) => own.filter((problem) => problem.severity === severity));
}
