import { type Catalogue, type CatalogueEntry, isSelectable } from '../../../model/catalogue/catalogue';
import { blocks, join, md } from '../../hover/markdown';
import { type Choice, itemKinds } from '../choice';
import { type Completing, nothing, type Offer } from '../context';

/** Codes of the system that the classification names, by the beginning of a code or by words of the title. */
export function occupations({ slot, snapshot, taxonomy, role }: Completing): Offer {
  const named = slot.siblings.find(({ key }) => key === 'system')?.value;
  const system = named || [...taxonomy.systems.keys()][0];
  const catalogue = system === undefined ? undefined : snapshot.catalogue(system, taxonomy);
  if (!catalogue) return nothing;
  const title = role?.role.head.title;
  const found = catalogue.search(slot.prefix, { limit: 50, ...(title ? { favour: title } : {}) });
  return { choices: found.map((entry) => entryChoice(entry, catalogue)), byWords: true };
}

function entryChoice(entry: CatalogueEntry, catalogue: Catalogue): Choice {
  const coarse = !isSelectable(catalogue, entry);
  const above = catalogue.path(entry.code).slice(0, -1);
  return {
    label: `${entry.code} ${entry.title}`,
    kind: itemKinds.code,
    aside: coarse ? `${entry.kind} group` : undefined,
    documentation: blocks([
      md`**${entry.title}** · ${catalogue.name}${entry.kind ? `, ${entry.kind}` : ''}`,
      coarse ? md`This is a group of occupations; a role needs a single one.` : undefined,
      above.length > 0
        ? md`In ${join(
            above.map(({ title }) => title),
            ' › ',
          )}`
        : undefined,
      entry.description === undefined ? undefined : md`${entry.description}`,
    ]),
    insert: entry.code,
  };
}
