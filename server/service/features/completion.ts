import type { CompletionList } from 'vscode-languageserver-types';
import { layoutAt } from '../../model/cursor/layout';
import { Lines } from '../../model/cursor/lines';
import type { ItemSlot, KeySlot, ValueSlot } from '../../model/cursor/slot';
import { slotAt } from '../../model/cursor/slot-at';
import type { ValueInfo, WordList } from '../../model/key-info';
import type { Choice } from '../completion/choice';
import {
  type Completing,
  nothing,
  type Offer,
  type SettledSlot,
  type TextProvider,
} from '../completion/context';
import { valueInfo } from '../completion/known-keys';
import { allMissing } from '../completion/providers/all-missing';
import { assessedComponents, assessedEntries, today } from '../completion/providers/assessed';
import { code } from '../completion/providers/code';
import { inheritedComponents } from '../completion/providers/exclusions';
import { definedIds, namedWords } from '../completion/providers/file-words';
import { itemKeyChoices } from '../completion/providers/item-keys';
import { keyChoices } from '../completion/providers/keys';
import { levels } from '../completion/providers/levels';
import { libraryItems, libraryReferences } from '../completion/providers/library';
import { occupations } from '../completion/providers/occupations';
import { regions } from '../completion/providers/regions';
import { roleCodes } from '../completion/providers/roles';
import { skeleton } from '../completion/providers/skeleton';
import { words } from '../completion/providers/words';
import { settle } from '../completion/settle';
import { toItem } from '../completion/to-item';
import type { AnyState, ClientAbilities, Snapshot } from '../snapshot';

/**
 * Characters after which an editor asks by itself; letters and digits it asks after anyway. A colon ends a key and
 * begins a value (the space is written along). A space stands behind `key:` and `-`, and between the words of a
 * search (`devel soft`), where the list must be made anew. A dash begins an item and stands in codes (`15-12`), a dot
 * in `DEVO.GEN.P3`. No line break: a list that opens by itself on a new line would swallow the next Enter.
 */
export const completionTriggers: readonly string[] = [':', ' ', '-', '.'];

/** What may be chosen in an empty file, a map or an item, in the order of the list. */
const keyProviders: readonly ((context: Completing<KeySlot>) => readonly Choice[])[] = [
  skeleton,
  allMissing,
  keyChoices,
];
const itemProviders: readonly ((context: Completing<ItemSlot>) => readonly Choice[])[] = [
  assessedEntries,
  itemKeyChoices,
  libraryReferences,
];

/** Where the words of a list come from; lists that are not named here stand in the schema or under `words:`. */
const textProviders: Partial<Record<WordList, TextProvider>> = {
  component: assessedComponents,
  inheritedComponent: inheritedComponents,
  level: levels,
  track: namedWords,
  superfunction: namedWords,
  function: namedWords,
  componentType: namedWords,
  requirement: namedWords,
  libraryItem: libraryItems,
  occupation: occupations,
  region: regions,
  role: roleCodes,
};

/**
 * What can be typed at an offset (UTF-16) of a file, as LSP wants it: in order by `sortText`, each with an edit
 * on the cursor's line. Empty in comments and running text. The slot comes from line and column, so that half-typed
 * text is no hindrance; what fits it comes from schema, taxonomy, library, index and code systems.
 */
export function complete(
  state: AnyState,
  offset: number,
  snapshot: Snapshot,
  abilities: ClientAbilities,
): CompletionList {
  const { document } = state;
  const { taxonomy } = state.governance;
  const lines = new Lines(document);
  const slot = slotAt(document, offset, lines);
  if (!slot) return { isIncomplete: false, items: [] };
  const layout = layoutAt(document, offset, lines);
  const eol = /\r?\n/.exec(document.getText())?.[0] ?? '\n';
  const { kind } = state;
  const role = kind === 'role' ? state : undefined;
  const common = { state, kind, role, snapshot, abilities, taxonomy, document, layout, eol };
  const offers = settle(slot, document, layout, { kind, taxonomy }, eol).map((each) => {
    const context = { ...common, slot: each };
    return { context, offer: offerFor(context) };
  });
  let index = 0;
  const items = offers.flatMap(({ context, offer }) =>
    offer.choices.map((choice) => toItem(context, choice, index++, offer.byWords === true)),
  );
  const isIncomplete = offers.some(
    ({ offer }) => offer.byWords || offer.again || offer.choices.some((each) => each.byWords),
  );
  return { isIncomplete, items };
}

function offerFor(context: Completing): Offer {
  const { slot } = context;
  if (isFor(context, 'key')) return { choices: keyProviders.flatMap((provide) => provide(context)) };
  if (isFor(context, 'value')) return texts(context);
  if (!isFor(context, 'item')) return nothing;
  const info = valueInfo(context, slot.path);
  const isMap = info?.kind === 'map' || info?.kind === 'statement';
  return isMap ? { choices: itemProviders.flatMap((provide) => provide(context)) } : texts(context);
}

function texts(context: Completing<ValueSlot | ItemSlot>): Offer {
  const { path } = context.slot;
  if (context.role && path.length === 1 && path[0] === 'code') return code(context);
  const ids = definedIds(context);
  if (ids) return ids;
  const info = valueInfo(context, path);
  if (!info) return nothing;
  return textProvider(info)(context, info);
}

function textProvider(info: ValueInfo): TextProvider {
  if (info.kind === 'day') return today;
  return (info.words && textProviders[info.words]) ?? words;
}

function isFor<K extends SettledSlot['kind']>(
  context: Completing,
  kind: K,
): context is Completing<Extract<SettledSlot, { kind: K }>> {
  return context.slot.kind === kind;
}
