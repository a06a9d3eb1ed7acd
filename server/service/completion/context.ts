import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Layout } from '../../model/cursor/layout';
import type { ItemSlot, KeySlot, ValueSlot } from '../../model/cursor/slot';
import type { FileKind } from '../../model/file-kind';
import type { ValueInfo } from '../../model/key-info';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { AnyState, ClientAbilities, RoleState, Snapshot } from '../snapshot';
import type { Choice } from './choice';

/** A slot of which it is settled what may be typed there. */
export type SettledSlot = KeySlot | ValueSlot | ItemSlot;

/** What every provider may look at. */
export interface Completing<S extends SettledSlot = SettledSlot> {
  readonly slot: S;
  readonly state: AnyState;
  readonly kind: FileKind;
  /** The state, where the file is a role. */
  readonly role: RoleState | undefined;
  readonly snapshot: Snapshot;
  readonly abilities: ClientAbilities;
  readonly taxonomy: Taxonomy;
  readonly document: TextDocument;
  readonly layout: Layout;
  readonly eol: string;
}

/** Offers texts for a value or an item; `info` says what may stand there. */
export type TextProvider = (context: Completing<ValueSlot | ItemSlot>, info: ValueInfo) => Offer;

export interface Offer {
  readonly choices: readonly Choice[];
  /**
   * True where the choices were found by what is typed, word by word: the editor must then neither filter them
   * again nor keep them while typing goes on.
   */
  readonly byWords?: boolean;
  /** True where a choice is written otherwise once more is typed, so that the editor has to ask again. */
  readonly again?: boolean;
}

export const nothing: Offer = { choices: [] };
