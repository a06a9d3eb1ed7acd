import type { TextDocument } from 'vscode-languageserver-textdocument';
import { resolve } from '../model/resolve/resolve';
import { readRole } from '../model/role/read-role';
import { parse } from '../model/syntax/parse';
import type { SyntaxTree } from '../model/syntax/tree';
import type { Governance, RoleState } from './snapshot';

/** Reads and resolves one version of a role file. A tree at hand (same version) saves the reading. */
export function roleState(
  document: TextDocument,
  governance: Governance,
  tree: SyntaxTree = parse(document),
): RoleState {
  const role = readRole(document.uri, tree);
  return {
    kind: 'role',
    uri: document.uri,
    document,
    tree,
    view: role.view,
    role,
    resolved: resolve(role, governance.taxonomy),
    governance,
  };
}
