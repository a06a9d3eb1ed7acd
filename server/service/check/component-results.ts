import type { ResolvedComponent, ResolvedRole } from '../../model/resolve/resolved-role';
import type { Green } from '../../model/syntax/green';
import type { Level, Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Edit, Span } from '../../model/text/span';
import type { CheckContext, Finding, Fix, Rule } from '../rules/rule';

type ComponentRule = Extract<Rule, { unit: 'component' }>;

/** What rules found in one component, under one taxonomy and level. */
interface Kept {
  readonly taxonomy: Taxonomy;
  readonly level: Level | undefined;
  /** One stored text may stand in two places (an alias of YAML), in other sections or styles. */
  readonly section: string;
  readonly flow: boolean;
  readonly byRule: Map<ComponentRule, readonly Finding[]>;
}

const results = new WeakMap<Green, Kept>();
const none: readonly Finding[] = [];

/** An own component of a role, with what was found in it before. */
export interface Checked {
  readonly component: ResolvedComponent;
  readonly kept: Kept;
}

/** The role's own components, to be checked by one rule after the other. */
export function checkedComponents({ sections, taxonomy, level }: ResolvedRole): readonly Checked[] {
  const checked: Checked[] = [];
  for (const { components } of sections) {
    for (const component of components) {
      const { section, part } = component;
      if (!part || part.uri !== undefined) continue;
      const { green } = part.node;
      const flow = part.node.parent?.flow === true;
      let kept = results.get(green);
      if (
        kept?.taxonomy !== taxonomy ||
        kept.level !== level ||
        kept.section !== section ||
        kept.flow !== flow
      ) {
        kept = { taxonomy, level, section, flow, byRule: new Map() };
        results.set(green, kept);
      }
      checked.push({ component, kept });
    }
  }
  return checked;
}

/**
 * What a rule finds in one component. The result is kept with the component's stored text, with positions relative
 * to it, so that a component which only moved is not read again. It counts as long as taxonomy and level are the
 * same; what a rule returns must not depend on anything else.
 */
export function componentFindings(
  rule: ComponentRule,
  context: CheckContext,
  { component, kept }: Checked,
): readonly Finding[] {
  const { part } = component;
  if (!part) return none;
  let findings = kept.byRule.get(rule);
  if (!findings) {
    const found = [...rule.check({ ...context, component })].map((finding) =>
      moved(finding, -part.node.start),
    );
    findings = found.length === 0 ? none : found;
    kept.byRule.set(rule, findings);
  }
  return findings.length === 0 ? none : findings.map((finding) => moved(finding, part.node.start));
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
