import type { AssessmentFile } from '../generated/types';
import { type PlacedError, readAs, type Typed } from '../read';
import type { SyntaxTree } from '../syntax/tree';
import { View } from '../syntax/view';

/** What one person can show against a role. Personal: it is read when asked for, and never kept. */
export interface Assessment {
  /** The code of the role. */
  readonly role: string | undefined;
  readonly person: string | undefined;
  readonly date: string | undefined;
  /** By the id or ref of a component: the proficiency that the person has, where one is typed. */
  readonly components: ReadonlyMap<string, string | undefined>;
  readonly errors: readonly PlacedError[];
}

/** Reads a `*.assessment.yaml`. Never fails: what has not the right shape is left out and listed. */
export function readAssessment(tree: SyntaxTree): Assessment {
  const view = new View(tree);
  const { data, errors } = readAs<Typed<Partial<AssessmentFile>>>('assessment', tree.root, view);
  const components = (data.components ?? []).flatMap(({ component, proficiency }) =>
    component === undefined ? [] : [[component, proficiency] as const],
  );
  return { role: data.role, person: data.person, date: data.date, components: new Map(components), errors };
}
