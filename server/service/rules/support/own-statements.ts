import { onceFor } from '../../../model/once-for';
import { normalised } from '../../../model/role/component';
import type { Node } from '../../../model/syntax/node';
import type { Path } from '../../../model/text/span';
import type { RoleState } from '../../snapshot';
import { noted, type OwnComponent, ownComponents, unlessQuiet } from './own-components';
import { signOf } from './repeats';
import { statementNode } from './texts';

/** A statement typed in the role itself, with its section. Its place is made when somebody asks. */
export class OwnStatement {
  constructor(
    readonly own: OwnComponent,
    readonly text: string,
    readonly state: RoleState,
  ) {}

  get section(): string {
    return this.own.section;
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
const hasText = noted((own, state) => textOf(own, state).trim() !== '');

/** The statements that the role file itself contains, in its order; references without a text are left out. */
export const ownStatements = onceFor((state: RoleState): readonly OwnStatement[] => {
  const statements: OwnStatement[] = [];
  for (const own of ownComponents(state)) if (hasText(own, state)) statements.push(statementOf(own, state));
  return statements;
});

/** True where there are more own statements than this. */
export function hasMoreStatements(state: RoleState, than: number): boolean {
  let count = 0;
  for (const own of ownComponents(state)) if (hasText(own, state) && ++count > than) return true;
  return false;
}

const signsOf = noted((own, state) => (hasText(own, state) ? signOf(normalised(textOf(own, state))) : 0));

/** Signs of the texts (see `signOf`) without case and punctuation, of all own statements. */
export function statementSigns(state: RoleState): readonly number[] {
  const signs: number[] = [];
  for (const own of ownComponents(state)) {
    const sign = signsOf(own, state);
    if (sign !== 0) signs.push(sign);
  }
  return signs;
}

function statementOf(own: OwnComponent, state: RoleState): OwnStatement {
  return new OwnStatement(own, textOf(own, state), state);
}

type Question<T> = (text: string, section: string) => T;

/** Makes a question about a text (and its section) that is answered once for as long as the statement stays. */
export function notedOfText<T>(find: Question<T>): (statement: OwnStatement) => T {
  const answer = noted((own, state) => find(textOf(own, state), own.section));
  return (statement) => answer(statement.own, statement.state);
}

/** Makes a search for the statements of which something is to be said, with what; few of many, as `unlessQuiet`. */
export function statementsWith<T extends object>(
  find: Question<T | undefined>,
): (state: RoleState) => readonly (readonly [OwnStatement, T])[] {
  const answer = noted((own, state) => {
    return hasText(own, state) ? find(textOf(own, state), own.section) : undefined;
  });
  const search = unlessQuiet((own, state) => answer(own, state) === undefined);
  return (state) =>
    search(state).flatMap((own) => {
      const found = answer(own, state);
      return found ? [[statementOf(own, state), found] as const] : [];
    });
}
