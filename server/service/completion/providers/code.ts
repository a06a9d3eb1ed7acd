import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { type CodeSegment, segmentAt } from '../../../model/role/code';
import type { Span } from '../../../model/text/span';
import { md } from '../../hover/markdown';
import { type Choice, itemKinds } from '../choice';
import { type Completing, nothing, type Offer } from '../context';
import { levelChoice, levelsInOrder } from './levels';

/** The segment of the role's code at the cursor: a function, a focus that it may have, or a level. */
export function code(context: Completing): Offer {
  const { slot, document } = context;
  const { quote = '' } = slot;
  const start = slot.replace.start + quote.length;
  const typed = document.getText().slice(start, slot.replace.end).replace(/["']$/, '');
  const at = segmentAt(typed, slot.prefix.length);
  if (!at) return nothing;
  const replace: Span = { start: start + at.span.start, end: start + at.span.end };
  const parts = typed.split('.');
  const dot = typed[at.span.end] === '.' ? '' : '.';
  const choices = segments[at.segment](context, parts).map((choice): Choice => {
    if (at.segment === 'level') return levelToo({ ...choice, replace }, context, parts[2]);
    return { ...choice, replace, insert: choice.label + dot, goesOn: dot !== '' };
  });
  return { choices, again: at.segment === 'level' };
}

const segments: Readonly<
  Record<CodeSegment, (context: Completing, typed: readonly string[]) => readonly Choice[]>
> = {
  function: (context) => {
    const { taxonomy } = context;
    if (taxonomy.functions.size === 0) return inUse(context, 0);
    return [...taxonomy.functions.values()].map(({ id, name, description }) => named(id, name, description));
  },
  focus: (context, [fn]) => {
    const { taxonomy } = context;
    if (taxonomy.focuses.size === 0) return inUse(context, 1);
    return [...taxonomy.focuses.values()]
      .filter(({ functions }) => !functions || functions.includes(fn ?? ''))
      .map(({ id, name, description }) => named(id, name, description));
  },
  level: ({ taxonomy, slot }) => {
    const typed = 'siblings' in slot ? slot.siblings.find(({ key }) => key === 'level')?.value : undefined;
    return levelsInOrder(taxonomy).map((level) => ({
      ...levelChoice(level, taxonomy),
      preselect: level.id === typed,
    }));
  },
};

function named(id: string, name: string, description: string | undefined): Choice {
  return {
    label: id,
    kind: itemKinds.code,
    aside: name === id ? undefined : name,
    alsoBy: name,
    documentation: description === undefined ? undefined : md`${description}`,
    insert: id,
  };
}

/** While a taxonomy declares none, the segments that other roles have. */
function inUse({ snapshot, state }: Completing, segment: 0 | 1): readonly Choice[] {
  const found = new Set<string>();
  for (const { uri, code: other, taxonomy } of snapshot.index.roles()) {
    const part = other?.split('.')[segment];
    if (part && uri !== state.uri && taxonomy === state.governance.taxonomy.uri) found.add(part);
  }
  return [...found].sort().map((id) => named(id, id, undefined));
}

/**
 * With the last segment the code is whole: `level:` is written along where the role has none yet. Not where the segment
 * is typed out already: whoever then presses Enter wants a new line, which editors give where a choice changes nothing.
 */
function levelToo(choice: Choice, { slot, document, eol }: Completing, typed?: string): Choice {
  if (slot.kind !== 'value' || slot.flow) return choice;
  const level = slot.siblings.find(({ key }) => key === 'level');
  if (!level && slot.last && slot.quote === undefined) {
    if (typed === choice.label) return choice;
    return { ...choice, insert: [choice.label, `${eol}${' '.repeat(slot.column)}level: ${choice.label}`] };
  }
  if (level?.value !== '') return choice;
  const edit = fillLevel(choice.label, document);
  return edit ? { ...choice, additional: [edit] } : choice;
}

/** Writes the level behind the colon of an empty `level:`, found in the text since the tree may be a key press behind. */
function fillLevel(level: string, document: TextDocument): TextEdit | undefined {
  const empty = /^(?:level|"level"|'level')[ \t]*:([ \t]*)(?=\r?$|#)/m.exec(document.getText());
  if (!empty) return undefined;
  const end = empty.index + empty[0].length;
  const range = { start: document.positionAt(end - (empty[1] ?? '').length), end: document.positionAt(end) };
  const comment = document.getText()[end] === '#' ? ' ' : '';
  return { range, newText: ` ${level}${comment}` };
}
