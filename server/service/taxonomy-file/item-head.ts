import type { Node } from '../../model/syntax/node';

/** How an item of a list is shown in the outline. */
export interface ItemHead {
  readonly name: string;
  readonly detail: string;
}

/**
 * An item of a list as a person calls it: `P7 Distinguished`, `P4 – M2` for a bridge, a library item by its id with
 * the statement beside it, pay by code and region. Undefined for items that are no definition.
 */
export function itemHead({ step }: Node, item: Node): ItemHead | undefined {
  const text = (key: string): string => item.child(key)?.text ?? '';
  if (step === 'bridges' && item.kind === 'map')
    return { name: `${text('from')} – ${text('to')}`, detail: '' };
  if (step === 'pay' && text('code') !== '') return { name: text('code'), detail: text('region') };
  if (text('component') !== '') return { name: text('component'), detail: text('proficiency') };
  const id = text('id');
  if (id === '') return undefined;
  const name = text('name') || text('label');
  if (step === 'library') return { name: id, detail: text('statement') };
  if (item.child('omit')?.text === 'true') return { name: id, detail: 'removed' };
  return { name: [id, name].filter(Boolean).join(' '), detail: name ? '' : text('statement') };
}
