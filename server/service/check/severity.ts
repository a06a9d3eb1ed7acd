import type { RuleSettings, Taxonomy } from '../../model/taxonomy/taxonomy';
import type { RuleMeta, Severity } from '../rules/rule';

const order: readonly (Severity | 'off')[] = ['off', 'hint', 'info', 'warning', 'error'];

/** Rules that also run under `preset: off`: what they report keeps the file from being read at all. */
const always: ReadonlySet<string> = new Set(['unreadable', 'merge-conflict']);

/**
 * How serious a rule is for a taxonomy: its own setting, else the preset's. Strict turns hints up to warnings and
 * switches on what a rule names as its strict severity.
 */
export function severityOf(meta: RuleMeta, settings: RuleSettings): Severity | 'off' {
  const own = settings.rules.get(meta.name)?.severity;
  if (own) return own;
  if (settings.preset === 'off') return always.has(meta.name) ? meta.severity : 'off';
  if (settings.preset === 'recommended') return meta.severity;
  return meta.strict ?? (meta.severity === 'hint' ? 'warning' : meta.severity);
}

/** The milder of two severities. */
export function milder(a: Severity, b: Severity | undefined): Severity {
  return b !== undefined && order.indexOf(b) < order.indexOf(a) ? b : a;
}

/** True where rules that read English may run. */
export function isEnglish(taxonomy: Taxonomy): boolean {
  return /^en\b/i.test(taxonomy.language);
}
