import { md } from '../../hover/markdown';
import { itemKinds } from '../choice';
import type { Completing, Offer } from '../context';

/** What the role inherits and could leave out, by id or reference. */
export function inheritedComponents({ role }: Completing): Offer {
  const inherited = (role?.resolved.sections ?? [])
    .flatMap(({ components }) => components)
    .filter(({ origin }) => origin !== 'role');
  const choices = inherited.flatMap(({ data, statement, origin }) => {
    const name = data.id ?? data.ref;
    if (name === undefined) return [];
    const documentation = md`**${statement}**\n\nComes from the role's ${origin}.`;
    return [
      {
        label: name,
        kind: itemKinds.reference,
        aside: statement,
        alsoBy: statement,
        documentation,
        insert: name,
      },
    ];
  });
  return { choices };
}
