import type { RuleSettings, Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Rule, Severity } from '../rules/rule';
import { isEnglish, severityOf } from './severity';

/** The rules that run under a taxonomy, with the severity and the allowed words that count there. */
export interface ActiveRules {
  readonly all: readonly ActiveRule[];
  /** Those among them that look at one component. */
  readonly ofComponents: readonly ActiveComponentRule[];
  /** The names of all rules, also of those that do not run. */
  readonly names: ReadonlySet<string>;
}

export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly allow: readonly string[];
}

export interface ActiveComponentRule extends ActiveRule {
  readonly rule: Extract<Rule, { unit: 'component' }>;
}

const known = new WeakMap<Taxonomy, { readonly rules: readonly Rule[]; readonly active: ActiveRules }>();

/** `only` is the name of the only rule to run; it then also runs where it is switched off. */
export function activeRules(rules: readonly Rule[], taxonomy: Taxonomy, only?: string): ActiveRules {
  const kept = known.get(taxonomy);
  if (only === undefined && kept?.rules === rules) return kept.active;
  const settings = taxonomy.rules;
  const all = rules.flatMap((rule) => activeRule(rule, taxonomy, settings, only));
  const active: ActiveRules = {
    all,
    ofComponents: all.filter((each): each is ActiveComponentRule => each.rule.unit === 'component'),
    names: new Set(rules.map((rule) => rule.meta.name)),
  };
  if (only === undefined) known.set(taxonomy, { rules, active });
  return active;
}

function activeRule(
  rule: Rule,
  taxonomy: Taxonomy,
  settings: RuleSettings,
  only: string | undefined,
): readonly ActiveRule[] {
  const { meta } = rule;
  if (only !== undefined && meta.name !== only) return [];
  if (meta.english && !isEnglish(taxonomy)) return [];
  const set = severityOf(meta, settings);
  const severity = set === 'off' && only !== undefined ? 'hint' : set;
  if (severity === 'off') return [];
  return [{ rule, severity, allow: settings.rules.get(meta.name)?.allow ?? [] }];
}
