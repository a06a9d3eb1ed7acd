import {
  type NewRolesParams,
  newRolesRequest,
  type RoleDraft,
  type ScaffoldChoices,
  type ScaffoldResult,
  type ScaffoldRung,
  scaffoldChoicesRequest,
  scaffoldRungsRequest,
} from '../../../server/protocol/scaffold';
import type { ServerConnection } from '../../connection';
import { type Place, placeOf } from './place';
import { definitionsOf, type TreePlace, treeQuestions } from './tree-questions';
import { writeFiles } from './write-files';

/** Where a wizard for roles makes them, and what there is to choose from. */
export interface RoleWizard {
  readonly place: Place;
  readonly choices: ScaffoldChoices;
}

/** Begins a wizard in the taxonomy that is given or active; undefined where a person gave up, or nothing can be made. */
export async function beginRoles(
  connection: ServerConnection,
  { taxonomy }: TreePlace,
): Promise<RoleWizard | undefined> {
  const place = await placeOf(connection, taxonomy);
  const choices =
    place && (await place.ask<ScaffoldChoices | null>(scaffoldChoicesRequest, { uri: place.uri }));
  return place && choices ? { place, choices } : undefined;
}

/** The questions for function and focus, where they are not known already. */
export function whereQuestions(title: string, { choices }: RoleWizard, draft: TreePlace, steps: number) {
  const known = draft.function !== undefined && draft.focus !== undefined;
  return known ? [] : treeQuestions(title, choices, draft, steps);
}

/** All levels for the function and focus that were answered. */
export function rungsOf({ place }: RoleWizard, draft: TreePlace): Promise<readonly ScaffoldRung[]> {
  return place.ask(scaffoldRungsRequest, {
    uri: place.uri,
    function: draft.function,
    focus: draft.focus,
    ...(draft.newFunction ? { names: draft.newFunction } : {}),
  });
}

/** Makes the roles and what they need in `taxonomy.yaml`, and opens the first. */
export async function writeRoles(
  { place, choices }: RoleWizard,
  draft: TreePlace,
  roles: readonly RoleDraft[],
): Promise<void> {
  const params: NewRolesParams = {
    uri: place.uri,
    function: draft.function ?? '',
    focus: draft.focus ?? '',
    roles,
    ...definitionsOf(draft, choices),
  };
  await writeFiles(await place.ask<ScaffoldResult | null>(newRolesRequest, params));
}
