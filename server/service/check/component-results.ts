import { onceFor } from '../../model/once-for';
import type { Edit, Span } from '../../model/text/span';
import type { CheckContext, Finding, Fix } from '../rules/rule';
import { eolOf } from '../rules/support/layout';
import { noted, type OwnComponent, ownComponents } from '../rules/support/own-components';
import type { RoleState } from '../snapshot';
import type { ActiveComponentRule } from './active-rules';

type ComponentRule = ActiveComponentRule['rule'];

/** What rules found in one component, at places that count from its start. */
interface Results {
  readonly byRule: Map<ComponentRule, readonly Finding[]>;
  /** The line ends of the file, which fixes of several lines have as well. */
  eol: string;
}

const resultsOf = noted((): Results => ({ byRule: new Map(), eol: '' }));
const none: readonly Finding[] = [];

/** What stands for a list of rules in a file with the line ends of Windows. */
const withReturns = onceFor((_: readonly ActiveComponentRule[]): object => ({}));

/**
 * What rules find in the components of a role. Results are kept with what a component means, at places relative to it,
 * so that a component which only moved is not looked at again; what a rule returns must not depend on anything but the
 * component, the taxonomy and the level. `failed` is told of a rule that threw, which then found nothing at all.
 */
export function componentFindings(
  rules: readonly ActiveComponentRule[],
  contextOf: (rule: ActiveComponentRule) => CheckContext,
  state: RoleState,
  failed: (rule: ComponentRule, error: unknown) => void,
): ReadonlyMap<ComponentRule, readonly Finding[]> {
  const found = new Map<ComponentRule, Finding[]>();
  const broken = new Set<ComponentRule>();
  const eol = eolOf(state.tree);
  const sign = eol === '\n' ? rules : withReturns(rules);
  for (const own of ownComponents(state)) {
    if (own.notes.quietUnder === sign) continue;
    const results = resultsOf(own, state);
    if (results.eol !== eol) forget(results, eol);
    let isQuiet = true;
    for (const active of rules) {
      const { rule } = active;
      if (broken.has(rule)) continue;
      try {
        const findings = findingsOf(rule, () => contextOf(active), own, results);
        if (findings.length > 0) isQuiet = false;
        for (const finding of findings) add(found, rule, moved(finding, own.part.node.start));
      } catch (error) {
        broken.add(rule);
        found.delete(rule);
        failed(rule, error);
      }
    }
    if (isQuiet && broken.size === 0) own.notes.quietUnder = sign;
  }
  return found;
}

function forget(results: Results, eol: string): void {
  results.byRule.clear();
  results.eol = eol;
}

function add(found: Map<ComponentRule, Finding[]>, rule: ComponentRule, finding: Finding): void {
  const list = found.get(rule);
  if (list) list.push(finding);
  else found.set(rule, [finding]);
}

function findingsOf(
  rule: ComponentRule,
  context: () => CheckContext,
  component: OwnComponent,
  { byRule }: Results,
): readonly Finding[] {
  const known = byRule.get(rule);
  if (known) return known;
  const { start } = component.part.node;
  const found = [...rule.check({ ...context(), component })].map((each) => moved(each, -start));
  byRule.set(rule, found.length === 0 ? none : found);
  return found;
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
