import type { Explainer } from './context';
import { blocks, code } from './markdown';
import { originOf } from './names';
import { texts } from './texts';

/** The component that an entry of `excludes` names: its statement, and where it would come from. */
export const explainExclusion: Explainer = (context) => {
  const { place, state } = context;
  const excluded = state.resolved.excluded.find(({ component: { data } }) =>
    [data.id, data.ref].includes(place.text),
  );
  if (!excluded) return { content: texts.notInherited(code(place.text)) };
  const { component } = excluded;
  const content = blocks([
    texts.leavesOut(component.statement),
    texts.comesFrom(originOf(component, context)),
  ]);
  return { content };
};
