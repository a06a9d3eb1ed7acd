import { rules as allRules } from '../rules/all';
import type { CheckContext, Finding, Problem, Rule } from '../rules/rule';
import { pathAtOffset } from '../rules/support/places';
import type { RoleState, Snapshot } from '../snapshot';
import { componentFindings } from './component-results';
import { settle } from './settle';
import { isEnglish, milder, severityOf } from './severity';
import { silencer } from './silenced';

export interface CheckOptions {
  /** The name of the only rule to run; it then also runs where it is switched off. */
  readonly only?: string;
  /** Told of a rule that failed; the others go on. */
  readonly log?: (message: string, error: unknown) => void;
  /** Other rules than the product's own, for tests. */
  readonly rules?: readonly Rule[];
}

const noFindings: readonly Finding[] = [];

/**
 * All problems of one role file, in the order of the text: what cannot be read, and what the rules find, with the
 * severities of the taxonomy and without what comments silence. Never throws; positions are UTF-16 offsets.
 */
export function check(state: RoleState, snapshot: Snapshot, options: CheckOptions = {}): readonly Problem[] {
  const { rules = allRules, only } = options;
  const { taxonomy } = state.governance;
  const names = new Set(rules.map((rule) => rule.meta.name));
  const problems: Problem[] = [];
  for (const rule of rules) {
    const { meta } = rule;
    if (only !== undefined && meta.name !== only) continue;
    if (meta.english && !isEnglish(taxonomy)) continue;
    const set = severityOf(meta, taxonomy.rules);
    const severity = set === 'off' && only !== undefined ? 'hint' : set;
    if (severity === 'off') continue;
    const context: CheckContext = {
      state,
      resolved: state.resolved,
      snapshot,
      allow: taxonomy.rules.rules.get(meta.name)?.allow ?? [],
      rules: names,
    };
    for (const finding of findings(rule, context, options)) {
      problems.push({
        ...finding,
        rule: meta.name,
        severity: milder(severity, finding.severity),
        path: finding.path ?? pathAtOffset(state.tree.root, finding.start),
      });
    }
  }
  const silenced = silencer(state);
  return settle(state, problems).filter((problem) => !silenced(problem));
}

function findings(rule: Rule, context: CheckContext, { log }: CheckOptions): readonly Finding[] {
  try {
    return rule.unit === 'component' ? ofComponents(rule, context) : [...rule.check(context)];
  } catch (error) {
    log?.(`The rule ${rule.meta.name} failed on ${context.state.uri}.`, error);
    return noFindings;
  }
}

function ofComponents(rule: Extract<Rule, { unit: 'component' }>, context: CheckContext): readonly Finding[] {
  return context.resolved.sections.flatMap(({ components }) =>
    components
      .filter((component) => component.part !== undefined)
      .flatMap((component) => componentFindings(rule, { ...context, component })),
  );
}
