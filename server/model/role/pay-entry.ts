import type { PayEntryFile } from '../generated/types';
import { readAs, type Typed } from '../read';
import type { SyntaxTree } from '../syntax/tree';
import { View } from '../syntax/view';
import type { Span } from '../text/span';
import type { Place, Role, RoleHead } from './role';

/** The pay of one role in one region, from a file of its own. */
export interface PayEntry {
  readonly code: string;
  /** Undefined: the taxonomy's own region. */
  readonly region: string | undefined;
  readonly pay: NonNullable<RoleHead['pay']>;
  readonly place: Place;
  /** The whole entry, in UTF-16 offsets of its file. */
  readonly span: Span;
}

/** The entries of a `*.pay.yaml` in the order of the file. Never fails: entries without a code are left out. */
export function readPay(uri: string, tree: SyntaxTree): readonly PayEntry[] {
  const view = new View(tree);
  const list = view.at(tree.root, ['pay']);
  return (list?.items ?? []).flatMap((item): PayEntry[] => {
    const node = view.follow(item.value);
    if (node?.kind !== 'map') return [];
    const { code, region, ...pay } = readAs<Typed<Partial<PayEntryFile>>>('payEntry', node, view).data;
    if (code === undefined) return [];
    return [
      {
        code,
        region,
        pay,
        place: { uri, path: ['pay', item.index] },
        span: { start: node.start, end: node.end },
      },
    ];
  });
}

/** The role with the pay of an entry; its own pay, where typed, counts before. */
export function withPay(role: Role, entry: PayEntry | undefined): Role {
  if (!entry || role.head.pay !== undefined) return role;
  return {
    ...role,
    head: { ...role.head, pay: entry.pay },
    taken: new Map([...(role.taken ?? []), ['pay', entry.place]]),
  };
}
