import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Path, Span } from '../../model/text/span';
import type { AnyState, ClientAbilities, RoleState, Snapshot } from '../snapshot';
import type { Markdown } from './markdown';
import type { Place } from './node-at';

/** What an explainer may look at, in a file of any kind. */
export interface AnyHoverContext<S extends AnyState = AnyState> {
  readonly state: S;
  readonly snapshot: Snapshot;
  readonly abilities: ClientAbilities;
  readonly taxonomy: Taxonomy;
  readonly place: Place;
}

/** What an explainer may look at in a role. */
export type HoverContext = AnyHoverContext<RoleState>;

export interface Explanation {
  readonly content: Markdown;
  /** The part of the place that is explained; absent: all of it. */
  readonly span?: Span;
}

/** Explains one kind of place; undefined where there is nothing useful to say. */
export type Explainer = (context: HoverContext) => Explanation | undefined;

/** Whether a path has this form: `*` stands for any key, `#` for any index. */
export function pathLike(path: Path, form: string): boolean {
  const steps = form.split('.');
  return (
    steps.length === path.length &&
    steps.every((step, i) => {
      const at = path[i];
      if (step === '#') return typeof at === 'number';
      return typeof at === 'string' && (step === '*' || step === at);
    })
  );
}
