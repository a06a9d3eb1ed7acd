import type { SyntaxProblem } from '../../../model/syntax/tree';
import type { AnyContext, Finding, Fix, Rule, RuleMeta } from '../rule';

/** A rule that passes on what the reading of the text found under its name. */
export function syntaxRule(
  meta: RuleMeta,
  also: (problem: SyntaxProblem, rules: ReadonlySet<string>) => boolean = () => false,
): Rule {
  const findings = function* ({ state, rules }: AnyContext): Iterable<Finding> {
    for (const problem of state.tree.problems)
      if (problem.rule === meta.name || also(problem, rules)) yield syntaxFinding(problem);
  };
  return { unit: 'role', meta, check: findings, inFile: findings };
}

/** A certain repair becomes the safe fix; all others are offered. */
export function syntaxFinding({ start, end, message, repairs, severity }: SyntaxProblem): Finding {
  const asFix = ({ title, edits }: SyntaxProblem['repairs'][number]): Fix => ({ title, edits });
  const certain = repairs.find((repair) => repair.certain);
  const others = repairs.filter((repair) => repair !== certain);
  return {
    start,
    end,
    message,
    ...(severity ? { severity } : {}),
    ...(certain ? { fix: asFix(certain) } : {}),
    ...(others.length > 0 ? { suggest: others.map(asFix) } : {}),
  };
}
