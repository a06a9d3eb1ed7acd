import { quoteIfNeeded } from '../../model/text/quote';
import type { NewTaxonomyParams } from '../../protocol/scaffold';

/** The text of a `taxonomy.yaml` that begins a taxonomy: its name and its functions; all else is built in. */
export function newTaxonomy({ name, functions }: Pick<NewTaxonomyParams, 'name' | 'functions'>): string {
  const items = functions.flatMap((each) => [
    `  - id: ${quoteIfNeeded(each.id)}`,
    `    name: ${quoteIfNeeded(each.name)}`,
    ...(each.noun === undefined ? [] : [`    noun: ${quoteIfNeeded(each.noun)}`]),
  ]);
  const tree =
    items.length === 0 ? [] : ['functions:', ...items, 'focuses:', '  - id: GEN', '    name: General'];
  return [
    '# Levels, tracks, component types and proficiencies come built in. This file only adds to them.',
    'format: 1',
    `name: ${quoteIfNeeded(name)}`,
    ...tree,
    '',
  ].join('\n');
}
