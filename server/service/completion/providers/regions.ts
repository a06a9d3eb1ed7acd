import type { ValueInfo } from '../../../model/key-info';
import { md } from '../../hover/markdown';
import { itemKinds } from '../choice';
import type { Completing, Offer } from '../context';

/** The taxonomy's own region, and those of its other roles. */
export function regions({ snapshot, state, taxonomy }: Completing, { values = [] }: ValueInfo): Offer {
  const used = new Set<string>();
  for (const { region, taxonomy: uri } of snapshot.index.roles())
    if (region && uri === state.governance.taxonomy.uri) used.add(region);
  const all = new Set([taxonomy.region, ...[...used].sort(), ...values]);
  const choices = [...all].map((id) => ({
    label: id,
    kind: itemKinds.word,
    insert: id,
    ...(id === taxonomy.region
      ? { documentation: md`The taxonomy's own region; it counts where the key is absent.` }
      : {}),
  }));
  return { choices };
}
