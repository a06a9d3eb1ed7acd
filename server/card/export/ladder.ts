import { isPlaceholder } from '../../model/text/placeholder';
import type { Ladder, LadderCell, LadderRole, MatrixCell, MatrixExpectation } from '../ladder/ladder';
import { type PathOf, withoutPlaces } from './places';
import type { ExportRules } from './rules';

/** A ladder as it leaves for others: roles by their paths in the export, for an audience without notes to those who write it. */
export function ladderFor(ladder: Ladder, { audience }: ExportRules, pathOf: PathOf): Ladder {
  const named = withRoles(ladder, ({ uri, ...role }) => ({ ...role, uri: pathOf(uri) ?? '' }));
  if (!audience) return named;
  const read = withoutPlaces(withoutNotes(named));
  return { ...(audience === 'candidate' ? forCandidates(read) : read), audience };
}

function withRoles(ladder: Ladder, change: (role: LadderRole) => LadderRole): Ladder {
  const inCell = (cell: LadderCell): LadderCell => ({ ...cell, roles: cell.roles.map(change) });
  return {
    ...ladder,
    rungs: ladder.rungs.map((rung) => ({ ...rung, cells: rung.cells.map((cell) => cell && inCell(cell)) })),
    beside: ladder.beside.map(change),
  };
}

function forCandidates(ladder: Ladder): Ladder {
  const { matrix } = ladder;
  const types = matrix.types.map((type) => ({
    ...type,
    items: type.items.map(({ ref: _, ...item }) => item),
  }));
  return { ...withRoles(ladder, ({ status: _, ...role }) => role), matrix: { ...matrix, types } };
}

function withoutNotes(ladder: Ladder): Ladder {
  const { levels, types } = ladder.matrix;
  const unmarked = types.map((type) => ({
    ...type,
    items: type.items.map((item) => ({
      ...item,
      flat: false,
      cells: item.cells.map((cell) => cell && unmarkedCell(cell)),
    })),
  }));
  return { ...ladder, matrix: { levels, types: unmarked }, coverage: { levels: [], types: [] } };
}

function unmarkedCell({ expectations }: MatrixCell): MatrixCell {
  return {
    expectations: expectations.map(({ text, ...rest }): MatrixExpectation => {
      const said = text === undefined || isPlaceholder(text) ? {} : { text };
      return { ...rest, ...said, placeholder: false };
    }),
  };
}
