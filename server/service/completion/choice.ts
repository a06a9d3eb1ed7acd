import type { CompletionItemKind, TextEdit } from 'vscode-languageserver-types';
import type { Span } from '../../model/text/span';
import type { Markdown } from '../hover/markdown';
import type { Template } from './template';

/** Values of LSP's CompletionItemKind, which editors show as icons. */
export const itemKinds = {
  key: 10,
  section: 22,
  word: 20,
  text: 12,
  reference: 18,
  level: 13,
  code: 21,
  snippet: 15,
} satisfies Record<string, CompletionItemKind>;

/** Something to choose, before it is known how it has to be written at the cursor. */
export interface Choice {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** A few words shown beside the label. */
  readonly aside?: string | undefined;
  readonly documentation?: Markdown | undefined;
  /** By what else than the label it is found. */
  readonly alsoBy?: string | undefined;
  /** True where it was found by what is typed, as for `Offer.byWords`. */
  readonly byWords?: boolean;
  /** The text that is meant (it is quoted where needed), or a template that is inserted as it is. */
  readonly insert: string | Template;
  /** What it replaces where that is less than the slot; then the text is inserted as it is. */
  readonly replace?: Span;
  readonly preselect?: boolean;
  /** True where the next choice follows at once, such as the level behind a function. */
  readonly goesOn?: boolean;
  /** Edits elsewhere in the file that belong to the choice. */
  readonly additional?: readonly TextEdit[];
}
