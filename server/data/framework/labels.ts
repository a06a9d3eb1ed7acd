/**
 * Words shown to people on cards, in lists and in messages, by the path of the key under `labels:` in a
 * `taxonomy.yaml`: `story.who` is `labels: { story: { who: … } }`.
 */
export const labels = {
  superfunction: 'Superfunction',
  function: 'Function',
  focus: 'Focus',
  level: 'Level',
  confident: 'Confident',
  needsReview: 'Needs review',
  noMatch: 'No match',
  'story.title': 'Why this role exists',
  'story.who': 'Who does this work',
  'story.problem': 'What needs solving',
  'story.external': 'What others see',
  'story.internal': 'What it feels like',
  'story.why': 'Why it matters',
  'story.plan': 'How it is done',
  'story.stakes': 'What is at stake',
  'story.success': 'What success looks like',
};
