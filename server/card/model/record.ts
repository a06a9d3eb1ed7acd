import { links as linksOf } from '../../model/taxonomy/values';
import type { CardRecord } from '../card-sections';
import { type Building, plain } from './building';
import { defined } from './defined';
import { optionalText } from './header';

/** What is kept about the role beside what it says. */
export function record(building: Building): CardRecord {
  const { resolved, parts } = building;
  const { head } = resolved.role;
  return defined({
    owner: optionalText(building, 'owner', head.owner),
    effectiveFrom: optionalText(building, 'effectiveFrom', head.effectiveFrom),
    formerCodes: (head.formerCodes ?? []).flatMap((code, index) => {
      const text = plain(code);
      return text === undefined ? [] : [{ text, ...parts.at(['formerCodes', index]) }];
    }),
    ids: Object.entries(head.ids ?? {}).flatMap(([system, id]) => {
      const text = plain(id);
      return text === undefined ? [] : [{ system, text, ...parts.at(['ids', system]) }];
    }),
    fields: fields(building),
    links: (head.links ?? []).flatMap((typed, index) =>
      linksOf([typed]).map((link) => ({ ...link, ...parts.at(['links', index]) })),
    ),
  });
}

function fields({ resolved, parts }: Building): CardRecord['fields'] {
  const head: Readonly<Record<string, unknown>> = resolved.role.head;
  return [...resolved.taxonomy.fields.values()].flatMap(({ id, name }) => {
    const text = plain(head[id]);
    return text === undefined ? [] : [{ id, label: name, text, ...parts.at([id]) }];
  });
}
