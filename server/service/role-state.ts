import type { TextDocument } from 'vscode-languageserver-textdocument';
import { resolve } from '../model/resolve/resolve';
import { overlay } from '../model/role/overlay';
import { type PayEntry, withPay } from '../model/role/pay-entry';
import { readRole } from '../model/role/read-role';
import type { Role } from '../model/role/role';
import { parse } from '../model/syntax/parse';
import type { SyntaxTree } from '../model/syntax/tree';
import type { Governance, RoleState } from './snapshot';

/** What other files say about a role. */
export interface Around {
  /** For an overlay: the same code's role in the taxonomy's region. */
  readonly base?: Role | undefined;
  /** The role's entry in a file of pay. */
  readonly pay?: PayEntry | undefined;
  /** For an overlay: the base's entry in a file of pay. */
  readonly basePay?: PayEntry | undefined;
}

/** Reads and resolves one version of a role file. A tree at hand (same version) saves the reading. */
export function roleState(
  document: TextDocument,
  governance: Governance,
  tree: SyntaxTree = parse(document),
  { base, pay, basePay }: Around = {},
  role: Role = readRole(document.uri, tree),
): RoleState {
  const paid = withPay(role, pay);
  return {
    kind: 'role',
    uri: document.uri,
    document,
    tree,
    view: role.view,
    role,
    resolved: resolve(base ? overlay(withPay(base, basePay), paid) : paid, governance.taxonomy),
    governance,
  };
}
