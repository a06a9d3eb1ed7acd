import { onceFor } from '../../../model/once-for';
import type { Meaning, ResolvedComponent, ResolvedRole } from '../../../model/resolve/resolved-role';
import type { ComponentData } from '../../../model/role/component';
import type { Part, Role } from '../../../model/role/role';
import type { RoleState } from '../../snapshot';

/** A component that stands in the role file itself. */
export interface OwnComponent {
  readonly component: ResolvedComponent;
  readonly part: Part<ComponentData>;
  /** What `noted` has found out about it. */
  readonly notes: unknown[];
}

const notes = new WeakMap<Meaning, unknown[]>();

/** The components of the role file itself, in its order. */
export const ownComponents = onceFor(({ role, resolved }: RoleState): readonly OwnComponent[] => {
  const found: OwnComponent[] = [];
  for (const component of inOrderOf(role, resolved)) {
    const { part } = component;
    if (part && part.uri === undefined) found.push({ component, part, notes: notesOf(component.meaning) });
  }
  return found;
});

/** Joined with the role that it changes, an overlay may have its sections in another order than its file. */
function inOrderOf({ sections }: Role, { own, role }: ResolvedRole): readonly ResolvedComponent[] {
  if (role.sections === sections) return own;
  const byPart = new Map(own.map((component) => [component.part, component]));
  return sections.flatMap(({ parts }) => parts.flatMap((part) => byPart.get(part) ?? []));
}

function notesOf(meaning: Meaning): unknown[] {
  const known = notes.get(meaning);
  if (known) return known;
  const fresh: unknown[] = [];
  notes.set(meaning, fresh);
  return fresh;
}

let kinds = 0;

/**
 * Makes a question about a component that is answered once for as long as nothing of it but its place changes. The
 * answer may depend on its text, section, taxonomy and level, and on nothing else of the file.
 */
export function noted<T>(
  find: (own: OwnComponent, state: RoleState) => T,
): (own: OwnComponent, state: RoleState) => T {
  const kind = kinds++;
  return (own, state) => {
    const answered = own.notes[kind] as { readonly answer: T } | undefined;
    if (answered) return answered.answer;
    const answer = find(own, state);
    own.notes[kind] = { answer };
    return answer;
  };
}
