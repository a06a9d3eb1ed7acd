import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { humanised } from '../../model/text/words';
import type { Reference } from './references';
import type { Scope } from './scope';
import type { SymbolKind } from './symbol';

/** Something that the files of a taxonomy define, with the name (or the statement) by which people know it. */
export interface Definition {
  readonly reference: Reference;
  readonly name: string | undefined;
  /** Its kind in the taxonomy's own words, such as `Job family`. */
  readonly label: string;
}

const names: Partial<Record<SymbolKind, (taxonomy: Taxonomy, id: string) => string | undefined>> = {
  level: ({ levels }, id) => levels.get(id)?.name,
  track: ({ tracks }, id) => tracks.get(id)?.name,
  superfunction: ({ superfunctions }, id) => superfunctions.get(id)?.name,
  function: ({ functions }, id) => functions.get(id)?.name,
  focus: ({ focuses }, id) => focuses.get(id)?.name,
  libraryItem: ({ library }, id) => library.get(id)?.statement,
  field: ({ fields }, id) => fields.get(id)?.name,
};

/** The levels, tracks, parts of the tree, fields and library items of a scope, in the order of its files. */
export function definitionsIn({ files, taxonomy }: Scope): readonly Definition[] {
  return files.flatMap(({ uri, uses }) =>
    uses.flatMap((use): Definition[] => {
      const name = use.definition && names[use.kind as SymbolKind];
      if (!name) return [];
      const label = Object.hasOwn(taxonomy.labels, use.kind) ? taxonomy.labels[use.kind] : undefined;
      return [
        {
          reference: { uri, use, declaration: true },
          name: name(taxonomy, use.id),
          label: label ?? humanised(use.kind),
        },
      ];
    }),
  );
}
