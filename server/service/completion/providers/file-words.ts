import type { ValueInfo } from '../../../model/key-info';
import { blocks, type Markdown, md } from '../../hover/markdown';
import { declaredWords, type Known } from '../../taxonomy-file/known-words';
import { type Choice, itemKinds } from '../choice';
import type { Completing, Offer } from '../context';
import { levelChoice, levelsInOrder } from './levels';

/** The declared ids of the list from which a value comes. */
export function namedWords({ taxonomy }: Completing, { words }: ValueInfo): Offer {
  const known = words === undefined ? [] : (declaredWords(words, taxonomy) ?? []);
  return { choices: known.map((word) => choice(word)) };
}

/**
 * Behind the `id:` of a definition: built-in ids that can be changed here, and functions and focuses that roles have
 * already. Undefined at all other places.
 */
export function definedIds(context: Completing): Offer | undefined {
  const { taxonomy, kind, slot } = context;
  const [list, index, key, ...deeper] = slot.path;
  if (kind === 'role' || kind === 'pay' || typeof index !== 'number' || key !== 'id') return undefined;
  if (deeper.length > 0) return undefined;
  switch (list) {
    case 'levels':
      return {
        choices: levelsInOrder(taxonomy)
          .filter(({ source }) => source === undefined)
          .map((level) => changed(levelChoice(level, taxonomy))),
      };
    case 'tracks':
    case 'componentTypes':
    case 'proficiencies':
    case 'dimensions':
      return builtIn(taxonomy[list].values());
    case 'classificationSystems':
      return builtIn(taxonomy.systems.values());
    case 'functions':
      return inUse(context, 0, taxonomy.functions);
    case 'focuses':
      return inUse(context, 1, taxonomy.focuses);
    default:
      return undefined;
  }
}

function builtIn(definitions: Iterable<Known & { readonly source: unknown }>): Offer {
  const free = [...definitions].filter(({ source }) => source === undefined);
  return { choices: free.map((each) => changed(choice(each))) };
}

function changed(built: Choice): Choice {
  const note = md`Built in. Only the keys that you type here change.`;
  return { ...built, documentation: blocks([built.documentation, note]) };
}

/** The parts of codes that roles have and no list declares, most used first. */
function inUse({ snapshot, state }: Completing, segment: 0 | 1, known: { has(id: string): boolean }): Offer {
  const counts = new Map<string, number>();
  for (const { code, taxonomy } of snapshot.index.roles()) {
    const id = code?.split('.')[segment];
    if (!id || known.has(id) || taxonomy !== state.governance.taxonomy.uri) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return {
    choices: sorted.map(([id, count]) => ({
      label: id,
      kind: itemKinds.code,
      aside: count === 1 ? '1 role' : `${count} roles`,
      insert: id,
    })),
  };
}

function choice({ id, name, description }: Known): Choice {
  return {
    label: id,
    kind: itemKinds.reference,
    aside: name === id ? undefined : name,
    alsoBy: name,
    documentation: about(description),
    insert: id,
  };
}

function about(description: string | undefined): Markdown | undefined {
  return description === undefined ? undefined : md`${description}`;
}
