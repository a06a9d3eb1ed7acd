import type { KeySlot } from '../../../model/cursor/slot';
import { blocks, code, list, md } from '../../hover/markdown';
import { type Choice, itemKinds } from '../choice';
import type { Completing } from '../context';
import { openKeys } from '../open-key';
import { absentKeys, writingOf } from './keys';

/** Everything that the map needs and has not, as one choice with a stop for each. */
export function allMissing(context: Completing<KeySlot>): readonly Choice[] {
  const { slot } = context;
  if (slot.continued || slot.flow || slot.quote || slot.siblings.length === 0) return [];
  const missing = absentKeys(context, slot.path, slot.siblings).filter((key) => key.required || key.expected);
  if (missing.length < 2) return [];
  const names = missing.map(({ key }) => key);
  return [
    {
      label: 'All missing fields',
      kind: itemKinds.snippet,
      aside: names.join(', '),
      documentation: blocks([
        md`Adds what is needed and still missing:`,
        list(names.map(code), 20, (more) => md`and ${more} more`),
      ]),
      insert: openKeys(missing, slot.path, slot.column, writingOf(context)),
    },
  ];
}
