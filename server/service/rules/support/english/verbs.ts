import { once } from '../../../../model/once';

/** Verbs of everyday work in their base form. Own selection; not complete, and meant only for hints. */
const base = `
achieve acquire act adapt address adjust administer advise advocate align allocate analyse analyze anticipate apply
appraise approve arrange assemble assess assign assist attend audit automate balance brief build calculate calibrate
carry challenge check clean clarify coach collaborate collect communicate compare compile complete conduct configure
consolidate construct consult contribute control convert coordinate create curate debug decide define delegate deliver
demonstrate deploy derive describe design detect determine develop diagnose direct discuss distribute document draft
drive educate elicit enable encourage enforce engage enhance ensure escalate establish estimate evaluate examine execute
expand explain explore facilitate find follow forecast formulate foster gather generate guide handle help hire identify
implement improve increase influence inform initiate innovate inspect install integrate interpret interview introduce
investigate keep launch lead learn liaise listen maintain manage map measure mentor migrate model moderate modify
monitor motivate negotiate observe obtain operate optimise optimize orchestrate order organise organize oversee own
participate perform plan prepare present prevent prioritise prioritize process procure produce promote propose protect
provide publish purchase raise recommend record recruit reduce refactor refine release remove repair report represent
research resolve respond restore review run scale schedule secure select sell serve set shape share simplify solve
specify standardise standardize steer store streamline strengthen structure supervise supply support sustain teach test
track train transform translate troubleshoot tune understand update upgrade validate verify visualise visualize write
`;

const known = once<ReadonlyMap<string, string>>(
  () =>
    new Map(
      base
        .trim()
        .split(/\s+/)
        .flatMap((verb) => forms(verb).map((form) => [form, verb] as const)),
    ),
);

/** Which form a verb stands in, so that two verbs can be told to belong together. */
export function verbForm(word: string): 'base' | 'third' | 'ing' | undefined {
  const lower = word.toLowerCase();
  const verb = known().get(lower);
  if (verb === undefined) return undefined;
  if (lower === verb) return 'base';
  return lower.endsWith('ing') ? 'ing' : 'third';
}

function forms(verb: string): readonly string[] {
  const doubled = /^(map|plan|run|set|debug|control|model|refer)$/.test(verb) ? verb + verb.at(-1) : verb;
  const stem = /[^e]e$/.test(verb) ? verb.slice(0, -1) : doubled;
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(s|x|z|ch|sh)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  return [verb, third, `${stem}ing`];
}
