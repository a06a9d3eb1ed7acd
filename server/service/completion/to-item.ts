import type { CompletionItem, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import { quoteIfNeeded } from '../../model/text/quote';
import type { Choice } from './choice';
import type { Completing, SettledSlot } from './context';
import { asSnippet, asText, type Template } from './template';

const snippetFormat: InsertTextFormat = 2;
/** Indentation is written in full, measured from the file; editors must not add their own. */
const asIs: InsertTextMode = 1;
const openSuggestions = 'editor.action.triggerSuggest';

/** A choice as the editor wants it: with the edit for this slot, in the order of `index`. */
export function toItem(context: Completing, choice: Choice, index: number, byWords: boolean): CompletionItem {
  const { slot, document, abilities } = context;
  const span = choice.replace ?? slot.replace;
  const template = written(slot, choice);
  const snippets = abilities.snippets && template.some((part) => typeof part !== 'string');
  const newText = snippets ? asSnippet(template) : asText(template);
  const filterText = filterOf(slot, choice, byWords || choice.byWords === true);
  return {
    label: choice.label,
    kind: choice.kind,
    ...(choice.aside ? { detail: choice.aside, labelDetails: { description: choice.aside } } : {}),
    ...(choice.documentation?.source
      ? { documentation: { kind: 'markdown' as const, value: choice.documentation.source } }
      : {}),
    sortText: String(index).padStart(4, '0'),
    ...(filterText ? { filterText } : {}),
    ...(choice.preselect ? { preselect: true } : {}),
    ...(snippets ? { insertTextFormat: snippetFormat } : {}),
    ...(/[\r\n]/.test(newText) ? { insertTextMode: asIs } : {}),
    textEdit: {
      range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
      newText,
    },
    ...(choice.additional ? { additionalTextEdits: [...choice.additional] } : {}),
    ...(choice.goesOn && abilities.commands.has(openSuggestions)
      ? { command: { title: 'Suggest', command: openSuggestions } }
      : {}),
  };
}

/** The choice with what the slot needs around it: a missing space, dash or quote. */
function written(slot: SettledSlot, { insert, replace }: Choice): Template {
  const own = replace !== undefined && replace.start !== slot.replace.start;
  const lead = own ? '' : slot.lead;
  const dash = slot.kind === 'item' && !slot.dash ? '-'.padEnd(slot.content - slot.column) : '';
  const trail = slot.kind === 'key' ? slot.trail : '';
  const text = typeof insert === 'string' ? [replace ? insert : scalar(insert, slot)] : insert;
  return [lead + dash, ...text, trail].filter((part) => part !== '');
}

/** The text as YAML, in the quotes that stand already. */
function scalar(text: string, { quote, flow }: SettledSlot): string {
  if (quote === '"') return `"${text.replace(/["\\]/g, '\\$&')}"`;
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  return quoteIfNeeded(text, { flow });
}

/**
 * Editors compare the text between the start of the edit and the cursor with this text, letter by letter in order.
 * What was found by words carries the typed text itself, so that it passes.
 */
function filterOf(slot: SettledSlot, choice: Choice, byWords: boolean): string | undefined {
  const quote = slot.quote ?? '';
  if (byWords) return quote + slot.prefix;
  const open = choice.replace ? '' : quote;
  const also = choice.alsoBy && choice.alsoBy !== choice.label ? ` ${choice.alsoBy}` : '';
  return open || also ? open + choice.label + also : undefined;
}
