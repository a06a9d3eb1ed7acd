import type { ResolvedComponent, ResolvedRole } from '../../model/resolve/resolved-role';
import type { Green } from '../../model/syntax/green';
import type { Level, Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Edit, Span } from '../../model/text/span';
import type { ComponentContext, Finding, Fix, Rule } from '../rules/rule';

type ComponentRule = Extract<Rule, { unit: 'component' }>;

interface Kept {
  readonly taxonomy: Taxonomy;
  readonly level: Level | undefined;
  readonly findings: readonly Finding[];
}

const results = new WeakMap<ComponentRule, WeakMap<Green, Map<string, Kept>>>();

/**
 * What a rule finds in one component. The result is kept with the component's stored text, with positions relative
 * to it, so that a component which only moved is not read again. It counts as long as taxonomy and level are the
 * same; what a rule returns must not depend on anything else.
 */
export function componentFindings(rule: ComponentRule, context: ComponentContext): readonly Finding[] {
  const { component, resolved } = context;
  const { part } = component;
  if (!part) return [];
  const kept = keptFor(rule, part.node.green, keyOf(component), resolved, () =>
    [...rule.check(context)].map((finding) => moved(finding, -part.node.start)),
  );
  return kept.map((finding) => moved(finding, part.node.start));
}

/** One stored text may stand in two places (an alias of YAML), in other sections or styles. */
function keyOf({ section, part }: ResolvedComponent): string {
  return `${section} ${part?.node.parent?.flow === true}`;
}

function keptFor(
  rule: ComponentRule,
  green: Green,
  key: string,
  { taxonomy, level }: ResolvedRole,
  find: () => readonly Finding[],
): readonly Finding[] {
  const byGreen = results.get(rule) ?? new WeakMap<Green, Map<string, Kept>>();
  results.set(rule, byGreen);
  const byKey = byGreen.get(green) ?? new Map<string, Kept>();
  byGreen.set(green, byKey);
  const known = byKey.get(key);
  if (known && known.taxonomy === taxonomy && known.level === level) return known.findings;
  const findings = find();
  byKey.set(key, { taxonomy, level, findings });
  return findings;
}

function moved(finding: Finding, by: number): Finding {
  return {
    ...finding,
    ...shift(finding, by),
    ...(finding.fix ? { fix: movedFix(finding.fix, by) } : {}),
    ...(finding.suggest ? { suggest: finding.suggest.map((fix) => movedFix(fix, by)) } : {}),
    ...(finding.related
      ? { related: finding.related.map((each) => ({ ...each, span: shift(each.span, by) })) }
      : {}),
  };
}

function movedFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map((edit): Edit => ({ ...edit, ...shift(edit, by) })) };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
