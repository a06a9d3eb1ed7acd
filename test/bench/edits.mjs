// The kinds of edits that are measured. Each is made from a text with `edit(text)`: what to change, and how to take
// it back. All but the first happen in the middle of `components`, which is nearly the whole file.

const back = ({ offset, remove = 0, insert = '' }, text) => ({
  offset,
  remove: insert.length,
  insert: text.slice(offset, offset + remove),
});

const pasted = [
  '    - statement: Agrees with the neighbours what each side delivers.',
  '      prevalence: core',
  '      theme: People',
  '      examples:',
  '        - Wrote down the three promises that both teams had only assumed.',
  '        - Dropped a weekly meeting that nobody missed.',
  '    - statement: Keeps the list of promises short enough to be read.',
  '      need: desirable',
  '    - Strikes out what no longer holds.',
  '',
].join('\n');

/** Start of the first line after the middle of the file that has this shape. */
function middle(text, shape) {
  const pattern = new RegExp(`^${shape}`, 'gm');
  pattern.lastIndex = text.indexOf('\n', text.length / 2) + 1;
  const found = pattern.exec(text);
  if (!found) throw new Error(`no line like ${shape} behind the middle`);
  return found.index;
}

const longItem = '    - statement: .*\\n(?=      prevalence)';
const lineEnd = (text, at) => text.indexOf('\n', at);

export const EDITS = {
  'a letter in a header value': (text) => ({
    offset: lineEnd(text, text.indexOf('\nsummary:') + 1) - 1,
    insert: 'x',
  }),
  'a letter in a statement': (text) => ({ offset: lineEnd(text, middle(text, longItem)) - 1, insert: 'x' }),
  'a new half-typed line': (text) => ({
    offset: lineEnd(text, middle(text, longItem)) + 1,
    insert: '      ne\n',
  }),
  'a pasted block': (text) => ({ offset: middle(text, longItem), insert: pasted }),
  'a changed indentation': (text) => ({ offset: middle(text, longItem), insert: '  ' }),
};

/** The kind that both servers are measured with. */
export const COMMON_EDIT = 'a letter in a statement';

export function edit(kind, text) {
  const change = EDITS[kind](text);
  return { change, undo: back(change, text) };
}

/** A place where a key is being typed: the line that is there before, the letter, and what must be offered. */
export function typedKey(text) {
  const offset = lineEnd(text, middle(text, longItem)) + 1;
  const line = '      n\n';
  const prepare = { offset, insert: line };
  return {
    prepare,
    letter: { offset: offset + line.length - 1, insert: 'e' },
    offered: 'need',
    undo: { offset, remove: line.length + 1 },
  };
}

/** A place where an occupation is being looked for by a word of its title. */
export function typedOccupation(text) {
  const offset = text.indexOf('15-1244');
  const prepare = { offset, remove: 7, insert: 'nurs' };
  return {
    prepare,
    letter: { offset: offset + 4, insert: 'e' },
    offered: 'Registered Nurses',
    undo: { offset, remove: 5, insert: '15-1244' },
  };
}
