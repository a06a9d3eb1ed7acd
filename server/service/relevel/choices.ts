import { fileName } from '../../model/text/uri';
import { relevelMessages as messages } from '../messages/relevel';
import { scopeOf } from '../navigation/scope';
import type { Refusal } from '../rename/rename';
import type { RoleState, Snapshot } from '../snapshot';

/** A level to which a role may go. */
export interface LevelChoice {
  readonly id: string;
  readonly name: string;
  readonly rank: number | undefined;
  readonly summary: string | undefined;
  /** The name of its track, or its id; undefined for a level without one. */
  readonly track: string | undefined;
  readonly current: boolean;
  /** The file of the role that has this place already. */
  readonly takenBy: string | undefined;
}

/** All levels of the taxonomy, track by track and from the lowest up, as far as they matter to one role. */
export function levelChoices(
  state: RoleState,
  snapshot: Snapshot,
): { readonly code: string; readonly levels: readonly LevelChoice[] } | Refusal {
  const { code } = state.role;
  if (!code) return { refusal: messages.noCode };
  const scope = scopeOf(state.governance, snapshot, state);
  const { levels, tracks } = scope.taxonomy;
  const order = [...tracks.keys()];
  const at = (track: string | undefined): number =>
    track !== undefined && order.includes(track) ? order.indexOf(track) : order.length;
  const sorted = [...levels.values()].sort(
    (a, b) => at(a.track) - at(b.track) || (a.rank ?? Infinity) - (b.rank ?? Infinity),
  );
  return {
    code: code.text,
    levels: sorted.map(({ id, name, rank, summary, track }) => {
      const [taken] = scope.byCode(`${code.function}.${code.focus}.${id}`);
      const current = id === code.level;
      return {
        ...{ id, name, rank, summary, current },
        track: track === undefined ? undefined : (tracks.get(track)?.name ?? track),
        takenBy: taken && !current ? fileName(taken.uri) : undefined,
      };
    }),
  };
}
