import { type AlignedRow, align } from '../../model/compare/align';
import type { CardModel } from '../card-model';
import { words } from '../words';
import type {
  ComparedCell,
  ComparedDetail,
  ComparedGroup,
  ComparedRow,
  Mark,
  MarkCounts,
} from './comparison';
import { mergedOrder } from './merged-order';
import { compared } from './rows';
import {
  aliasStatements,
  classificationStatements,
  componentStatements,
  excludedStatements,
  outputStatements,
  planStatements,
  type Statement,
} from './statements';

/** All statements of the roles by kind, laid side by side; kinds that no role has are left out. */
export function groups(models: readonly CardModel[]): readonly ComparedGroup[] {
  const group = (id: string, name: string, of: (model: CardModel) => readonly Statement[]) =>
    grouped(id, name, align(models.map(of)));
  const planLabel = models.flatMap(({ story }) => story?.parts.find(({ id }) => id === 'plan') ?? [])[0]
    ?.label;
  return [
    group('plan', planLabel ?? 'plan', planStatements),
    group('outputs', words.outputs, outputStatements),
    ...components(models),
    group('excludes', words.excluded, excludedStatements),
    group('aliases', words.aliases, aliasStatements),
    group('classifications', words.classifications, classificationStatements),
  ].filter(({ rows }) => rows.length > 0);
}

/** How often each mark stands in the groups. */
export function totals(all: readonly { readonly counts: MarkCounts }[]): MarkCounts {
  const sum = (mark: Mark): number => all.reduce((total, { counts }) => total + counts[mark], 0);
  return {
    same: sum('same'),
    reworded: sum('reworded'),
    changed: sum('changed'),
    added: sum('added'),
    dropped: sum('dropped'),
  };
}

/** One group for each kind of component; a statement that moved stands with the kind that the first role gave it. */
function components(models: readonly CardModel[]): readonly ComparedGroup[] {
  const all = models.map((model) => model.components.groups);
  const names = new Map(all.flat().map(({ key, name }) => [key, name]));
  const kinds = mergedOrder(all.map((each) => each.map(({ key }) => key)));
  const closely = new Set(models.map(({ level }) => level.id)).size === 1;
  const rows = align(models.map((model) => componentStatements(model, closely)));
  const sectionOf = (row: AlignedRow<Statement>): string =>
    row.find((each) => each !== undefined)?.section ?? '';
  return kinds.map((key) =>
    grouped(
      key,
      names.get(key) ?? key,
      rows.filter((row) => sectionOf(row) === key),
    ),
  );
}

function grouped(id: string, name: string, aligned: readonly AlignedRow<Statement>[]): ComparedGroup {
  const keys = new Set<string>();
  const rows = aligned.map((row, index) => {
    // An identity that stands twice is a fault of a role; each row still needs a name of its own.
    const name = nameOf(row);
    const key = name === undefined || keys.has(name) ? String(index) : name;
    keys.add(key);
    return statementRow(`${id} ${key}`, row);
  });
  const marks = rows.flatMap(({ cells }) => cells.flatMap(({ mark }) => mark ?? []));
  const count = (mark: Mark): number => marks.filter((each) => each === mark).length;
  return {
    id,
    name,
    counts: {
      same: count('same'),
      reworded: count('reworded'),
      changed: count('changed'),
      added: count('added'),
      dropped: count('dropped'),
    },
    rows,
  };
}

function nameOf(row: AlignedRow<Statement>): string | undefined {
  return row.find((each) => each?.identity !== undefined)?.identity;
}

function statementRow(id: string, row: AlignedRow<Statement>): ComparedRow {
  const shown = shownDetails(row);
  const cells = row.map((each, index) => cell(each, row[index - 1], index > 0, shown));
  return { id, label: '', same: cells.every(({ mark }) => mark === undefined || mark === 'same'), cells };
}

/** The details that some role has always to show, or in which the roles differ. */
function shownDetails(row: AlignedRow<Statement>): ReadonlySet<string> {
  const all = row.flatMap((each) => (each ? [each.details] : []));
  const ids = new Set(all.flatMap((details) => details.map(({ id }) => id)));
  const shows = (id: string): boolean => {
    const found = all.map((details) => details.find((each) => each.id === id));
    if (found.some((each) => each?.always && each.text !== undefined)) return true;
    return new Set(found.map((each) => each?.text)).size > 1;
  };
  return new Set([...ids].filter(shows));
}

function cell(
  statement: Statement | undefined,
  left: Statement | undefined,
  hasLeft: boolean,
  shown: ReadonlySet<string>,
): ComparedCell {
  const { mark, ...text } = compared(hasLeft ? { text: left?.text } : undefined, statement?.text);
  if (!statement) return mark === undefined ? text : { ...text, mark };
  const details = statement.details
    .filter(({ id }) => shown.has(id))
    .map(({ id, label, text: value }): ComparedDetail => {
      const before = left && { text: left.details.find((each) => each.id === id)?.text };
      return { id, label, ...compared(before, value) };
    })
    .filter((each) => each.text !== undefined || each.mark !== undefined);
  const differs = details.some((each) => each.mark !== undefined && each.mark !== 'same');
  const own = mark === 'changed' ? 'reworded' : mark === 'same' && differs ? 'changed' : mark;
  return {
    ...text,
    ...(own === undefined ? {} : { mark: own }),
    ...(statement.place === undefined ? {} : { place: statement.place }),
    ...(details.length === 0 ? {} : { details }),
  };
}
