import type { Node } from '../../../model/syntax/node';
import type { Path } from '../../../model/text/span';
import type { RoleState } from '../../snapshot';
import { statementNode } from './texts';

/** A statement typed in the role itself, with its section. */
export interface OwnStatement {
  readonly section: string;
  readonly text: string;
  /** The text's own place. */
  readonly node: Node;
  /** The item of the list that holds it. */
  readonly item: Node;
  readonly path: Path;
}

const known = new WeakMap<RoleState, readonly OwnStatement[]>();

/** The statements that the role file itself contains, in its order; references without a text are left out. */
export function ownStatements(state: RoleState): readonly OwnStatement[] {
  const statements = known.get(state) ?? collect(state);
  known.set(state, statements);
  return statements;
}

function collect(state: RoleState): readonly OwnStatement[] {
  return state.role.sections.flatMap(({ key, parts }) =>
    parts.flatMap((part) => {
      const node = statementNode(state, part.node);
      const text = node?.text;
      if (!node || text === undefined || text.trim() === '') return [];
      return [{ section: key, text, node, item: part.node, path: part.path }];
    }),
  );
}
