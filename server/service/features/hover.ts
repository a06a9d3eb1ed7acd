import type { Hover } from 'vscode-languageserver-types';
import { contains } from '../../model/text/span';
import { explainConfidence } from '../hover/confidence';
import { type AnyHoverContext, type Explainer, type Explanation, pathLike } from '../hover/context';
import { explainExclusion } from '../hover/exclusion';
import { explainFieldKey, explainFieldValue } from '../hover/field';
import { explainInFile } from '../hover/file/in-file';
import { explainKey } from '../hover/key';
import { explainLevel } from '../hover/level';
import { placeAt } from '../hover/node-at';
import { explainOccupation, explainSystem } from '../hover/occupation';
import { explainReference } from '../hover/reference';
import { explainRegion } from '../hover/region';
import { explainCode, explainOtherCode } from '../hover/role-code';
import { explainSection } from '../hover/section';
import { explainWord } from '../hover/word';
import type { AnyState, ClientAbilities, RoleState, Snapshot } from '../snapshot';

type Route = readonly [form: string, explain: Explainer];

/** By the path of the key or value; the first with something to say counts, what is general comes last. */
const keyRoutes: readonly Route[] = [['components.*', explainSection]];
const valueRoutes: readonly Route[] = [
  ['level', explainLevel],
  ['code', explainCode],
  ['formerCodes.#', explainOtherCode],
  ['replacedBy', explainOtherCode],
  ['region', explainRegion],
  ['confidence', explainConfidence],
  ['aliases.#.confidence', explainConfidence],
  ['classifications.#.confidence', explainConfidence],
  ['classifications.#.code', explainOccupation],
  ['classifications.#.system', explainSystem],
  ['components.*.#.ref', explainReference],
  ['excludes.#.component', explainExclusion],
  ['excludes.#', explainExclusion],
];
const generalKey: readonly Explainer[] = [explainKey, explainFieldKey];
const generalValue: readonly Explainer[] = [explainWord, explainFieldValue];

/**
 * What the file says at an offset (UTF-16), explained in words; null in comments, on plain texts and wherever
 * nothing useful is known. The range is the part that is explained, on one line.
 */
export function hover(
  state: AnyState,
  offset: number,
  snapshot: Snapshot,
  abilities: ClientAbilities,
): Hover | null {
  const { document, view, tree, governance } = state;
  const place = placeAt(document, tree.root, view, offset);
  if (!place) return null;
  const context = { snapshot, abilities, taxonomy: governance.taxonomy, place };
  const explanation =
    state.kind === 'role' ? inRole({ ...context, state }) : explainInFile({ ...context, state });
  const span = explanation?.span ?? place;
  if (!explanation || !contains(span, offset)) return null;
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  return { contents: { kind: 'markdown', value: explanation.content.source }, range };
}

function inRole(context: AnyHoverContext<RoleState>): Explanation | undefined {
  const { place } = context;
  const [routes, general] = place.part === 'key' ? [keyRoutes, generalKey] : [valueRoutes, generalValue];
  const own = routes.find(([form]) => pathLike(place.path, form));
  for (const explain of own ? [own[1]] : general) {
    const explanation = explain(context);
    if (explanation) return explanation;
  }
  return undefined;
}
