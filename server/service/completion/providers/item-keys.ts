import type { ItemSlot } from '../../../model/cursor/slot';
import type { Choice } from '../choice';
import type { Completing } from '../context';
import { openKey } from '../open-key';
import { absentKeys, keyChoice, writingOf } from './keys';

/** The keys with which an item can begin, or that it lacks where some stand below already. */
export function itemKeyChoices(context: Completing<ItemSlot>): readonly Choice[] {
  const { slot } = context;
  if (slot.quote) return [];
  return absentKeys(context, slot.path, slot.siblings).map((info) => {
    const template = openKey(info, slot.path, slot.content, writingOf(context));
    return keyChoice(info, slot.path, context.kind, slot.flow ? ['{ ', ...template, ' }'] : template);
  });
}
