import { onceFor } from '../../../model/once-for';
import type { ResolvedComponent } from '../../../model/resolve/resolved-role';
import type { ComponentData } from '../../../model/role/component';
import type { Part } from '../../../model/role/role';
import type { RoleState } from '../../snapshot';

/** A component that stands in the role file itself. */
export type OwnComponent = ResolvedComponent & { readonly part: Part<ComponentData> };

/** The components of the role file itself, in its order. */
export const ownComponents = onceFor(({ role, resolved }: RoleState): readonly OwnComponent[] => {
  const { own } = resolved;
  // Without a base, all of them stand in this file.
  if (resolved.role.base === undefined) return own as readonly OwnComponent[];
  // Joined with the role that it changes, an overlay may have its sections in another order than its file.
  const byPart = new Map(own.map((component) => [component.part, component]));
  return role.sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (byPart.get(part) as OwnComponent | undefined) ?? []),
  );
});

let questions = 0;

/**
 * Makes a question about a component that is answered once for as long as nothing of it but its place changes. The
 * answer may depend on its text, section, taxonomy and level, and on nothing else of the file.
 */
export function noted<T>(
  find: (own: OwnComponent, state: RoleState) => T,
): (own: OwnComponent, state: RoleState) => T {
  const question = questions++;
  return (own, state) => {
    const { answers } = own.notes;
    const known = answers[question] as { readonly answer: T } | undefined;
    if (known) return known.answer;
    const answer = find(own, state);
    answers[question] = { answer };
    return answer;
  };
}

let signs = 0;

/**
 * Makes a search for the own components of which something is to be said, mostly few of many. `isQuiet` is asked once
 * for each component, as `noted` is; those that are quiet cost next to nothing at each key press.
 */
export function unlessQuiet(
  isQuiet: (own: OwnComponent, state: RoleState) => boolean,
): (state: RoleState) => readonly OwnComponent[] {
  const sign = 1 << signs++;
  return (state) => {
    const found: OwnComponent[] = [];
    for (const own of ownComponents(state)) {
      if (own.notes.quiet & sign) continue;
      if (isQuiet(own, state)) own.notes.quiet |= sign;
      else found.push(own);
    }
    return found;
  };
}
