import { rules as allRules } from '../rules/all';
import type { AnyContext, Finding, Problem, Rule } from '../rules/rule';
import { pathAtOffset } from '../rules/support/places';
import type { AnyState, RoleState, Snapshot } from '../snapshot';
import { type ActiveRules, activeRules } from './active-rules';
import { componentFindings } from './component-results';
import { settle } from './settle';
import { milder } from './severity';
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
 * All problems of one file, in the order of the text: what cannot be read, and what the rules find, with the
 * severities of the taxonomy and without what comments silence. A `taxonomy.yaml` of another tool has none. Never
 * throws; positions are UTF-16 offsets.
 */
export function check(state: AnyState, snapshot: Snapshot, options: CheckOptions = {}): readonly Problem[] {
  if (isForeign(state)) return [];
  const { rules = allRules, only } = options;
  const active = activeRules(rules, state.governance.taxonomy, only);
  const context = (allow: readonly string[]): AnyContext => ({ state, snapshot, allow, rules: active.names });
  const ofComponents = state.kind === 'role' ? inComponents(state, active, context, options) : undefined;
  const problems: Problem[] = [];
  for (const { rule, severity, allow } of active.all) {
    const found =
      rule.unit === 'component' && ofComponents
        ? (ofComponents.get(rule) ?? noFindings)
        : findings(rule, context(allow), options);
    for (const finding of found) {
      problems.push({
        ...finding,
        rule: rule.meta.name,
        severity: milder(severity, finding.severity),
        path: finding.path ?? pathAtOffset(state.tree.root, finding.start),
      });
    }
  }
  const silenced = silencer(state);
  return settle(state, problems).filter((problem) => !silenced(problem));
}

/** A `taxonomy.yaml` without any of our keys; roles below it are still ours. */
function isForeign({ kind, uri, governance }: AnyState): boolean {
  return kind === 'taxonomy' && governance.state === 'foreign' && governance.files.includes(uri);
}

function findings(rule: Rule, context: AnyContext, { log }: CheckOptions): readonly Finding[] {
  const { state } = context;
  try {
    if (state.kind !== 'role') return [...(rule.inFile?.({ ...context, state }) ?? noFindings)];
    if (rule.unit === 'file' || rule.unit === 'component') return noFindings;
    return [...rule.check({ ...context, state, resolved: state.resolved })];
  } catch (error) {
    log?.(failure(rule, state), error);
    return noFindings;
  }
}

function failure(rule: Rule, { uri }: AnyState): string {
  return `The rule ${rule.meta.name} failed on ${uri}.`;
}

function inComponents(
  state: RoleState,
  active: ActiveRules,
  context: (allow: readonly string[]) => AnyContext,
  { log }: CheckOptions,
): ReadonlyMap<Rule, readonly Finding[]> {
  return componentFindings(
    active.ofComponents,
    ({ allow }) => ({ ...context(allow), state, resolved: state.resolved }),
    state,
    (rule, error) => log?.(failure(rule, state), error),
  );
}
