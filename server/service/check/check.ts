import type { ResolvedRole } from '../../model/resolve/resolved-role';
import { rules as allRules } from '../rules/all';
import type { AnyContext, CheckContext, Finding, Problem, Rule } from '../rules/rule';
import { pathAtOffset } from '../rules/support/places';
import type { AnyState, Snapshot } from '../snapshot';
import { type Checked, checkedComponents, componentFindings } from './component-results';
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
 * All problems of one file, in the order of the text: what cannot be read, and what the rules find, with the
 * severities of the taxonomy and without what comments silence. A `taxonomy.yaml` of another tool has none. Never
 * throws; positions are UTF-16 offsets.
 */
export function check(state: AnyState, snapshot: Snapshot, options: CheckOptions = {}): readonly Problem[] {
  if (isForeign(state)) return [];
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
    const allow = taxonomy.rules.rules.get(meta.name)?.allow ?? [];
    for (const finding of findings(rule, { state, snapshot, allow, rules: names }, options)) {
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

/** A `taxonomy.yaml` without any of our keys; roles below it are still ours. */
function isForeign({ kind, uri, governance }: AnyState): boolean {
  return kind === 'taxonomy' && governance.state === 'foreign' && governance.files.includes(uri);
}

function findings(rule: Rule, context: AnyContext, { log }: CheckOptions): readonly Finding[] {
  const { state } = context;
  try {
    if (state.kind !== 'role') return [...(rule.inFile?.({ ...context, state }) ?? noFindings)];
    if (rule.unit === 'file') return noFindings;
    const inRole = { ...context, state, resolved: state.resolved };
    return rule.unit === 'component' ? ofComponents(rule, inRole) : [...rule.check(inRole)];
  } catch (error) {
    log?.(`The rule ${rule.meta.name} failed on ${state.uri}.`, error);
    return noFindings;
  }
}

const checked = new WeakMap<ResolvedRole, readonly Checked[]>();

function checkedOf(resolved: ResolvedRole): readonly Checked[] {
  const components = checked.get(resolved) ?? checkedComponents(resolved);
  checked.set(resolved, components);
  return components;
}

function ofComponents(rule: Extract<Rule, { unit: 'component' }>, context: CheckContext): readonly Finding[] {
  return checkedOf(context.resolved).flatMap((component) => componentFindings(rule, context, component));
}
