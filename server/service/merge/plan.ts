import type { RoleFacts } from '../../model/facts/facts';
import { fileName } from '../../model/text/uri';
import { mergeMessages as messages } from '../messages/merge';
import { renameMessages } from '../messages/rename';
import type { Scope } from '../navigation/scope';
import { type Refusal, type Rename, renameOf } from '../rename/rename';
import { focusLabelOf } from './choices';
import { collisionsOf, movedCode, regionOf, rolesOf } from './collisions';
import type { Collision, Decision, FocusWanted, Merge } from './merge';

/**
 * What a merge does, once all collisions are decided; or why it cannot be done. `decisions` has to answer exactly the
 * collisions that there are now.
 */
export function mergeOf(
  scope: Scope,
  from: string,
  into: string,
  decisions: readonly Decision[],
): Merge | Refusal {
  const collisions = collisionsOf(scope, from, into);
  const decided = decide(scope, collisions, decisions);
  if ('refusal' in decided) return decided;
  const twice = twins(scope, from);
  if (twice) return { refusal: twice };
  const codes = codesOf(scope, from, into, decided.focusOf);
  const gone = new Map(
    decided.pairs.map(({ keep, merged, target }) => {
      const [facts, heir] = keep === 'target' ? [merged, target] : [target, merged];
      return [facts.uri, { facts, heir }];
    }),
  );
  const merge: Merge = {
    ...{ from, into, scope, gone, focuses: decided.focuses },
    rename: { ...renameOf({ kind: 'function', id: from }, into, scope), codes },
  };
  const refusal = takenPlace(merge);
  return refusal === undefined ? merge : { refusal };
}

interface Decided {
  /** Collisions of which one file goes. */
  readonly pairs: readonly (Collision & { readonly keep: 'merged' | 'target' })[];
  /** The new focus of a code that is kept beside the other one. */
  readonly focusOf: ReadonlyMap<string, string>;
  readonly focuses: readonly FocusWanted[];
}

function decide(
  scope: Scope,
  collisions: readonly Collision[],
  decisions: readonly Decision[],
): Decided | Refusal {
  const byKey = new Map(decisions.map((each) => [each.key, each]));
  const pairs: (Collision & { keep: 'merged' | 'target' })[] = [];
  const focusOf = new Map<string, string>();
  const focuses = new Map<string, FocusWanted>();
  for (const collision of collisions) {
    const { key, merged, follows } = collision;
    if (follows !== undefined && byKey.get(follows)?.keep === 'both') continue;
    const decision = byKey.get(key);
    if (!decision) return { refusal: messages.changedMeanwhile };
    const { keep, focus = '', focusName } = decision;
    if (keep !== 'both') pairs.push({ ...collision, keep });
    else {
      const code = merged.code ?? '';
      if (!/^[A-Za-z0-9]+$/.test(focus) || code.split('.')[1] === focus)
        return { refusal: messages.noFocus(focusLabelOf(scope.taxonomy), code) };
      focusOf.set(code, focus);
      if (!focuses.has(focus)) focuses.set(focus, { id: focus, name: focusName });
    }
  }
  const known = new Set(collisions.map(({ key }) => key));
  if (decisions.some(({ key }) => !known.has(key))) return { refusal: messages.changedMeanwhile };
  return { pairs, focusOf, focuses: [...focuses.values()] };
}

/** Two files for one role cannot be told apart when they move. */
function twins(scope: Scope, from: string): string | undefined {
  const seen = new Map<string, RoleFacts>();
  for (const facts of rolesOf(scope, from)) {
    const place = `${facts.code} ${regionOf(facts, scope.taxonomy)}`;
    const other = seen.get(place);
    if (other) return messages.twice(facts.code ?? '', fileName(other.uri), fileName(facts.uri));
    seen.set(place, facts);
  }
  return undefined;
}

function codesOf(
  scope: Scope,
  from: string,
  into: string,
  focusOf: ReadonlyMap<string, string>,
): Rename['codes'] {
  return new Map(
    rolesOf(scope, from).map(({ code = '' }) => [code, movedCode(code, into, focusOf.get(code))]),
  );
}

/** Whether a role would come to a place that another one has, or had and must still be found under. */
function takenPlace({ scope, rename: { codes }, gone }: Merge): string | undefined {
  const taken = new Map<string, string>();
  const once = new Map(
    scope.roles.flatMap((facts) => facts.formerCodes.map((code): [string, RoleFacts] => [code, facts])),
  );
  for (const [code, to] of codes) {
    const other = taken.get(to);
    if (other !== undefined) return messages.twoInOne(to);
    taken.set(to, code);
    const there = scope.byCode(to);
    for (const facts of scope.byCode(code)) {
      const region = regionOf(facts, scope.taxonomy);
      const holder = there.find((each) => regionOf(each, scope.taxonomy) === region);
      if (holder && !gone.has(holder.uri) && !gone.has(facts.uri))
        return messages.taken(to, fileName(holder.uri));
    }
    const former = once.get(to);
    if (former && former.code !== code && there.length === 0)
      return renameMessages.codeOnceTaken(to, fileName(former.uri));
  }
  return undefined;
}
