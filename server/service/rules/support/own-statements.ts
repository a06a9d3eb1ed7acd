import { onceFor } from '../../../model/once-for';
import type { Node } from '../../../model/syntax/node';
import type { Path } from '../../../model/text/span';
import type { RoleState } from '../../snapshot';
import { noted, type OwnComponent, ownComponents } from './own-components';
import { statementNode } from './texts';

/** A statement typed in the role itself, with its section. Its place is made when somebody asks. */
export class OwnStatement {
  constructor(
    readonly own: OwnComponent,
    readonly text: string,
    readonly state: RoleState,
  ) {}

  get section(): string {
    return this.own.component.section;
  }

  get path(): Path {
    return this.own.part.path;
  }

  /** The item of the list that holds it. */
  get item(): Node {
    return this.own.part.node;
  }

  /** The text's own place. */
  get node(): Node {
    return statementNode(this.state, this.item) ?? this.item;
  }
}

const textOf = noted(({ part }, state) => statementNode(state, part.node)?.text ?? '');
const isBlank = noted((own, state) => textOf(own, state).trim() === '');

/** The statements that the role file itself contains, in its order; references without a text are left out. */
export const ownStatements = onceFor((state: RoleState): readonly OwnStatement[] => {
  const statements: OwnStatement[] = [];
  for (const own of ownComponents(state))
    if (!isBlank(own, state)) statements.push(new OwnStatement(own, textOf(own, state), state));
  return statements;
});

/** Makes a question about a text (and its section) that is answered once for as long as the statement stays. */
export function notedOfText<T>(find: (text: string, section: string) => T): (statement: OwnStatement) => T {
  const answer = noted((own, state) => find(textOf(own, state), own.component.section));
  return (statement) => answer(statement.own, statement.state);
}
