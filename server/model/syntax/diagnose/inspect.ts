import { Kept } from '../../once-for';
import type { Green, GreenEntry, GreenItem, GreenList, GreenMap, GreenScalar } from '../green';
import { editedFrom } from '../incremental/edited';
import type { SyntaxProblem } from '../tree';
import { cutInFlowList, cutInFlowMap } from './cut/flow';
import { gluedKeys } from './cut/glued-keys';
import { joinedLines } from './cut/joined-lines';
import { cutComment, unusedMarks } from './cut/marks';
import { duplicateKeys } from './duplicates';
import { Inspection, type Placed } from './inspection';

/**
 * What can be seen in a text that reads without an error but not as it was meant: cut text, keys that stand twice,
 * references without an end. One walk over all values; offsets are those of the text.
 */
export function inspect(root: Green, start: number, text: string): readonly SyntaxProblem[] {
  const inspection = new Inspection(text);
  walk({ green: root, start, owner: -1, inList: false }, inspection);
  inspection.problems.push(...inspection.aliases.problems, ...unusedMarks(inspection));
  return inspection.problems;
}

/**
 * The sizes of values in which nothing was found and which have no anchor, reference or tag. What a person changes is
 * read into new values, so that these stay as they were, with the lines that they stand on.
 */
const clean = new Kept<Green, number>();

/** Visits a value and gives its size with all references written out. */
function walk(placed: Placed, inspection: Inspection): number {
  const { green } = placed;
  const known = clean.get(green);
  if (known !== undefined) return known;
  const before = inspection.problems.length + inspection.aliases.seen;
  const size = visit(placed, inspection);
  const isWorthIt = green.kind === 'map' || green.kind === 'list';
  if (isWorthIt && inspection.problems.length + inspection.aliases.seen === before) clean.set(green, size);
  return size;
}

function visit(placed: Placed, inspection: Inspection): number {
  const { green, start } = placed;
  const { aliases, problems } = inspection;
  if (green.kind === 'alias') return aliases.use(green, start);
  aliases.open(green, start);
  let size = 1;
  if (green.kind === 'scalar') {
    const cut = green.style === 'plain' ? cutInPlain(placed, green, inspection) : undefined;
    if (cut) problems.push(cut);
  } else if (green.kind === 'map') {
    problems.push(...duplicateKeys(green, start, inspection));
    if (green.flow) problems.push(...cutInFlowMap(green, start, inspection));
    size += walkEntries(green, start, inspection);
  } else {
    if (green.flow) problems.push(...cutInFlowList(green, start, inspection));
    size = walkItems(green, start, inspection);
  }
  aliases.close(green, start, size);
  return size;
}

/** Of a list in which nothing was found before only the new items are visited. */
function walkItems(list: GreenList, start: number, inspection: Inspection): number {
  const edited = editedFrom(list);
  const before = edited && clean.get(edited.from);
  const gone = before === undefined ? undefined : sizeOf(edited?.gone ?? []);
  if (before === undefined || gone === undefined) return 1 + sizeOfItems(list.items, start, inspection);
  return before - gone + sizeOfItems((edited?.fresh ?? []) as readonly GreenItem[], start, inspection);
}

function sizeOfItems(items: readonly GreenItem[], start: number, inspection: Inspection): number {
  let size = 0;
  for (const { value, offset, dash, valueOffset } of items) {
    const at = start + offset;
    const owner = dash < 0 ? -1 : at + dash;
    if (value) size += walk({ green: value, start: at + valueOffset, owner, inList: true }, inspection);
  }
  return size;
}

/** The size of values in which nothing was found; undefined where it was not kept. */
function sizeOf(children: readonly { readonly value: Green | undefined }[]): number | undefined {
  let sum = 0;
  for (const { value } of children) {
    const size = !value ? 0 : value.kind === 'scalar' ? 1 : clean.get(value);
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum;
}

function cutInPlain(placed: Placed, scalar: GreenScalar, inspection: Inspection): SyntaxProblem | undefined {
  const oneLine = scalar.length === scalar.text.length;
  return (
    gluedKeys(placed, scalar, inspection) ??
    (oneLine ? cutComment(placed, inspection) : joinedLines(placed, scalar, inspection))
  );
}

function walkEntries(map: GreenMap, start: number, inspection: Inspection): number {
  let size = 0;
  for (const entry of map.entries) {
    const at = start + entry.offset;
    const owner = map.flow ? -1 : at + entry.keyOffset;
    if (entry.key.kind !== 'scalar' && entry.colon >= 0) size += walk(keyOf(entry, at), inspection);
    if (entry.value)
      size += walk({ green: entry.value, start: at + entry.valueOffset, owner, inList: false }, inspection);
  }
  return size;
}

function keyOf(entry: GreenEntry, at: number): Placed {
  return { green: entry.key, start: at + entry.keyOffset, owner: -1, inList: false };
}
