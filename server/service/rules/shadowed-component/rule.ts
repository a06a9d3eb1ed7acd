import type { ShadowedComponent } from '../../../model/resolve/resolved-role';
import { across } from '../../messages/across';
import type { Snapshot } from '../../snapshot';
import type { Finding, Rule } from '../rule';
import { spanOf } from '../support/places';

export const shadowedComponent: Rule = {
  unit: 'role',
  meta: {
    name: 'shadowed-component',
    title: 'A component takes the place of an inherited one',
    why: 'A component with the same id or ref as one that comes from the level, the function or the focus replaces it in this role. That is a good way to say something more exact, and a bad surprise when the id was taken by chance.',
    how: 'Leave it where it is meant. Otherwise give the component an id of its own, or remove it, and what is inherited shows again.',
    group: 'codes',
    severity: 'hint',
    strict: 'hint',
    examples: [
      {
        taxonomy:
          'levels:\n  - id: P2\n    components:\n      competencies:\n        - id: coaches-newcomers\n          statement: Helps new colleagues.\n',
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  competencies:\n    - id: coaches-newcomers\n      statement: Guides students through their first month.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  competencies:\n    - id: guides-students\n      statement: Guides students through their first month.\n',
      },
    ],
  },
  *check({ resolved, snapshot }) {
    for (const shadowed of resolved.shadowed) yield* finding(shadowed, snapshot);
  },
};

function* finding({ hidden, by }: ShadowedComponent, snapshot: Snapshot): Iterable<Finding> {
  if (!by.part || by.part.uri !== undefined) return;
  const name = by.data.id ?? by.data.ref ?? '';
  const node = by.part.node.child(by.data.id === undefined ? 'ref' : 'id') ?? by.part.node;
  const { source } = hidden;
  const place = source && snapshot.tree?.(source.uri)?.root?.at(source.path);
  yield {
    ...spanOf(node),
    path: by.part.path,
    message: across.shadowed(name, hidden.origin, hidden.statement),
    ...(source && place
      ? { related: [{ uri: source.uri, span: spanOf(place), message: across.shadowedPlace }] }
      : {}),
  };
}
