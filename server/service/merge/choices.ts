import { parseCode } from '../../model/role/code';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Scope } from '../navigation/scope';

/** A function as a person chooses it. */
export interface FunctionChoice {
  readonly id: string;
  readonly name: string;
  /** The name of the group above it. */
  readonly superfunction: string | undefined;
  /** How many files of roles it has. */
  readonly roles: number;
  /** Whether roles may go to it: it is listed, or the taxonomy lists none. */
  readonly canStay: boolean;
}

/** The functions of a taxonomy: those that it lists, then others that roles name. */
export function functionChoices({ taxonomy, roles }: Scope): readonly FunctionChoice[] {
  const counts = new Map([...taxonomy.functions.keys()].map((id): [string, number] => [id, 0]));
  for (const { code } of roles) {
    const id = parseCode(code ?? '')?.function;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const listsNone = taxonomy.functions.size === 0;
  return [...counts].map(([id, count]) => {
    const known = taxonomy.functions.get(id);
    return {
      id,
      name: known?.name ?? id,
      superfunction: taxonomy.superfunctions.get(known?.superfunction ?? '')?.name,
      roles: count,
      canStay: listsNone || known !== undefined,
    };
  });
}

/** The taxonomy's own word for a function, as it stands inside a sentence. */
export function labelOf({ labels }: Taxonomy): string {
  return labels.function?.toLowerCase() ?? 'function';
}

/** The taxonomy's own word for a focus, as it stands inside a sentence. */
export function focusLabelOf({ labels }: Taxonomy): string {
  return labels.focus?.toLowerCase() ?? 'focus';
}
