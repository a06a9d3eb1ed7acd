import type { FileUses } from '../../model/facts/use';
import { type PayEntry, readPay } from '../../model/role/pay-entry';
import { View } from '../../model/syntax/view';
import type { Edit } from '../../model/text/span';
import { type FileToEdit, namedEdits } from '../rename/file-edits';
import { removeItems } from '../rules/support/remove-items';
import { regionOf } from './collisions';
import type { Merge } from './merge';

/** Files of pay that name a role which goes or takes over. */
export function payFilesOf({ gone, scope }: Merge): readonly string[] {
  const codes = new Set([...gone.values()].flatMap(({ facts, heir }) => [facts.code, heir.code]));
  const names = ({ uses }: FileUses): boolean =>
    uses.some(({ kind, id }) => kind === 'role' && codes.has(id));
  return scope.files.filter((file) => /\.pay\.ya?ml$/i.test(file.uri) && names(file)).map(({ uri }) => uri);
}

/**
 * Entries of pay for a role that goes, where the one that takes its place has an entry too; where it has none, it
 * gets the other's.
 */
export function doubledPay(merge: Merge, files: readonly FileToEdit[]): readonly PayEntry[] {
  const { gone, scope } = merge;
  const entries = files.flatMap(({ kind, uri, tree }) => (kind === 'pay' ? readPay(uri, tree) : []));
  const placeOf = (code: string | undefined, region: string | undefined): string =>
    `${code} ${regionOf({ region }, scope.taxonomy)}`;
  const paid = new Set(entries.map(({ code, region }) => placeOf(code, region)));
  const heirs = new Map(
    [...gone.values()].map(({ facts, heir }) => [
      placeOf(facts.code, facts.region),
      placeOf(heir.code, heir.region),
    ]),
  );
  return entries.filter(({ code, region }) => paid.has(heirs.get(placeOf(code, region)) ?? ''));
}

/** The edits that a merge makes in a file of pay. */
export function payEdits(merge: Merge, file: FileToEdit, doubled: readonly PayEntry[]): readonly Edit[] {
  const { tree, uri } = file;
  const own = doubled.filter(({ place }) => place.uri === uri);
  const list = new View(tree).at(tree.root, ['pay']);
  const items = list?.items.filter(({ index }) => own.some(({ place }) => place.path[1] === index)) ?? [];
  const removed = list ? removeItems(tree, list, items) : [];
  const named = namedEdits(merge.rename, file).filter(
    ({ start, end }) => !removed.some((gone) => gone.start <= start && end <= gone.end),
  );
  return [...named, ...removed].sort((a, b) => a.start - b.start);
}
