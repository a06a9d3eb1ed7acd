import type { PayEntry } from '../../model/role/pay-entry';
import { fileName } from '../../model/text/uri';
import { mergeMessages as messages } from '../messages/merge';
import { focusLabelOf, labelOf } from './choices';
import { movedCode, rolesOf } from './collisions';
import type { Merge } from './merge';
import { newFocuses } from './taxonomy-edits';

/** What a merge does, sentence by sentence, for a person who is about to let it happen. */
export function mergeNotes(
  merge: Merge,
  legacy: readonly string[],
  doubled: readonly PayEntry[],
): readonly string[] {
  const { from, into, scope, rename, gone, focuses } = merge;
  const { taxonomy } = scope;
  const label = labelOf(taxonomy);
  const focus = focusLabelOf(taxonomy);
  const beside = [...rename.codes].filter(([code, to]) => to !== movedCode(code, into));
  const added = newFocuses(merge);
  return [
    messages.becomes(rolesOf(scope, from).length, from, into),
    ...[...gone.values()].map(({ facts, heir }) =>
      messages.given(facts.code ?? '', fileName(facts.uri), heir.code ?? ''),
    ),
    ...beside.map(([code, to]) => messages.moved(code, to)),
    ...added.map(({ id, name }) => messages.newFocus(focus, id, name ?? id, into)),
    ...(taxonomy.focuses.size === 0 ? focuses.map(({ id }) => messages.noFocusesDeclared(focus, id)) : []),
    ...(taxonomy.functions.has(from) ? [messages.removed(label, from)] : []),
    ...legacy,
    ...doubled.map(({ code }) => messages.payJoined(code)),
  ];
}
