import { laneLevels } from '../../../model/taxonomy/ladder';
import type { Level, Taxonomy } from '../../../model/taxonomy/taxonomy';
import { levels } from '../../messages/levels';
import type { Rule } from '../rule';
import { spanInText, statementNode } from '../support/texts';

/** Ways to lead, by how statements begin with them and how level definitions speak of them. */
const topics: readonly { readonly said: RegExp; readonly defined: RegExp }[] = [
  {
    said: /^(?:leads?|leading|leadership)\b(?!\s+(?:by example|times?|generation|quality|conversations?|meetings?|discussions?|on\b))/i,
    defined: /\b(?:leads?|leading)\b/i,
  },
  { said: /^(?:mentors?|mentoring)\b/i, defined: /\bmentors?\b/i },
  { said: /^(?:coaches|coach|coaching)\b/i, defined: /\b(?:coaches|coach|mentors?)\b/i },
  {
    said: /^(?:sets?|setting|defines?|owns?) (?:the |our )?(?:\p{L}+ )?(?:strategy|vision|direction|standards|policy|policies)\b/iu,
    defined: /\b(?:sets the (?:direction|strategy|standards)|strategy|policy|policies)\b/i,
  },
  {
    said: /^(?:manages?|managing|supervises?|supervising|hires?) (?:(?:a|the|our) )?(?:teams?|people|managers|staff|direct reports)\b/i,
    defined:
      /\b(?:manages|manager of|line manager|whom to hire|develops people|runs the daily work of one team)\b/i,
  },
];

export const leadershipAboveLevel: Rule = {
  unit: 'component',
  meta: {
    name: 'leadership-above-level',
    title: 'A statement leads more than its level does',
    why: 'The ladder says where leading, mentoring and setting direction begin. A statement that asks for it below that rung either promises too much or belongs to another level. The rule reads the taxonomy’s own definitions of the levels, and is silent where they say nothing of it.',
    how: 'Reword the statement as the level describes it, or check whether the role stands on the right level.',
    group: 'levels',
    severity: 'hint',
    english: true,
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P3\nlevel: P3\ncomponents:\n  responsibilities:\n    - Leads the hygiene programme of the ward.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P3\nlevel: P3\ncomponents:\n  responsibilities:\n    - Takes part in the hygiene programme of the ward.\n',
      },
    ],
  },
  *check({ component, resolved, state, allow }) {
    const { level, taxonomy } = resolved;
    const { part, section } = component;
    const node = part && section !== 'qualifications' ? statementNode(state, part.node) : undefined;
    const text = node?.text;
    if (!node || text === undefined || !level) return;
    for (const { said, defined } of topics) {
      const verb = said.exec(text)?.[0];
      if (verb === undefined || allow.includes(verb.toLowerCase())) continue;
      const higher = firstRung(taxonomy, level, defined);
      if (!higher) continue;
      const { start, end } = spanInText(state.document.getText(), node, 0, verb.length);
      yield { start, end, message: levels.leadership(verb, level.id, higher.level.id, higher.text) };
      return;
    }
  },
};

/** The first rung above that speaks of a topic, if neither the level itself nor one below it does. */
function firstRung(
  taxonomy: Taxonomy,
  level: Level,
  topic: RegExp,
): { readonly level: Level; readonly text: string } | undefined {
  const lane = laneLevels(taxonomy, level);
  const at = lane.findIndex(({ id }) => id === level.id);
  for (const [index, each] of lane.entries()) {
    const text = textsOf(each).find((one) => topic.test(one));
    if (text !== undefined) return at >= 0 && index > at ? { level: each, text } : undefined;
  }
  return undefined;
}

function textsOf(level: Level): readonly string[] {
  const { leadership, decisionRights, ...others } = level.dimensions;
  return [
    leadership,
    decisionRights,
    ...Object.values(others),
    level.summary,
    level.name,
    ...level.titleWords,
  ].filter((text) => text !== undefined);
}
