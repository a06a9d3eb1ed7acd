import type { Edit } from '../../text/span';
import type { Repair, SyntaxProblem } from '../tree';
import type { WorkingText } from './working-text';

/** A problem found in a working text, at the offsets of the original. Repairs that cannot be told there are left out. */
export function inOriginal(problem: SyntaxProblem, working: WorkingText): SyntaxProblem {
  if (!working.changed) return problem;
  const start = working.toOriginal(problem.start);
  return {
    ...problem,
    start,
    end: Math.max(start, working.toOriginal(problem.end)),
    repairs: problem.repairs.flatMap((repair) => repairInOriginal(repair, working)),
  };
}

function repairInOriginal(repair: Repair, working: WorkingText): readonly Repair[] {
  const edits = repair.edits.map((edit) => working.editToOriginal(edit));
  return edits.every((edit): edit is Edit => edit !== undefined) ? [{ ...repair, edits }] : [];
}
